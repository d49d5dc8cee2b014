package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
    @TempDir Path folder;

    @Test
    void copiesThatAKillLeftBehindAreGoneAtTheNextOpening() throws IOException {
        Vaults.filled(folder);
        List<Path> copies =
                Stream.of("exporting", "drill", "checking", "creating", "restoring")
                        .map(folder::resolve)
                        .toList();
        for (Path copy : copies) {
            Files.createDirectory(copy);
            Files.copy(folder.resolve("clinic.saphena"), copy.resolve("clinic.saphena"));
        }
        Vaults.open(folder).close();
        assertThat(copies).allSatisfy(copy -> assertThat(copy).doesNotExist());
    }

    @Test
    void whatWasWrittenIsThereAfterClosingAndOpening() {
        Vaults.filled(folder);

        try (Store store = Vaults.open(folder)) {
            StoredPatient kim = store.patients().byNumber("C-0001").orElseThrow();
            assertThat(kim.patient()).isEqualTo(Cases.KIM.patient());
            assertThat(store.consultations().ofPatient(kim.key())).hasSize(1);
        }
    }

    @Test
    void afterClosingThereAreTheDatabaseItsKeyFileAndTheMark() {
        Vaults.filled(folder);

        assertThat(Vaults.bytes(folder))
                .containsOnlyKeys(
                        "clinic.checkpoint", "clinic.closed", "clinic.keys", "clinic.saphena");
    }

    @Test
    void whatIsNotAsItWasClosedTellsThatEveryPageIsRead() throws IOException {
        Vaults.filled(folder);
        List<LongOpening> told = new ArrayList<>();
        Vault vault = Vaults.in(folder);
        vault.whenOpeningIsLong(told::add);
        vault.open(Vaults.NAME, Vaults.password()).close();
        assertThat(told).isEmpty();
        Files.delete(folder.resolve("clinic.closed"));
        vault.open(Vaults.NAME, Vaults.password()).close();
        assertThat(told).containsExactly(LongOpening.CHECKING);
    }

    @Test
    void theProgramsOwnVaultMakesAPasswordCostItsFullWork() throws IOException {
        Vault vault = new Vault(folder, new HandClock(), "front-desk", new JsonCodec());
        vault.create(Vaults.NAME, Vaults.password()).close();

        assertThat(Files.readString(folder.resolve("clinic.keys")))
                .containsPattern("argon2id 65536 3 1 ");
        vault.open(Vaults.password()).close();
    }

    @Test
    void aFolderIsAVaultOnceItWasCreated() {
        assertThat(Vaults.in(folder).exists()).isFalse();
        Vaults.create(folder).close();
        assertThat(Vaults.in(folder).exists()).isTrue();
    }

    @Test
    void aSecondVaultIsNeverMadeOverTheFirst() {
        Vaults.filled(folder);
        var before = Vaults.bytes(folder);

        assertThatExceptionOfType(StoreExistsException.class)
                .isThrownBy(() -> Vaults.create(folder));
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic.keys", "clinic.saphena"})
    void aVaultWithoutOneOfItsFilesIsNamedAndKept(String missing) throws IOException {
        Vaults.filled(folder);
        Files.delete(folder.resolve(missing));

        assertThatExceptionOfType(StoreMissingException.class)
                .isThrownBy(() -> Vaults.open(folder))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(missing));
        assertThatExceptionOfType(StoreExistsException.class)
                .isThrownBy(() -> Vaults.create(folder));
    }

    @Test
    void aWrongPasswordOpensNothingAndChangesNothing() {
        Vaults.filled(folder);
        var before = Vaults.bytes(folder);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> Vaults.in(folder).open("another long password".toCharArray()));
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
        Vaults.open(folder).close();
    }

    @Test
    void passwordsAreOverwrittenWhateverHappens() {
        char[] weak = "short".toCharArray();
        char[] created = Vaults.password();
        char[] wrong = "another long password".toCharArray();
        Vault vault = Vaults.in(folder);

        assertThatExceptionOfType(WeakPasswordException.class)
                .isThrownBy(() -> vault.create(Vaults.NAME, weak));
        vault.create(Vaults.NAME, created).close();
        assertThatExceptionOfType(WrongPasswordException.class).isThrownBy(() -> vault.open(wrong));

        assertThat(weak).containsOnly('\0');
        assertThat(created).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void aWeakPasswordMakesNoFiles() {
        assertThatExceptionOfType(WeakPasswordException.class)
                .isThrownBy(() ->
                        Vaults.in(folder).create(Vaults.NAME, "passwordpassword".toCharArray()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSamePasswordTypedInAnotherUnicodeFormOpens() {
        String composed = "하늘색 종이배 열두 척이 떠난다";
        Vaults.in(folder).create(Vaults.NAME, composed.toCharArray()).close();

        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        Vaults.in(folder).open(decomposed.toCharArray()).close();
    }

    @Test
    void fromTheFifthWrongPasswordOnEvenTheRightOneWaits() {
        Vaults.create(folder).close();
        HandClock clock = new HandClock();
        Vault vault = Vaults.in(folder, clock);
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(WrongPasswordException.class)
                    .isThrownBy(() -> vault.open("another long password".toCharArray()));
        }

        assertThatExceptionOfType(TryLaterException.class)
                .isThrownBy(() -> vault.open(Vaults.password()));
        clock.pass(Duration.ofSeconds(60));
        vault.open(Vaults.password()).close();
    }

    @Test
    void aCrashBetweenTheTwoMovesOfCreatingIsCompletedAtTheNextOpening() throws IOException {
        Vaults.filled(folder);
        Path aside = Files.createDirectory(folder.resolve("creating"));
        Files.move(folder.resolve("clinic.keys"), aside.resolve("clinic.keys"));

        Vaults.open(folder).close();

        assertThat(aside).doesNotExist();
    }

    @Test
    void aCrashWhileCreatingLeavesNothingInTheWayOfCreating() throws IOException {
        Path aside = Files.createDirectory(folder.resolve("creating"));
        Files.writeString(aside.resolve("clinic.saphena"), "half");
        Files.writeString(aside.resolve("clinic.keys"), "half");

        Vaults.create(folder).close();

        assertThat(aside).doesNotExist();
        Vaults.open(folder).close();
    }

    @Test
    void aClosedStoreRefusesEveryCallAndClosesTwice() {
        Store store = Vaults.create(folder);
        store.close();
        store.close();

        assertThatExceptionOfType(StoreClosedException.class)
                .isThrownBy(() -> store.patients().search("", 10));
    }

    @Test
    void theKeyFileOfAnotherVaultDoesNotOpenThisOne(@TempDir Path other) throws IOException {
        Vaults.filled(folder);
        Vaults.filled(other);
        Files.delete(folder.resolve("clinic.keys"));
        Files.copy(other.resolve("clinic.keys"), folder.resolve("clinic.keys"));

        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> Vaults.open(folder));
    }

    @Test
    void thePracticeVaultStandsApartAndBeginsEmptyEachTime() {
        Vaults.filled(folder);
        var before = Vaults.bytes(folder);
        Vault vault = Vaults.in(folder);

        try (Store demo = vault.openDemo()) {
            assertThat(demo.isDemo()).isTrue();
            demo.patients().create(Cases.patient("DEMO-0001", "Kim", null, null, "1981-02-11"));
        }
        assertThat(Vaults.bytes(folder)).containsAllEntriesOf(before);
        try (Store demo = vault.openDemo();
                Store clinic = vault.open(Vaults.password())) {
            assertThat(demo.patients().search("", 10)).isEmpty();
            assertThat(clinic.isDemo()).isFalse();
            assertThat(clinic.patients().search("", 10)).hasSize(1);
        }
    }

    @Test
    void anInterruptedCallerStillLearnsThatItsWorkWasDone() {
        try (Store store = Vaults.create(folder)) {
            Thread.currentThread().interrupt();
            StoredPatient kim = store.patients().create(Cases.KIM.patient());

            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.patients().find(kim.key())).isPresent();
        }
    }
}
