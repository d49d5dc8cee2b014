package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class BackupsTest {
    @TempDir Path folder;
    @TempDir Path second;
    private final HandClock clock = new HandClock();
    private Store store;
    private Backups backups;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        StoredPatient kim = store.patients().create(Cases.KIM.patient());
        store.consultations().create(kim.key(), Cases.KIM);
        backups = store.backups().orElseThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBackupSaysWhatWasCountedInIt() {
        Backup made = make();

        assertThat(made.counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(made.made()).isEqualTo(clock.instant());
        assertThat(made.newest()).isEqualTo(clock.instant());
        assertThat(made.because()).isEqualTo(BackupReason.ASKED);
        assertThat(backups.list()).containsExactly(made);
        assertThat(made.bytes()).isEqualTo(size(made.files().database()));
    }

    @Test
    void itIsAFolderOfItsOwnNamedByItsTimeAlone() throws IOException {
        Backup made = make();

        assertThat(made.name()).isEqualTo("20260314T014000Z");
        try (Stream<Path> files = Files.list(made.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("clinic.saphena", "clinic.keys", "backup.txt");
        }
        assertThat(make().name()).isEqualTo("20260314T014000Z-2");
    }

    @Test
    void aRowThatRefersToNothingIsFoundByTheDrill() {
        store.session()
                .read(sql ->
                        sql.run("PRAGMA foreign_keys = OFF")
                                + sql.run(
                                        "INSERT INTO patient_class"
                                                + " VALUES (999, 'left', 'C2', '2026-01-01')"));

        Backup made = make();

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backups.drill(made, Progress.NONE));
    }

    @Test
    void anAuditTrailThatWasAlteredIsFoundByTheDrill() {
        store.session()
                .read(sql -> {
                    for (String trigger :
                            sql.list(
                                    "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
                                            + " AND tbl_name = 'audit'",
                                    row -> row.getString(1))) {
                        sql.run("DROP TRIGGER " + trigger);
                    }
                    return sql.run("UPDATE audit SET event = 'clinic-renamed' WHERE seq = 2");
                });

        assertThat(backups.drill(make(), Progress.NONE).trail().first())
                .contains(new AuditFault(2, AuditFault.Kind.ALTERED));
    }

    @Test
    void recordsWhoseAuditTrailIsGoneAreKeptToo() {
        store.session().read(sql -> sql.run("DELETE FROM audit_state"));
        BackupWriter writer = new BackupWriter(new VaultFiles(folder), key(), clock);

        Backup made =
                writer.make(
                        (target, progress) -> copyTo(target), BackupReason.ASKED, Progress.NONE);

        assertThat(made.counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void aCopyWhoseAuditTrailEndsElsewhereIsThrownAway() {
        BackupWriter writer = new BackupWriter(new VaultFiles(folder), key(), clock);

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() ->
                        writer.make(
                                (target, progress) -> ofLater(copyTo(target)),
                                BackupReason.ASKED,
                                Progress.NONE))
                .satisfies(
                        e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.NOT_VERIFIED));
    }

    private Snapshot copyTo(Path target) {
        Path database = folder.resolve("clinic.saphena");
        return store.session().read(sql -> Snapshot.copy(sql, database, target, Progress.NONE));
    }

    private static Snapshot ofLater(Snapshot taken) {
        Checkpoint later = new Checkpoint(taken.trail().seq() + 1, taken.trail().hash());
        return new Snapshot(
                taken.databaseId(), taken.schema(), taken.counts(), taken.newest(), later);
    }

    @Test
    void whatNobodyThoughtOfIsAFailureThatStaysSeen() {
        Progress faulty =
                (_, _) -> {
                    throw new IllegalStateException("Kim");
                };

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backups.make(BackupReason.ASKED, faulty))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.PROGRAM));
        clock.pass(Duration.ofDays(1));
        backups.makeIfDue(BackupReason.DAILY, faulty);

        assertThat(backups.list()).isEmpty();
        assertThat(Objects.requireNonNull(backups.status().failure()))
                .satisfies(failed -> assertThat(failed.at()).isEqualTo(clock.instant()));
        assertThat(Trails.after(store, 0))
                .filteredOn(row -> row.startsWith("backup-made"))
                .containsExactly("backup-made failed", "backup-made failed");
    }

    @Test
    void itOpensAsRecordsWithThePassword() {
        Backup made = make();
        store.patients().create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));

        try (Store copy = Vaults.open(made.folder())) {
            assertThat(copy.patients().search("", 10)).hasSize(1);
        }
    }

    @Test
    void theStepsAreTold() {
        Set<Progress.Step> steps = EnumSet.noneOf(Progress.Step.class);
        List<Double> parts = new ArrayList<>();

        backups.make(
                BackupReason.ASKED,
                (step, part) -> {
                    steps.add(step);
                    parts.add(part);
                });

        assertThat(steps).containsExactlyInAnyOrder(Progress.Step.WRITING, Progress.Step.CHECKING);
        assertThat(parts).allMatch(part -> part >= 0 && part <= 1).contains(1.0);
    }

    @Test
    void closingMakesOneAfterAChangeAndNoneWithout() {
        store.close();
        assertThat(shelf().list()).extracting(Backup::because).containsExactly(BackupReason.CLOSE);

        Vaults.in(folder, clock).open(Vaults.password()).close();
        assertThat(shelf().list()).hasSize(1);
    }

    @Test
    void closingAfterABackupThatHasEverythingMakesNoOther() {
        make();
        store.close();
        assertThat(shelf().list()).hasSize(1);
    }

    @Test
    void recordsThatStayOpenOverADayAreKeptThatDay() {
        Upkeep upkeep = store.upkeep().orElseThrow();
        upkeep.tick();
        assertThat(backups.list()).isEmpty();

        clock.pass(Duration.ofHours(24));
        upkeep.tick();
        upkeep.tick();

        assertThat(backups.list()).extracting(Backup::because).containsExactly(BackupReason.DAILY);
    }

    @Test
    void oldOnesGoAndTheLastStays() {
        for (int i = 0; i < 14; i++) {
            backups.make(BackupReason.CLOSE, Progress.NONE);
            clock.pass(Duration.ofMinutes(30));
        }
        assertThat(backups.list()).hasSize(1);

        clock.pass(Duration.ofDays(400));
        make();
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void aFileSomebodyElsePutThereIsLeftAlone() throws IOException {
        make();
        Path stranger = Files.createDirectory(folder.resolve("backups/20200101T000000Z"));
        Files.writeString(stranger.resolve("note.txt"), "mine");
        make();

        assertThat(stranger.resolve("note.txt")).exists();
        assertThat(backups.list()).noneMatch(backup -> backup.folder().equals(stranger));
        assertThat(backups.status().damaged()).isEqualTo(1);
    }

    @Test
    void anAlteredNoteIsNoBackup() throws IOException {
        Path note = make().folder().resolve(BackupNote.FILE);
        Files.writeString(note, Files.readString(note).replace("patients 1", "patients 9"));

        assertThat(backups.list()).isEmpty();
        assertThat(backups.status().damaged()).isEqualTo(1);
    }

    @Test
    void aCutOffCopyIsNoBackup() throws IOException {
        Path database = make().files().database();
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, bytes.length - 4096));

        assertThat(backups.list()).isEmpty();
    }

    @Test
    void aCopyIsMadeInTheSecondFolderToo() {
        backups.useSecondFolder(second);

        BackupOutcome outcome =
                store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE);

        assertThat(outcome.second()).isNull();
        assertThat(shelf().in(second).list())
                .extracting(Backup::counts)
                .containsExactly(outcome.backup().counts());
        assertThat(backups.status().failure()).isNull();
        assertThat(Objects.requireNonNull(backups.status().second()).writable()).isTrue();
        try (Store copy = Vaults.open(shelf().in(second).list().getFirst().folder())) {
            assertThat(copy.patients().search("", 10)).hasSize(1);
        }
    }

    @Test
    void theSecondFolderIsRememberedAndForgotten() throws IOException {
        backups.useSecondFolder(second);
        store.close();
        try (Store again = Vaults.in(folder, clock).open(Vaults.password())) {
            Backups other = again.backups().orElseThrow();
            assertThat(other.secondFolder()).contains(second.toRealPath());
            other.useSecondFolder(null);
            assertThat(other.secondFolder()).isEmpty();
        }
    }

    @Test
    void withoutTheSecondFolderTheFirstBackupIsMadeAndTheFaultStands() throws IOException {
        backups.useSecondFolder(second);
        Files.delete(second);

        BackupOutcome outcome = backups.make(BackupReason.ASKED, Progress.NONE);

        assertThat(outcome.second()).isEqualTo(BackupException.Reason.FOLDER_MISSING);
        BackupStatus.Failed failed = Objects.requireNonNull(backups.status().failure());
        assertThat(failed.reason()).isEqualTo(BackupException.Reason.FOLDER_MISSING);
        assertThat(failed.at()).isEqualTo(clock.instant());
        assertThat(Objects.requireNonNull(backups.status().second()).writable()).isFalse();
        Files.createDirectory(second);
        make();
        assertThat(backups.status().failure()).isNull();
    }

    @Test
    void aSecondFolderInsideTheRecordsIsRefused() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backups.useSecondFolder(inside))
                .satisfies(
                        e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.NOT_WRITABLE));
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> backups.useSecondFolder(folder.resolve("none")))
                .satisfies(e ->
                        assertThat(e.reason()).isEqualTo(BackupException.Reason.FOLDER_MISSING));
    }

    @Test
    void aBackupThatFailsLeavesNothingAndIsRemembered() throws IOException {
        Files.writeString(folder.resolve("backups"), "in the way");

        assertThatExceptionOfType(BackupException.class).isThrownBy(this::make);

        assertThat(backups.status().failure()).isNotNull();
        store.patients().create(Cases.patient("C-9", "Lee", null, null, "1970-01-01"));
        store.close();
        try (Store again = Vaults.in(folder, clock).open(Vaults.password())) {
            assertThat(again.patients().search("", 10)).hasSize(2);
            assertThat(again.backups().orElseThrow().status().failure()).isNotNull();
        }
    }

    @Test
    void aCopyThatIsNotWhatWasWrittenIsThrownAway() {
        BackupWriter writer = new BackupWriter(new VaultFiles(folder), key(), clock);

        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() ->
                        writer.make(
                                (target, progress) -> {
                                    Snapshot taken = copyTo(target);
                                    spoil(target);
                                    return taken;
                                },
                                BackupReason.ASKED,
                                Progress.NONE))
                .satisfies(
                        e -> assertThat(e.reason()).isEqualTo(BackupException.Reason.NOT_VERIFIED));
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void oneIsMadeBeforeANewerProgramChangesTheTables() {
        Path old = folder.resolve("old");
        Vaults.ofFirstSchema(old);

        Vaults.in(old, clock).open(Vaults.password()).close();

        Backup made =
                new VaultFiles(old)
                        .backups().backups().stream()
                                .filter(each -> each.because() == BackupReason.MIGRATION)
                                .findFirst()
                                .orElseThrow();
        assertThat(made.counts()).isEqualTo(new Counts(2, 2, 3));
        assertThat(BackupNote.read(made.folder()).orElseThrow().note().schema()).isEqualTo(1);
    }

    @Test
    void thePracticeVaultHasNone() {
        try (Store demo = Vaults.in(folder).openDemo()) {
            assertThat(demo.backups()).isEmpty();
            assertThat(demo.upkeep()).isEmpty();
        }
    }

    private Backup make() {
        return backups.make(BackupReason.ASKED, Progress.NONE).backup();
    }

    private DataKey key() {
        try {
            return KeyFinder.slots(folder.resolve("clinic.keys"))
                    .open(Vaults.NAME, Vaults.password())
                    .key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupShelf shelf() {
        return new BackupShelf(folder, clock, "front-desk", new JsonCodec());
    }

    private static void spoil(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
