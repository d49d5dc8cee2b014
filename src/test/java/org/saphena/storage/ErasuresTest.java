package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.storage.ErasureException.Reason;

@SuppressWarnings("NullAway.Init")
class ErasuresTest {
    /**
     * None begins like a word of the other patient, so that the search keeps each of them whole.
     */
    private static final List<String> MARKS =
            List.of(
                    "Qvortfam",
                    "Wyxgiven",
                    "똠뀰쀍",
                    "Z-7001",
                    "V-7002",
                    "Jinotefinding",
                    "Xutypedfield",
                    "Uamendbecause",
                    "1933-03-03");

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 14);

    @TempDir Path folder;
    @TempDir Path copies;
    private final HandClock clock = new HandClock();
    private Store store;
    private StoredPatient kim;
    private StoredPatient marked;
    private SavedVersion draft;

    @BeforeEach
    void fill() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        kim = store.patients().create(Cases.KIM.patient());
        sign(kim, Cases.on(VISIT));
        marked = store.patients().create(person("Z-7001"));
        SavedVersion signed = sign(marked, noted());
        draft = store.consultations().amend(signed.key(), signed.lock(), "Uamendbecause");
        store.desk().keep(draft.key(), new Unrecorded("place", Map.of("field", "Xutypedfield")));
        store.desk().leave(draft.key());
        store.dayList().arrive(marked.key(), VISIT);
        StoredPatient twin = store.patients().create(person("V-7002"));
        sign(twin, noted());
        store.merges().merge(marked.key(), twin.key(), MergeReason.ENTERED_TWICE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Patient person(String number) {
        return Cases.patient(number, "Qvortfam", "Wyxgiven", "똠뀰쀍", "1933-03-03");
    }

    private static CaseFile noted() {
        return Cases.withNote(Cases.on(VISIT), "Jinotefinding");
    }

    private SavedVersion sign(StoredPatient patient, CaseFile about) {
        CaseFile file = Cases.about(about, patient.patient());
        SavedVersion begun = store.consultations().create(patient.key(), file);
        return store.consultations()
                .sign(begun.key(), begun.lock(), file, Cases.advice(), "Dr Example", List.of());
    }

    private void passYears() {
        clock.pass(Duration.ofDays(3_654));
    }

    private void erase() {
        store.erasures().erase(marked.key(), ErasureBasis.RETENTION_ENDED, "Z-7001");
    }

    private void refused(Reason reason, PatientKey patient, String typed) {
        assertThatExceptionOfType(ErasureException.class)
                .isThrownBy(() -> store.erasures().erase(patient, ErasureBasis.LEGAL_ORDER, typed))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource
    void signedRecordsStayThroughTheLastDayOfTheTimeOnAnyGround(ErasureBasis basis) {
        clock.pass(Duration.ofDays(3_653));
        assertThat(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .isEqualTo(VISIT.plusYears(10));
        assertThatExceptionOfType(ErasureException.class)
                .isThrownBy(() -> store.erasures().erase(marked.key(), basis, "Z-7001"))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.KEPT);
                    assertThat(e.arguments()).containsExactly(VISIT.plusYears(10));
                });
        assertThat(store.erasures().review("Z-7001").isAllowed(VISIT.plusYears(10))).isFalse();
        assertThat(Trails.of(store).stream().filter(row -> row.event().equals("patient-erased")))
                .extracting(AuditRow::outcome, AuditRow::reason)
                .containsExactly(tuple("failed", "erasure.kept"));
        clock.pass(Duration.ofDays(1));
        store.erasures().erase(marked.key(), basis, "Z-7001");
        assertThat(store.patients().find(marked.key())).isEmpty();
    }

    @Test
    void theClinicSetsTheTimeAndWhatIsSignedLaterCounts() {
        store.settings().setRetentionYears(2);
        clock.pass(Duration.ofDays(365));
        sign(marked, Cases.on(VISIT));
        assertThat(store.erasures().review("Z-7001").keptUntil())
                .isEqualTo(VISIT.plusYears(1).plusYears(2));
        assertThat(store.erasures().review("C-0001").keptUntil()).isEqualTo(VISIT.plusYears(2));
    }

    @Test
    void withoutASignatureNothingHasToStay() {
        StoredPatient wrong =
                store.patients().create(Cases.patient("C-9", "Oh", null, null, "1950-01-01"));
        store.consultations().create(wrong.key(), Cases.bare(wrong, VISIT));
        assertThat(store.erasures().review("C-9").keptUntil()).isNull();
        store.erasures().erase(wrong.key(), ErasureBasis.ENTERED_IN_ERROR, " C-9 ");
        assertThat(store.patients().byNumber("C-9")).isEmpty();
    }

    @Test
    void aSignatureThatAnImportedVisitBroughtAlongCounts() {
        StoredPatient taken =
                store.patients().create(Cases.patient("C-9", "Oh", null, null, "1950-01-01"));
        CaseFile signed =
                store.consultations()
                        .load(store.consultations().ofPatient(kim.key()).getFirst().key())
                        .orElseThrow()
                        .file();
        store.consultations().create(taken.key(), Cases.about(signed, taken.patient()));
        assertThat(store.erasures().review("C-9").signed()).isZero();
        assertThat(store.erasures().review("C-9").keptUntil()).isEqualTo(VISIT.plusYears(10));
    }

    @Test
    void theReviewTellsWhatWouldGoWithoutAName() {
        for (String number : List.of("Z-7001", "V-7002", " z-7001 ")) {
            ErasureReview review = store.erasures().review(number);
            assertThat(review)
                    .isEqualTo(
                            new ErasureReview(
                                    marked.key(),
                                    List.of("Z-7001", "V-7002"),
                                    2,
                                    2,
                                    VISIT.plusYears(10),
                                    false));
        }
        assertThatExceptionOfType(ErasureException.class)
                .isThrownBy(() -> store.erasures().review("none"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void onlyTheRightNumberOfSomebodyWhoIsThereConfirms() {
        passYears();
        refused(Reason.NOT_CONFIRMED, marked.key(), "V-7002");
        refused(Reason.NOT_CONFIRMED, marked.key(), "");
        refused(Reason.GONE, new PatientKey(99), "Z-7001");
        refused(Reason.GONE, new PatientKey(3), "V-7002");
        store.desk().keep(draft.key(), Unrecorded.NOTHING);
        assertThat(store.erasures().review("Z-7001").open()).isTrue();
        refused(Reason.OPEN, marked.key(), "Z-7001");
        store.desk().leave(draft.key());
        assertThat(store.consultations().ofPatient(marked.key())).hasSize(2);
        erase();
        refused(Reason.GONE, marked.key(), "Z-7001");
    }

    @Test
    void noByteStaysInTheFileItsJournalTheSearchOrANewBackup() throws Exception {
        Backups backups = store.backups().orElseThrow();
        Backup before = backups.make(BackupReason.ASKED, Progress.NONE).backup();
        assertThat(tables(before.folder())).containsAll(MARKS);
        passYears();
        erase();

        assertThat(folder.resolve("clinic.saphena-wal")).isEmptyFile();
        assertThat(store.setting("freelist_count")).isEqualTo("0");
        Backup after = backups.make(BackupReason.ASKED, Progress.NONE).backup();
        store.close();
        assertThat(raw(folder)).isEmpty();
        for (Path vault : List.of(folder, after.folder())) {
            assertThat(tables(vault)).isEmpty();
            assertThat(pages(vault)).isEmpty();
        }
        assertThat(pages(before.folder())).containsAll(MARKS);
        store = Vaults.open(folder);
        assertThat(store.patients().find(kim.key())).isPresent();
        assertThat(store.patients().search("김하늘", 10)).hasSize(1);
        assertThat(store.consultations().ofPatient(kim.key())).hasSize(1);
    }

    @Test
    void theTrailKeepsOneRowAndStaysSound() {
        passYears();
        long before = Trails.last(store);
        erase();

        assertThat(Trails.after(store, before)).containsExactly("patient-erased success");
        AuditRow row = Trails.of(store).getLast();
        assertThat(row.patient()).isEqualTo(marked.key());
        assertThat(row.reason()).isEqualTo("retention-ended");
        assertThat(row.content()).isNotNull();
        assertThat(store.audit().verify(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void aSignedVersionThatGoesWithoutTheTrailSayingSoIsFound() {
        PatientKey whom = kim.key();
        store.session()
                .write(sql -> {
                    sql.run(
                            "INSERT INTO erasure (patient_id, person, basis, versions, begun_at)"
                                    + " VALUES (?, ?, 'legal-order', 1, '')",
                            whom,
                            whom);
                    return sql.run(
                            "DELETE FROM consultation_version WHERE consultation_id IN"
                                    + " (SELECT id FROM consultation WHERE patient_id = ?)",
                            whom);
                });
        assertThat(store.audit().verify(Progress.NONE).faults())
                .extracting(AuditFault::kind)
                .containsExactly(AuditFault.Kind.SIGNED_GONE);
    }

    @Test
    void nobodyIsAddedToAnErasureAfterwards() {
        passYears();
        erase();
        PatientKey whom = kim.key();
        PatientKey erased = marked.key();
        store.session()
                .write(sql -> {
                    sql.run(
                            "INSERT INTO erasure (patient_id, person, basis, versions, begun_at)"
                                    + " VALUES (?, ?, 'retention-ended', 1, '')",
                            whom,
                            erased);
                    return sql.run(
                            "DELETE FROM consultation_version WHERE consultation_id IN"
                                    + " (SELECT id FROM consultation WHERE patient_id = ?)",
                            whom);
                });
        assertThat(store.audit().verify(Progress.NONE).faults())
                .extracting(AuditFault::kind)
                .contains(AuditFault.Kind.SIGNED_GONE);
    }

    @Test
    void keysAreNotGivenAgain() {
        StoredPatient last =
                store.patients().create(Cases.patient("C-9", "Oh", null, null, "1950-01-01"));
        SavedVersion visit = store.consultations().create(last.key(), Cases.bare(last, VISIT));
        store.erasures().erase(last.key(), ErasureBasis.ENTERED_IN_ERROR, "C-9");

        StoredPatient next = store.patients().create(last.patient());
        assertThat(next.key().value()).isGreaterThan(last.key().value());
        assertThat(store.consultations().create(next.key(), Cases.bare(next, VISIT)).key().value())
                .isGreaterThan(visit.key().value());
    }

    @Test
    void whatCouldNotBeFinishedIsFinishedAtTheNextOpening() {
        passYears();
        store.session()
                .write(sql ->
                        sql.run(
                                "CREATE TRIGGER stop BEFORE UPDATE ON erasure"
                                        + " BEGIN SELECT RAISE(ABORT, 'stop'); END"));
        assertThatExceptionOfType(ErasureException.class)
                .isThrownBy(this::erase)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TRACES_LEFT));
        assertThat(store.patients().find(marked.key())).isEmpty();
        assertThat(undone()).isEqualTo(2);

        store.close();
        store = Vaults.open(folder);
        assertThat(undone()).isEqualTo(2);
        store.session().write(sql -> sql.run("DROP TRIGGER stop"));
        store.close();
        store = Vaults.open(folder);
        assertThat(undone()).isZero();
    }

    private long undone() {
        return store.session()
                .read(sql ->
                        sql.first(
                                        "SELECT count(*) FROM erasure WHERE done_at IS NULL",
                                        row -> row.getLong(1))
                                .orElseThrow());
    }

    /** The marks that any column of any table holds. */
    private List<String> tables(Path vault) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        try (SlotFile.Opened opened =
                        KeyFinder.slots(vault.resolve("clinic.keys"))
                                .open(Vaults.NAME, Vaults.password());
                Database database = Database.openUnchecked(copy(vault), opened.key())) {
            Sql sql = database.sql();
            List<String> tables =
                    sql.list(
                            "SELECT name FROM sqlite_schema WHERE type = 'table'",
                            row -> row.getString(1));
            for (String table : tables) {
                sql.each(
                        "SELECT * FROM \"" + table + "\"",
                        row -> {
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] bytes = row.getBytes(i);
                                found.addAll(marks(bytes == null ? new byte[0] : bytes));
                            }
                        });
            }
        }
        return found.stream().distinct().toList();
    }

    /** The marks in any byte of the pages themselves, also those that hold nothing any more. */
    private List<String> pages(Path vault) throws IOException, SQLException {
        Path copy = copy(vault);
        try (SlotFile.Opened opened =
                        KeyFinder.slots(vault.resolve("clinic.keys"))
                                .open(Vaults.NAME, Vaults.password());
                Database database = Database.openUnchecked(copy, opened.key())) {
            database.sql().run("PRAGMA rekey = ''");
        }
        byte[] plain = Files.readAllBytes(copy);
        assertThat(new String(plain, 0, 15, StandardCharsets.ISO_8859_1))
                .isEqualTo("SQLite format 3");
        return marks(plain);
    }

    private Path copy(Path vault) throws IOException {
        Path copy = Files.createTempFile(copies, "copy", "");
        Files.write(copy, Files.readAllBytes(vault.resolve("clinic.saphena")));
        return copy;
    }

    private static List<String> raw(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains("native")) {
                    found.addAll(marks(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    /** The marks in some bytes, in capitals or not, in UTF-8 or UTF-16. */
    private static List<String> marks(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return MARKS.stream()
                .filter(mark ->
                        Stream.of(mark, mark.toLowerCase(Locale.ROOT))
                                .anyMatch(form -> holds(raw, form)))
                .toList();
    }

    private static boolean holds(String raw, String form) {
        List<Charset> forms =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE);
        return forms.stream()
                .anyMatch(charset ->
                        raw.contains(
                                new String(form.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void theScanSeesAMarkInAnyForm() {
        assertThat(marks("..qvortfam".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("Qvortfam");
        assertThat(marks("..똠뀰쀍".getBytes(StandardCharsets.UTF_16BE))).containsExactly("똠뀰쀍");
        assertThat(marks("Qvortfa".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aWordThatIsOnlyCrossedOutStaysInTheIndex() {
        long left =
                store.session()
                        .write(sql -> {
                            PatientIndex.remove(sql, marked.key());
                            return indexed(sql);
                        });
        assertThat(left).isPositive();
    }

    private static long indexed(Sql sql) throws SQLException {
        return sql.list("SELECT block FROM patient_search_data", row -> row.getBytes(1)).stream()
                .filter(block -> !marks(block).isEmpty())
                .count();
    }
}
