package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.storage.AccountRefusedException.Reason;

@SuppressWarnings("NullAway.Init")
class AccountsTest {
    private static final String LEE = "nine violet kettles hum";
    private static final String OTHER = "seven quiet lanterns drift";

    @TempDir Path folder;
    private Store store;
    private Accounts accounts;

    @BeforeEach
    void create() {
        take(Vaults.in(folder).create("Dr Han", Vaults.password()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void take(Store opened) {
        store = opened;
        accounts = opened.accounts();
    }

    private Account addLee(Role... roles) {
        return accounts.add(
                "Lee", Set.copyOf(List.of(roles)), LEE.toCharArray(), Vaults.password());
    }

    private void reopen(String name, String password) {
        store.close();
        take(Vaults.in(folder).open(name, password.toCharArray()));
    }

    private void refused(String name, String password) {
        store.close();
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open(name, password.toCharArray()));
    }

    private static void assertReason(Reason reason, Runnable work) {
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void theFirstAccountIsAdministratorAndClinician() {
        assertThat(accounts.me().name()).isEqualTo("Dr Han");
        assertThat(accounts.me().roles()).isEqualTo(EnumSet.of(Role.ADMINISTRATOR, Role.CLINICIAN));
        assertThat(accounts.ways()).isEqualTo(1);
        assertThat(store.settings().needsSecondKey()).isTrue();
    }

    @Test
    void aWrongPasswordIsNoLastUnlocking() {
        Account lee = addLee(Role.ASSISTANT);
        refused("lee", "ten wrong brass kettles");
        reopen("Dr Han", String.valueOf(Vaults.password()));
        assertThat(accounts.lastLogins()).doesNotContainKey(lee.key());
        reopen("lee", LEE);
        assertThat(accounts.lastLogins()).containsKey(lee.key());
    }

    @Test
    void somebodyWhoWasAddedOpensTheSameRecordsInTheirOwnName() {
        store.patients().create(Cases.KIM.patient());
        Account lee = addLee(Role.ASSISTANT);
        assertThat(accounts.ways()).isEqualTo(2);

        reopen("lee", LEE);

        assertThat(accounts.me()).isEqualTo(lee);
        assertThat(store.patients().byNumber("C-0001")).isPresent();
        assertThat(Trails.of(store).getLast())
                .satisfies(row -> {
                    assertThat(row.actor()).isEqualTo(lee.key());
                    assertThat(row.roles()).isEqualTo("assistant");
                });
    }

    @Test
    void eachOpensWithTheirOwnPasswordOnly() {
        addLee(Role.ASSISTANT);
        refused("Lee", Vaults.PASSWORD);
        refused("Dr Han", LEE);
        refused("", LEE);
        take(Vaults.in(folder).open("Dr Han", Vaults.password()));
    }

    @Test
    void whoWasDisabledOpensNothingAndStaysInTheList() throws IOException {
        Account lee = addLee(Role.ASSISTANT);
        byte[] keysOfBefore = Files.readAllBytes(folder.resolve("clinic.keys"));

        assertThat(accounts.disable(lee.key(), Vaults.password()).disabled()).isTrue();
        refused("Lee", LEE);
        Files.write(folder.resolve("clinic.keys"), keysOfBefore);
        refused("Lee", LEE);

        take(Vaults.in(folder).open("Dr Han", Vaults.password()));
        assertThat(accounts.ways()).isEqualTo(1);
        assertThat(accounts.all()).extracting(Account::name).containsExactly("Dr Han", "Lee");
        assertReason(Reason.NAME_TAKEN, () -> addLee(Role.CLINICIAN));
    }

    @Test
    void whoWasDisabledComesBackWithANewPassword() {
        Account lee = addLee(Role.ASSISTANT);
        accounts.disable(lee.key(), Vaults.password());
        accounts.enable(lee.key(), OTHER.toCharArray(), Vaults.password());
        assertReason(
                Reason.HAS_PASSWORD,
                () -> accounts.enable(lee.key(), OTHER.toCharArray(), Vaults.password()));

        reopen("Lee", OTHER);
        assertThat(accounts.me().key()).isEqualTo(lee.key());
        refused("Lee", LEE);
    }

    @Test
    void aPasswordIsChangedByItsOwnerAlone() {
        addLee(Role.CLINICIAN);
        accounts.changePassword(Vaults.password(), OTHER.toCharArray());

        refused("Dr Han", Vaults.PASSWORD);
        reopen("Dr Han", OTHER);
        reopen("Lee", LEE);
    }

    @Test
    void withoutTheOwnPasswordNoKeyIsChangedAndItIsWrittenDown() {
        long before = Trails.last(store);
        char[] wrong = "another long password".toCharArray();
        char[] fresh = OTHER.toCharArray();

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> accounts.changePassword(wrong, fresh));

        assertThat(wrong).containsOnly('\0');
        assertThat(fresh).containsOnly('\0');
        assertThat(Trails.after(store, before)).containsExactly("login refused");
        refused("Dr Han", OTHER);
    }

    @Test
    void theOwnPasswordIsNotGuessedInOpenRecordsEither() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(WrongPasswordException.class)
                    .isThrownBy(() -> accounts.kits().draft("another long password".toCharArray()));
        }
        assertThatExceptionOfType(TryLaterException.class)
                .isThrownBy(() -> accounts.kits().draft(Vaults.password()));
    }

