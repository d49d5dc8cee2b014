package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class KitsTest {
    private static final String FRESH = "seven quiet lanterns drift";

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void create() {
        store = Vaults.in(folder).create("Dr Han", Vaults.password());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Store reset(String name, List<String> groups) {
        store.close();
        return Vaults.in(folder).reset(name, String.join(" ", groups), FRESH.toCharArray());
    }

    private static List<String> askedOf(KitDraft draft) {
        return draft.asked().stream().map(draft.groups()::get).toList();
    }

    @Test
    void aKitIsInForceOnceTwoOfItsGroupsWereTypedBack() {
        KitDraft draft = store.accounts().kits().draft(Vaults.password());
        List<String> groups = draft.groups();
        assertThat(draft.asked()).hasSize(2).doesNotHaveDuplicates().isSorted();
        assertThat(store.accounts().kits().exists()).isFalse();

        assertThat(draft.confirm(List.of("AAAAA", "AAAAA"))).isFalse();
        assertThat(draft.confirm(askedOf(draft).reversed())).isFalse();
        assertThat(store.accounts().ways()).isEqualTo(1);
        assertThat(draft.confirm(askedOf(draft).stream().map(String::toLowerCase).toList()))
                .isTrue();

        assertThat(store.accounts().kits().exists()).isTrue();
        assertThat(store.accounts().ways()).isEqualTo(2);
        assertThat(Trails.after(store, 0)).endsWith("recovery-kit-made success");
        store = reset("dr han", groups);
        assertThat(store.accounts().me().name()).isEqualTo("Dr Han");
    }

    @Test
    void aDraftThatWasClosedPutsNothingInForce() {
        KitDraft draft = store.accounts().kits().draft(Vaults.password());
        draft.close();
        assertThat(draft.confirm(askedOf(draft))).isFalse();
        assertThat(store.accounts().kits().exists()).isFalse();
        assertThat(Trails.after(store, 0)).noneMatch(row -> row.startsWith("recovery-kit-made"));
    }

    /** The clock of records; once, when it is asked, something else happens first. */
    private static final class Interrupted implements InstantSource {
        private final HandClock clock = new HandClock();
        private Runnable first = () -> {};

        @Override
        public Instant instant() {
            Runnable now = first;
            first = () -> {};
            now.run();
            return clock.instant();
        }
    }

    private static Thread.State startedUntilItStops(Thread thread) {
        thread.start();
        while (thread.getState() != Thread.State.BLOCKED && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return thread.getState();
    }

    @Test
    void closingWaitsForAConfirmationThatIsBeingWritten() throws InterruptedException {
        store.close();
        Interrupted source = new Interrupted();
        store =
                Vaults.in(folder, source.withZone(ZoneId.of("Asia/Seoul")))
                        .open("Dr Han", Vaults.password());
        KitDraft draft = store.accounts().kits().draft(Vaults.password());
        List<String> groups = draft.groups();
        List<Thread.State> seen = new ArrayList<>();
        Thread closing = new Thread(draft::close);
        source.first = () -> seen.add(startedUntilItStops(closing));
        assertThat(draft.confirm(askedOf(draft))).isTrue();
        closing.join();
        assertThat(seen).containsExactly(Thread.State.BLOCKED);
        store = reset("Dr Han", groups);
    }

    @Test
    void theNewPasswordOpensAndTheForgottenOneDoesNot() {
        List<String> groups = Vaults.kit(store);
        store = reset("Dr Han", groups);
        assertThat(Trails.of(store))
                .filteredOn(row -> row.event().equals("password-reset"))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("recovery-kit"));
        store.close();

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open("Dr Han", Vaults.password()));
        store = Vaults.in(folder).open("Dr Han", FRESH.toCharArray());
        assertThat(store.accounts().ways()).isEqualTo(2);
    }

    @Test
    void nobodyElseIsLetInByTheKit() {
        Account lee =
                store.accounts()
                        .add(
                                "Lee",
                                Set.of(Role.ASSISTANT),
                                "nine violet kettles hum".toCharArray(),
                                Vaults.password());
        store.accounts().disable(lee.key(), Vaults.password());
        List<String> groups = Vaults.kit(store);
        store.close();
        var before = Vaults.bytes(folder);
        for (String name : List.of("Nobody", "Lee")) {
            assertThatExceptionOfType(AccountRefusedException.class)
                    .isThrownBy(() -> reset(name, groups));
        }
        assertThat(Vaults.bytes(folder).get("clinic.keys")).isEqualTo(before.get("clinic.keys"));
    }

    @Test
    void theCodeOfAnotherKitCountsAsAWrongPassword() {
        Vaults.kit(store);
        List<String> other = RecoveryCode.random(new java.security.SecureRandom()).groups();
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(WrongKitException.class)
                    .isThrownBy(() -> reset("Dr Han", other));
        }
        assertThatExceptionOfType(TryLaterException.class).isThrownBy(() -> reset("Dr Han", other));
    }

    @Test
    void aSlipCountsAsNothing() {
        List<String> groups = Vaults.kit(store);
        for (int i = 0; i < 9; i++) {
            assertThatExceptionOfType(MistypedCodeException.class)
                    .isThrownBy(() -> reset("Dr Han", groups.reversed()));
        }
        store = reset("Dr Han", groups);
    }

    @Test
    void aNewKitPutsTheOldOneOutOfForce() {
        List<String> first = Vaults.kit(store);
        List<String> second = Vaults.kit(store);
        assertThat(store.accounts().ways()).isEqualTo(2);
        assertThatExceptionOfType(WrongKitException.class).isThrownBy(() -> reset("Dr Han", first));
        store = reset("Dr Han", second);
    }

    @Test
    void closingTheRecordsForgetsACodeThatWasNotTypedBack() {
        KitDraft draft = store.accounts().kits().draft(Vaults.password());
        List<String> before = draft.groups();
        store.close();
        assertThat(draft.groups()).isNotEqualTo(before);
    }
}
