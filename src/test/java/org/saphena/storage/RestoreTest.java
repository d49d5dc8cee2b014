package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup with one patient, and records that have two by now. */
@SuppressWarnings("NullAway.Init")
class RestoreTest {
    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private BackupShelf shelf;
    private Backup old;

    @BeforeEach
    void fill() {
        shelf = new BackupShelf(folder, clock, "front-desk", new JsonCodec());
        try (Store store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password())) {
            StoredPatient kim = store.patients().create(Cases.KIM.patient());
            store.consultations().create(kim.key(), Cases.KIM);
            old = store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE).backup();
            clock.pass(Duration.ofDays(1));
            store.patients().create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));
            store.consultations().create(kim.key(), Cases.KIM);
        }
        clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void aPreviewTellsWhatWouldBeGone() {
        Newer newer = shelf.preview(old, Vaults.password()).orElseThrow();

        assertThat(newer.then()).isEqualTo(new Counts(1, 1, 1));
        assertThat(newer.now()).isEqualTo(new Counts(2, 2, 2));
        assertThat(newer.newPatients()).isEqualTo(1);
        assertThat(newer.visits())
                .singleElement()
                .satisfies(line -> assertThat(line.patientNumber()).isEqualTo("C-0001"));
        assertThat(newer.more()).isFalse();
        assertThat(newer.isNothing()).isFalse();
    }

    @Test
    void aPreviewOfTheNewestBackupTellsThatNothingWouldBeGone() {
        assertThat(shelf.preview(shelf.list().getFirst(), Vaults.password()).orElseThrow())
                .matches(Newer::isNothing);
    }

    @Test
    void aPreviewChangesNothing() {
        Map<String, String> before = Vaults.bytes(folder);
        shelf.preview(old, Vaults.password());
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
    }

    @Test
    void aRestorePutsTheOldRecordsInPlaceAndKeepsTheNewOnes() {
        Restored restored = shelf.restore(old, Vaults.password(), Progress.NONE);

        assertThat(patients(folder)).isEqualTo(1);
        Backup kept = Objects.requireNonNull(restored.kept());
        assertThat(kept.counts()).isEqualTo(new Counts(2, 2, 2));
        assertThat(kept.because()).isEqualTo(BackupReason.RESTORE);
        assertThat(restored.aside()).isNull();
        assertThat(folder.resolve("restoring")).doesNotExist();
        assertThat(patients(kept.folder())).isEqualTo(2);
    }

    @Test
    void aRestoreIsWrittenIntoTheTrailOfWhatWasRestored() {
        shelf.restore(old, Vaults.password(), Progress.NONE);
        try (Store store = Vaults.in(folder, clock).open(Vaults.password())) {
            assertThat(Trails.after(store, 0))
                    .filteredOn(line -> line.startsWith("backup-restored"))
                    .containsExactly("backup-restored success");
            assertThat(Trails.after(store, 0)).noneMatch(line -> line.startsWith("file-put-back"));
            assertThat(store.audit().verify(Progress.NONE).isSound()).isTrue();
        }
    }

    @Test
    void aBackupOfTheFirstSchemaIsNotTakenForAnOlderFile() {
        Path records = folder.resolve("first-schema");
        Vaults.ofFirstSchema(records);
        Vaults.in(records, clock).open(Vaults.password()).close();
        BackupShelf theirs = new BackupShelf(records, clock, "front-desk", new JsonCodec());
        Backup migration =
                theirs.list().stream()
                        .filter(backup -> backup.because() == BackupReason.MIGRATION)
                        .findFirst()
                        .orElseThrow();

        theirs.restore(migration, Vaults.password(), Progress.NONE);

        try (Store store = Vaults.in(records, clock).open(Vaults.password())) {
            assertThat(Trails.after(store, 0))
                    .startsWith("vault-upgraded success", "login success")
                    .noneMatch(line -> line.startsWith("file-put-back"));
        }
    }

    @Test
    void aRestoreCanBeUndoneByAnother() {
        Restored first = shelf.restore(old, Vaults.password(), Progress.NONE);
        shelf.restore(Objects.requireNonNull(first.kept()), Vaults.password(), Progress.NONE);
        assertThat(patients(folder)).isEqualTo(2);
    }

    @Test
    void recordsThatCannotBeReadGoAsideByteForByte() throws IOException {
        Path database = folder.resolve("clinic.saphena");
        byte[] damaged = Files.readAllBytes(database);
        for (int at = 5000; at < damaged.length; at += 4096) {
            damaged[at] ^= 1;
        }
        Files.write(database, damaged);
        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> Vaults.in(folder, clock).open(Vaults.password()));

        Restored restored = shelf.restore(old, Vaults.password(), Progress.NONE);

        assertThat(restored.kept()).isNull();
        Path aside = Objects.requireNonNull(restored.aside());
        assertThat(aside.resolve("clinic.saphena")).hasBinaryContent(damaged);
        assertThat(aside.resolve("clinic.keys")).exists();
        assertThat(patients(folder)).isEqualTo(1);
    }

    @Test
    void recordsThatAreGoneAreRestored() throws IOException {
        Files.delete(folder.resolve("clinic.saphena"));
        Files.delete(folder.resolve("clinic.keys"));

        shelf.restore(old, Vaults.password(), Progress.NONE);

        assertThat(patients(folder)).isEqualTo(1);
    }

    @Test
    void aDamagedBackupReplacesNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(old.files().database());
        bytes[bytes.length / 2] ^= 1;
        Files.write(old.files().database(), bytes);

        requireRefused(BackupException.Reason.DAMAGED);
    }

    @Test
    void aForgedNoteReplacesNothing() throws IOException {
        Path note = old.folder().resolve(BackupNote.FILE);
        String text = Files.readString(note).replace("because asked", "because close");
        String sealed = text.substring(0, text.indexOf("sum "));
        Files.writeString(note, sealed + "sum " + SlotFile.sha256(sealed) + "\n");

        requireRefused(BackupException.Reason.DAMAGED);
    }

    @Test
    void theBackupOfAnotherClinicReplacesNothing(@TempDir Path other) {
        Vaults.filled(other);
        old = shelf.in(other.resolve("backups")).list().getFirst();

        requireRefused(BackupException.Reason.FOREIGN);
    }

    @Test
    void aWrongPasswordReplacesNothingAndCountsAsATry() {
        Map<String, String> before = Vaults.bytes(folder);
        for (int i = 0; i <= Attempts.FREE; i++) {
            assertThatExceptionOfType(WrongPasswordException.class)
                    .isThrownBy(() ->
                            shelf.restore(old, "wrong password".toCharArray(), Progress.NONE));
        }
        assertThatExceptionOfType(TryLaterException.class)
                .isThrownBy(() -> shelf.restore(old, Vaults.password(), Progress.NONE));
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAnAdministratorRestores(Role role) {
        String password = "seven amber herons whistle";
        try (Store store = Vaults.in(folder, clock).open(Vaults.NAME, Vaults.password())) {
            store.accounts().add("Lee", Set.of(role), password.toCharArray(), Vaults.password());
            old = store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE).backup();
        }
        Map<String, String> before = Vaults.bytes(folder);

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(
                        () -> shelf.of("Lee").restore(old, password.toCharArray(), Progress.NONE))
                .satisfies(
                        e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.NOT_ALLOWED));
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
        assertThat(folder.resolve("restoring")).doesNotExist();
    }

    @Test
    void recordsInUseAreNotReplaced() {
        try (Store _ = Vaults.in(folder, clock).open(Vaults.password())) {
            assertThatExceptionOfType(StoreHeldException.class)
                    .isThrownBy(() -> shelf.restore(old, Vaults.password(), Progress.NONE));
        }
    }

    @Test
    void anIndexThatDoesNotFitItsTableIsMadeAnew() {
        Backup backup;
        try (Store store = Vaults.in(folder, clock).open(Vaults.password())) {
            Vaults.indexBirthDatesBy(store, "created_at");
            store.patients().create(Cases.patient("C-3", "Han", null, null, "1961-02-03"));
            Vaults.indexBirthDatesBy(store, "birth_date");
            backup = store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE).backup();
        }

        shelf.restore(backup, Vaults.password(), Progress.NONE);

        try (Store store = Vaults.in(folder, clock).open(Vaults.password())) {
            store.upkeep().orElseThrow().check(Progress.NONE);
            assertThat(store.patients().search("1961-02-03", 10)).hasSize(1);
        }
    }

    @Test
    void aDrillReadsEverythingAndLeavesNothing() {
        Map<String, String> before = Vaults.bytes(folder);

        DrillReport report = shelf.drill(old, Vaults.password(), Progress.NONE);

        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(report.read()).isEqualTo(1);
        assertThat(report.trail().isSound()).isTrue();
        assertThat(report.trail().rows()).isPositive();
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
        assertThat(folder.resolve("drill")).doesNotExist();
    }

    @Test
    void aDrillOfADamagedBackupSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(old.files().keys());
        bytes[bytes.length / 2] ^= 1;
        Files.write(old.files().keys(), bytes);

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> shelf.drill(old, Vaults.password(), Progress.NONE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.DAMAGED));
        assertThat(folder.resolve("drill")).doesNotExist();
    }

    @Test
    void aDrillIsPossibleBesideTheWork() {
        try (Store store = Vaults.in(folder, clock).open(Vaults.password())) {
            DrillReport report = store.backups().orElseThrow().drill(old, Progress.NONE);
            assertThat(report.counts()).isEqualTo(old.counts());
        }
    }

    @Test
    void damagedRecordsShowTheWayOut() throws IOException {
        Path database = folder.resolve("clinic.saphena");
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, 4096 * 2 + 100));

        WayOut out = shelf.wayOut(Vaults.password());

        assertThat(out.backups()).extracting(Backup::counts).startsWith(new Counts(2, 2, 2));
        assertThat(out.newer()).as("nobody can tell").isNull();
    }

    @Test
    void damagedRecordsThatStillShowWhatIsNewerTellIt() throws IOException {
        clock.pass(Duration.ofHours(1));
        try (Store store = Vaults.in(folder, clock).open(Vaults.password())) {
            store.patients().create(Cases.patient("C-3", "Park", null, null, "1975-01-01"));
            Files.move(folder.resolve("backups"), folder.resolve("was"));
            Files.writeString(folder.resolve("backups"), "no backup at this close");
        }
        Files.delete(folder.resolve("backups"));
        Files.move(folder.resolve("was"), folder.resolve("backups"));

        Newer newer = Objects.requireNonNull(shelf.wayOut(Vaults.password()).newer());

        assertThat(newer.newPatients()).isEqualTo(1);
        assertThat(newer.now()).isEqualTo(new Counts(3, 2, 2));
    }

    @Test
    void anUnknownNameIsNoBackup() {
        assertThat(shelf.named(old.name())).isEqualTo(old);
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> shelf.named("../clinic"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.MISSING));
    }

    private void requireRefused(BackupException.Reason reason) {
        Map<String, String> before = Vaults.bytes(folder);
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> shelf.restore(old, Vaults.password(), Progress.NONE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(Vaults.bytes(folder)).isEqualTo(before);
        assertThat(folder.resolve("restoring")).doesNotExist();
        assertThat(patients(folder)).isEqualTo(2);
    }

    private int patients(Path vault) {
        try (Store store = Vaults.in(vault, clock).open(Vaults.password())) {
            return store.patients().search("", 10).size();
        }
    }
}