    @Test
    void somebodyStaysAdministrator() {
        Account lee = addLee(Role.CLINICIAN);
        AccountKey me = accounts.me().key();

        assertReason(Reason.LAST_ADMINISTRATOR, () -> accounts.disable(me, Vaults.password()));
        assertReason(
                Reason.LAST_ADMINISTRATOR, () -> accounts.setRoles(me, Set.of(Role.CLINICIAN)));
        assertThat(accounts.ways()).isEqualTo(2);

        accounts.setRoles(lee.key(), EnumSet.of(Role.ADMINISTRATOR, Role.CLINICIAN));
        accounts.setRoles(me, Set.of(Role.CLINICIAN));
        assertThat(accounts.me().roles()).containsExactly(Role.CLINICIAN);
        reopen("Dr Han", Vaults.PASSWORD);
    }

    @Test
    void nobodyIsWithoutARoleANameOrAGoodPassword() {
        assertReason(Reason.NO_ROLE, this::addLee);
        assertReason(
                Reason.NAME_MISSING,
                () ->
                        accounts.add(
                                " \n ",
                                Set.of(Role.ASSISTANT),
                                LEE.toCharArray(),
                                Vaults.password()));
        assertReason(
                Reason.NAME_TAKEN,
                () ->
                        accounts.add(
                                " DR  HAN",
                                Set.of(Role.ASSISTANT),
                                LEE.toCharArray(),
                                Vaults.password()));
        assertThatExceptionOfType(WeakPasswordException.class)
                .isThrownBy(() ->
                        accounts.add(
                                "Lee",
                                Set.of(Role.ASSISTANT),
                                "short".toCharArray(),
                                Vaults.password()));
        assertThat(accounts.all()).hasSize(1);
        assertThat(accounts.ways()).isEqualTo(1);
    }

    @Test
    void aNewNameOpensAndTheOldOneDoesNot() {
        Account lee = addLee(Role.CLINICIAN);
        assertThat(accounts.rename(lee.key(), "Dr Lee", Vaults.password()).name())
                .isEqualTo("Dr Lee");

        refused("Lee", LEE);
        reopen("Dr Lee", LEE);
    }

    @Test
    void aSlotOfNobodyThatACrashLeftGoesAtTheNextOpening() throws IOException {
        Path keys = folder.resolve("clinic.keys");
        int lines = Files.readAllLines(keys).size();
        Account lee = addLee(Role.ASSISTANT);
        byte[] both = Files.readAllBytes(keys);
        accounts.disable(lee.key(), Vaults.password());
        store.close();
        Files.write(keys, both);

        take(Vaults.in(folder).open("Dr Han", Vaults.password()));

        assertThat(Files.readString(keys)).hasLineCount(lines);
    }

    @Test
    void thePracticeRecordsHaveNoKeysToChange() {
        try (Store demo = Vaults.in(folder).openDemo()) {
            assertThat(demo.accounts().me().name()).isEqualTo(DemoClinic.CLINICIAN);
            assertReason(
                    Reason.PRACTICE,
                    () ->
                            demo.accounts()
                                    .add(
                                            "Lee",
                                            Set.of(Role.ASSISTANT),
                                            LEE.toCharArray(),
                                            Vaults.password()));
            assertThat(demo.accounts().kits().exists()).isFalse();
        }
    }

    @Test
    void everyChangeLeavesOneRow() {
        long before = Trails.last(store);
        Account lee = addLee(Role.ASSISTANT);
        accounts.setRoles(lee.key(), Set.of(Role.CLINICIAN));
        accounts.rename(lee.key(), "Dr Lee", Vaults.password());
        accounts.disable(lee.key(), Vaults.password());
        accounts.enable(lee.key(), LEE.toCharArray(), Vaults.password());
        accounts.changePassword(Vaults.password(), OTHER.toCharArray());
        accounts.all();

        assertThat(Trails.after(store, before))
                .containsExactly(
                        "account-added success",
                        "roles-changed success",
                        "account-renamed success",
                        "account-disabled success",
                        "account-enabled success",
                        "password-changed success",
                        "accounts-read success");
        assertThat(Trails.of(store).stream().filter(row -> row.seq() > before).limit(5))
                .allSatisfy(row -> assertThat(row.id()).isEqualTo(lee.key().value()));
    }
}
