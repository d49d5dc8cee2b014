package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.report.Audience;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.BackupException;
import org.saphena.storage.DayLine;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.FollowUpSource;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.MergeReason;
import org.saphena.storage.Progress;
import org.saphena.storage.StoredPatient;

/** What looks after the records as a whole leaves one row each, of the right kind. */
@SuppressWarnings("NullAway.Init")
class OneRowTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir Path folder;
    private Clinic clinic;
    private StoredPatient kim;
    private OpenVisit draft;

    @BeforeEach
    void begin() {
        clinic =
                LightDoors.create(
                        folder.resolve("records"),
                        CLOCK,
                        CONSULTATIONS,
                        "twelve green otters juggle".toCharArray());
        kim = clinic.create(person("4711"));
        draft = clinic.startVisit(kim.key());
    }

    @AfterEach
    void lock() {
        clinic.close();
    }

    private static Patient person(String number) {
        return new Patient(
                number, "Kim", null, "김하늘", LocalDate.of(1984, 5, 2), Sex.FEMALE, null, null, null);
    }

    private Safekeeping keeping() {
        return clinic.safekeeping().orElseThrow();
    }

    private long last() {
        return clinic.audit().rows(AuditFilter.ALL, 1).getFirst().seq();
    }

    /** The rows that {@code work} left, each as event, outcome and reason; looking is left out. */
    private List<String> rows(Runnable work) {
        long before = last();
        work.run();
        return clinic.audit().rows(AuditFilter.ALL, 500).reversed().stream()
                .filter(row -> row.seq() > before && !row.event().equals("audit-read"))
                .map(row -> row.event() + " " + row.outcome() + " " + row.reason())
                .toList();
    }

    @Test
    void everythingWrittenOutIsTold() throws IOException {
        assertThat(rows(() -> keeping().export(folder.resolve("leaving"), Progress.NONE)))
                .containsExactly("data-exported success null");
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine"), "mine");
        assertThat(
                        rows(() ->
                                assertThatExceptionOfType(CannotWriteException.class)
                                        .isThrownBy(() -> keeping().export(taken, Progress.NONE))))
                .containsExactly("data-exported failed null");
    }

    @Test
    void aBackupIsToldWithWhatItIsFor() {
        assertThat(rows(() -> keeping().backUp(Progress.NONE)))
                .containsExactly("backup-made success asked");
        assertThat(rows(() -> keeping().drill(keeping().list().getFirst(), Progress.NONE)))
                .containsExactly("backup-verified success asked");
        assertThat(rows(() -> keeping().newerThan(keeping().list().getFirst())))
                .containsExactly("backup-compared success asked");
    }

    @Test
    void aCheckIsTold() {
        assertThat(rows(() -> keeping().check(Progress.NONE)))
                .containsExactly("integrity-checked success null");
    }

    @Test
    void theSecondFolderIsASetting() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        assertThat(rows(() -> keeping().useSecondFolder(second)))
                .containsExactly("setting-changed success second-folder");
        assertThat(rows(() -> keeping().useSecondFolder(null)))
                .containsExactly("setting-changed success second-folder");
        assertThat(
                        rows(() ->
                                assertThatExceptionOfType(BackupException.class)
                                        .isThrownBy(() ->
                                                keeping().useSecondFolder(folder.resolve("none")))))
                .containsExactly("setting-changed failed second-folder");
    }

    @Test
    void theTrailWrittenOutIsTold() {
        assertThat(rows(() -> clinic.audit().exportTable(folder.resolve("a.csv"), Progress.NONE)))
                .containsExactly("audit-exported success csv");
        assertThat(rows(() -> clinic.audit().exportFhir(folder.resolve("a.json"), Progress.NONE)))
                .containsExactly("audit-exported success fhir");
        assertThat(rows(() -> cannotWrite(() -> clinic.audit().exportTable(folder, Progress.NONE))))
                .as("refused before it was opened")
                .containsExactly("audit-exported failed csv");
        Path unusable = folder.resolve("a".repeat(300));
        assertThat(
                        rows(() ->
                                cannotWrite(
                                        () -> clinic.audit().exportFhir(unusable, Progress.NONE))))
                .as("refused when all of it was written")
                .containsExactly("audit-exported failed fhir");
    }

    private static void cannotWrite(ThrowingCallable work) {
        assertThatExceptionOfType(CannotWriteException.class).isThrownBy(work);
    }

    @Test
    void aPaperThatIsLookedAtIsToldOnceWithTheVisitBefore() {
        draft.sign(draft.file(), "Dr Example", Language.EN, "default");
        OpenVisit next = clinic.startVisit(kim.key());
        PaperDoor papers = next.papers();
        for (Audience reader : Audience.values()) {
            assertThat(rows(() -> papers.make(reader, next.file(), Language.EN, "default")))
                    .containsExactly("paper-made success null");
        }
    }

    @Test
    void whatIsSeenBeforeAndAfterASignatureIsTold() {
        assertThat(rows(() -> draft.review(draft.file(), Language.EN, "default")))
                .containsExactly("visit-reviewed success null");
        assertThat(rows(() -> draft.sign(draft.file(), "Dr Example", Language.EN, "default")))
                .containsExactly("visit-signed success null");
        assertThat(rows(draft::signedAdvice)).containsExactly("visit-reviewed success null");
    }

    private static char[] own() {
        return "twelve green otters juggle".toCharArray();
    }

    @Test
    void theRulesOfTheClinicAreSettings() {
        assertThat(rows(() -> clinic.rules().setLockMinutes(10, own())))
                .containsExactly("setting-changed success lock-minutes");
        assertThat(rows(() -> clinic.rules().setRetentionYears(12, own())))
                .containsExactly("setting-changed success retention-years");
        assertThat(rows(() -> clinic.rules().setProfile("esvs-2022")))
                .containsExactly("setting-changed success profile");
        assertThat(rows(() -> clinic.rules().tellNewLetterhead()))
                .containsExactly("setting-changed success letterhead");
    }

    @Test
    void theListsOfTheWorkAreReads() {
        Registry registry = clinic.registry();
        assertThat(rows(registry::dayList)).containsExactly("day-list-read success null");
        assertThat(rows(registry::unsigned)).containsExactly("visits-listed success unsigned");
        assertThat(rows(registry::counts)).as("numbers alone say nothing of anybody").isEmpty();
        assertThat(rows(() -> registry.due(clinic.today())))
                .containsExactly("visits-listed success due");
        assertThat(rows(() -> registry.openFollowUp(kim.key())))
                .containsExactly("visits-listed success follow-up");
        assertThat(rows(() -> registry.merges(kim.key())))
                .containsExactly("patient-read success merged");
    }

    @Test
    void whoIsLookedForAndWhoIsPreviewedIsARead() {
        assertThat(rows(() -> clinic.patients("c4b kim")))
                .containsExactly("patients-searched success null");
        assertThat(rows(() -> clinic.history().glance(kim.key())))
                .containsExactly("patient-read success preview");
    }

    @Test
    void whatIsChangedOnTheListsIsTold() {
        Registry registry = clinic.registry();
        assertThat(rows(() -> registry.arrive(kim.key())))
                .containsExactly("day-list-changed success arrived");
        DayLine line = registry.dayList().getFirst();
        assertThat(rows(() -> registry.move(kim.key(), line.version(), AttendanceState.DONE)))
                .containsExactly("day-list-changed success done");
        int version = registry.dayList().getFirst().version();
        assertThat(rows(() -> registry.remove(kim.key(), version)))
                .containsExactly("day-list-changed success removed");
        FollowUpStep step =
                new FollowUpStep(
                        draft.key(),
                        FollowUpSource.AGREED,
                        "visit",
                        null,
                        LocalDate.EPOCH,
                        List.of());
        assertThat(rows(() -> registry.done(step)))
                .containsExactly("follow-up-marked success done");
    }

    @Test
    void mergingAndErasingAreTold() {
        Registry registry = clinic.registry();
        draft.leave();
        StoredPatient twin = clinic.create(person("4712"));
        assertThat(rows(() -> registry.merge(kim.key(), twin.key(), MergeReason.ENTERED_TWICE)))
                .containsExactly("patients-merged success entered-twice");
        assertThat(rows(() -> registry.undoMerge(twin.key())))
                .containsExactly("merge-undone success null");
        assertThat(rows(() -> registry.reviewErasure("4712")))
                .containsExactly("patient-read success erasure");
        assertThat(rows(() -> registry.erase(twin.key(), ErasureBasis.ENTERED_IN_ERROR, "4712")))
                .containsExactly("patient-erased success entered-in-error");
    }

    @Test
    void lookingAtTheTrailIsTold() {
        long before = last();
        clinic.audit().named("AAAA-AAAA");
        assertThat(clinic.audit().rows(AuditFilter.ALL, 3))
                .extracting(row -> row.seq() - before, row -> row.event() + " " + row.outcome())
                .contains(tuple(1L, "audit-read success"));
    }

    /** Closes the circle: each event stands in a test with what came out, or by its name. */
    @Test
    void everyEventIsSeenInATest() throws IOException {
        List<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/saphena"))) {
            tests =
                    files.filter(file -> file.toString().endsWith("Test.java"))
                            .filter(file -> !file.endsWith("AuditEventsTest.java"))
                            .map(OneRowTest::text)
                            .toList();
        }
        assertThat(AuditEvent.values())
                .allSatisfy(event ->
                        assertThat(tests)
                                .as(event.code())
                                .anyMatch(test -> isSeen(test, event.code())));
    }

    private static boolean isSeen(String test, String code) {
        return Stream.of(" success", " failed", " refused", "\"")
                .anyMatch(end -> test.contains('"' + code + end));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
