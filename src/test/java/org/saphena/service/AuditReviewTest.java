package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.storage.Account;
import org.saphena.storage.AccountKey;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditFault;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditOutcome;
import org.saphena.storage.AuditRow;
import org.saphena.storage.AuditVerdict;
import org.saphena.storage.Progress;
import org.saphena.storage.Role;
import org.saphena.storage.StoredPatient;

@SuppressWarnings("NullAway.Init")
class AuditReviewTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String PASSWORD = "twelve green otters juggle";
    private static final String OTHER = "nine violet kettles hum";

    @TempDir Path folder;
    private Clinic clinic;

    @BeforeEach
    void create() {
        clinic = LightDoors.create(folder, CLOCK, CONSULTATIONS, PASSWORD.toCharArray());
    }

    @AfterEach
    void lock() {
        clinic.close();
    }

    private ClinicDoor door() {
        return LightDoors.in(folder, CLOCK, CONSULTATIONS);
    }

    private static Patient person() {
        return new Patient(
                "4711", "Kim", null, "김하늘", LocalDate.of(1984, 5, 2), Sex.FEMALE, null, null, null);
    }

    /** The rows since, the oldest first, each as event and outcome; looking is left out. */
    private List<String> since(long seq) {
        return clinic.audit().rows(AuditFilter.ALL, 500).reversed().stream()
                .filter(row -> row.seq() > seq && !row.event().equals("audit-read"))
                .map(row -> row.event() + " " + row.outcome())
                .toList();
    }

    private long last() {
        return clinic.audit().rows(AuditFilter.ALL, 1).getFirst().seq();
    }

    @Test
    void everyUseCaseLeavesOneRow() {
        long before = last();
        StoredPatient kim = clinic.create(person());
        clinic.update(kim.key(), 1, person());
        clinic.patients("kim");
        clinic.patient(kim.key());
        clinic.similar(LocalDate.of(1984, 5, 2), List.of("김하늘"));
        clinic.visits(kim.key());
        OpenVisit visit = clinic.startVisit(kim.key());
        visit.keep(visit.file());
        visit.earlier();
        visit.review(visit.file(), Language.EN, "default");
        visit.leave();
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        visit.signedAdvice();
        visit.papers().make(Audience.PATIENT, visit.file(), Language.EN, "default");
        visit.papers().print(() -> {});
        visit.papers().save(paper(visit), folder.resolve("a.pdf"));
        visit.amend("wrong side");
        clinic.open(visit.key());
        clinic.history().visits(kim.key(), Language.EN);
        clinic.history().scanBefore(kim.key(), visit.key());
        SignedPaper signed = clinic.history().papers(kim.key()).getFirst();
        clinic.history().signed(signed);
        Document again = clinic.history().clinicianSummary(signed, Language.EN);
        clinic.history().save(signed, again, folder.resolve("b.pdf"));
        clinic.exportCase(visit.key(), folder.resolve("a.case.json"));
        clinic.exportCase(visit, visit.file(), folder.resolve("b.case.json"));
        clinic.importCase(folder.resolve("a.case.json"), kim.key());
        clinic.rules().setLockMinutes(10, own());
        clinic.people().setOwnPin("4711".toCharArray(), own());
        clinic.audit().verify(Progress.NONE);

        assertThat(since(before))
                .containsExactly(
                        "patient-created success",
                        "patient-changed success",
                        "patients-searched success",
                        "patient-read success",
                        "patients-searched success",
                        "visits-listed success",
                        "visit-started success",
                        "draft-saved success",
                        "history-read success",
                        "visit-reviewed success",
                        "draft-left success",
                        "visit-signed success",
                        "visit-reviewed success",
                        "paper-made success",
                        "paper-printed success",
                        "paper-saved success",
                        "amendment-started success",
                        "visit-read success",
                        "history-read success",
                        "history-read success",
                        "history-read success",
                        "visit-read success",
                        "paper-made success",
                        "paper-saved success",
                        "case-exported success",
                        "case-exported success",
                        "case-imported success",
                        "setting-changed success",
                        "pin-changed success",
                        "audit-verified success");
        assertThat(clinic.audit().rows(AuditFilter.ALL.about(kim.key()), 500))
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(row.patient()).isEqualTo(kim.key()));
    }

    private static Document paper(OpenVisit visit) {
        CaseFile file = visit.file();
        return CONSULTATIONS.clinicianSummary(
                file, CONSULTATIONS.assess(file, Language.EN, "default"), Language.EN);
    }

    @Test
    void whatFailsLeavesOneRowToo() {
        StoredPatient kim = clinic.create(person());
        OpenVisit visit = clinic.startVisit(kim.key());
        long before = last();
        assertThatThrownBy(() -> clinic.create(person())).isNotNull();
        assertThatThrownBy(() -> clinic.exportCase(visit.key(), folder.resolve("no/such")))
                .isInstanceOf(CannotWriteException.class);
        assertThatThrownBy(() ->
                        visit.papers()
                                .print(() -> {
                                    throw new IllegalStateException("no paper");
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        visit.papers().make(Audience.PATIENT, visit.file(), Language.EN, "no such"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(since(before))
                .containsExactly(
                        "patient-created failed",
                        "case-exported failed",
                        "paper-printed failed",
                        "paper-made failed");
    }

    @Test
    void whatFailsBeforeItBeginsLeavesOneRowToo() throws IOException {
        OpenVisit visit = clinic.startVisit(clinic.create(person()).key());
        Path faulty = Files.writeString(folder.resolve("faulty.csv"), "no,name,born\n8,Lee,x\n");
        AccountKey me = clinic.people().me().key();
        KitPaper kit = clinic.kitPaper();
        List<String> groups = Collections.nCopies(8, "AAAAA");
        long before = last();
        for (ThrowingCallable work :
                List.<ThrowingCallable>of(
                        () -> clinic.importCase(folder.resolve("none"), null),
                        () -> clinic.readTable(folder.resolve("none"), Progress.NONE),
                        () -> clinic.readTable(faulty, Progress.NONE).run(false, Progress.NONE),
                        () ->
                                clinic.readCases(List.of(faulty), Progress.NONE)
                                        .run(false, Progress.NONE),
                        () -> visit.sign(visit.file(), " ", Language.EN, "default"),
                        () -> visit.sign(visit.file(), new char[4], Language.EN, "default"),
                        () -> kit.save(groups, Language.EN, folder),
                        () ->
                                kit.print(
                                        groups,
                                        Language.EN,
                                        _ -> {
                                            throw new IllegalStateException("no paper");
                                        }),
                        () -> clinic.people().add("Lee", Set.of(), weak(), own()),
                        () -> clinic.people().enable(me, weak(), own()),
                        () -> clinic.people().enable(me, OTHER.toCharArray(), own()),
                        () -> clinic.people().rename(me, " ", own()),
                        () -> clinic.people().disable(new AccountKey(99), own()),
                        () -> clinic.people().changeOwnPassword(own(), weak()),
                        () -> clinic.people().setOwnPin("1".toCharArray(), own()),
                        () -> clinic.audit().verify("x", Progress.NONE))) {
            assertThatThrownBy(work).isNotNull();
        }
        assertThat(since(before))
                .containsExactly(
                        "case-imported failed",
                        "data-imported failed",
                        "data-imported failed",
                        "patients-searched success",
                        "data-imported failed",
                        "visit-signed failed",
                        "visit-signed refused",
                        "paper-saved failed",
                        "paper-printed failed",
                        "account-added failed",
                        "account-enabled failed",
                        "account-enabled failed",
                        "account-renamed failed",
                        "account-disabled failed",
                        "password-changed failed",
                        "pin-changed failed",
                        "audit-verified failed");
    }

    @Test
    void whatIsNotReadyLeavesOneRow() {
        clinic.close();
        clinic =
                LightDoors.in(folder.resolve("new"), CLOCK, CONSULTATIONS)
                        .create("Lee", PASSWORD.toCharArray());
        long before = last();
        for (ThrowingCallable work :
                List.<ThrowingCallable>of(
                        () -> clinic.create(person()),
                        () -> clinic.importCase(folder.resolve("none"), null),
                        () -> clinic.readTable(folder.resolve("none"), Progress.NONE),
                        () -> clinic.readCases(List.of(), Progress.NONE))) {
            assertThatExceptionOfType(NotReadyException.class).isThrownBy(work);
        }
        assertThat(since(before))
                .containsExactly(
                        "patient-created failed",
                        "case-imported failed",
                        "data-imported failed",
                        "data-imported failed");
    }

    private static char[] weak() {
        return "too short".toCharArray();
    }

    private static char[] own() {
        return PASSWORD.toCharArray();
    }

    @Test
    void thePapersBearTheCodeOfTheRowThatRecordedTheSignature() {
        StoredPatient kim = clinic.create(person());
        OpenVisit visit = clinic.startVisit(kim.key());
        assertThat(code(visit.file())).isEqualTo("null");
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");

        AuditRow row =
                clinic.audit()
                        .rows(
                                new AuditFilter(
                                        null,
                                        kim.key(),
                                        AuditEvent.VISIT_SIGNED,
                                        AuditOutcome.SUCCESS,
                                        null,
                                        null,
                                        null),
                                10)
                        .getFirst();
        assertThat(code(visit.file())).isEqualTo(row.code());
        assertThat(clinic.audit().named(row.code().toLowerCase(Locale.ROOT))).contains(row);
        assertThat(clinic.audit().named("AAAA-AAAA")).isEmpty();

        byte[] first = paper(visit).bytes();
        clinic.close();
        clinic = door().open(PASSWORD.toCharArray());
        OpenVisit again = clinic.open(visit.key());
        assertThat(code(again.file())).isEqualTo(row.code());
        assertThat(Arrays.equals(paper(again).bytes(), first)).isTrue();
        again.amend("wrong side");
        assertThat(code(again.file())).isEqualTo("null");
        again.sign(again.file(), "Dr Example", Language.EN, "default");
        assertThat(code(again.file())).isNotEqualTo(row.code()).isNotEqualTo("null");
    }

    private static String code(CaseFile file) {
        return String.valueOf(
                Objects.requireNonNull(Objects.requireNonNull(file.record()).version())
                        .auditCode());
    }

    @Test
    void theCodeIsNoPartOfACaseFile() throws IOException {
        StoredPatient kim = clinic.create(person());
        OpenVisit visit = clinic.startVisit(kim.key());
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        Path file = folder.resolve("a.case.json");
        clinic.exportCase(visit.key(), file);
        assertThat(Files.readString(file)).doesNotContain(code(visit.file()));
    }

    @Test
    void theTrailIsSoundAndTheKitProvesIt() {
        var draft = clinic.people().draftRecoveryKit(PASSWORD.toCharArray());
        List<String> groups = draft.groups();
        assertThat(draft.confirm(draft.asked().stream().map(groups::get).toList())).isTrue();
        clinic.create(person());
        assertThat(clinic.audit().verify(Progress.NONE).isSound()).isTrue();
        AuditVerdict verdict = clinic.audit().verify(String.join(" ", groups), Progress.NONE);
        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.proved()).isEqualTo(verdict.rows());
    }

    @Test
    void everyFaultHasItsWordsInBothLanguages() {
        List<AuditFault> all = new ArrayList<>();
        for (AuditFault.Kind kind : AuditFault.Kind.values()) {
            all.add(new AuditFault(7, kind));
        }
        for (Language language : Language.values()) {
            assertThat(AuditReview.words(new AuditVerdict(9, 0, all), language))
                    .hasSameSizeAs(all)
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.contains("7") && !text.contains("{"));
        }
    }

    @Test
    void theTrailGoesOutAsATableAndAsFhir() throws IOException {
        clinic.create(person());
        Path table = folder.resolve("audit.csv");
        Path fhir = folder.resolve("audit.json");
        List<Double> told = new ArrayList<>();
        clinic.audit().exportTable(table, (step, part) -> told.add(part));
        clinic.audit().exportFhir(fhir, (step, part) -> told.add(part));

        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        assertThat(told).containsExactly(1.0, 1.0);
        assertThat(lines.getFirst()).contains("seq,at,zone,actor").contains("hash,mac");
        assertThat(lines).anyMatch(line -> line.contains(",patient-created,"));
        assertThat(Files.readString(fhir))
                .startsWith("{\"resourceType\":\"Bundle\"")
                .contains("\"patient-created\"")
                .doesNotContain("김하늘")
                .endsWith("]}\n");
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() ->
                        clinic.audit().exportTable(folder.resolve("no/such.csv"), Progress.NONE));
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith(".saphena-"));
    }

    @Test
    void onlyAnAdministratorLooksAtIt() {
        Account lee =
                clinic.people()
                        .add(
                                "Lee",
                                Set.of(Role.CLINICIAN, Role.ASSISTANT),
                                OTHER.toCharArray(),
                                PASSWORD.toCharArray());
        clinic.close();
        clinic = door().open("Lee", OTHER.toCharArray());
        AuditReview review = clinic.audit();
        Path file = folder.resolve("audit.csv");
        for (Runnable work :
                List.<Runnable>of(
                        () -> review.rows(AuditFilter.ALL, 1),
                        () -> review.named("AAAA-AAAA"),
                        () -> review.verify(Progress.NONE),
                        () -> review.verify("x", Progress.NONE),
                        () -> review.exportTable(file, Progress.NONE),
                        () -> review.exportFhir(file, Progress.NONE))) {
            assertThatExceptionOfType(NotAllowedException.class).isThrownBy(work::run);
        }
        assertThat(file).doesNotExist();
        clinic.close();
        clinic = door().open("Clinician", PASSWORD.toCharArray());
        assertThat(
                        clinic.audit()
                                .rows(
                                        new AuditFilter(
                                                lee.key(),
                                                null,
                                                null,
                                                AuditOutcome.REFUSED,
                                                null,
                                                null,
                                                null),
                                        50))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.reason()).isEqualTo("not-allowed"));
    }

    @Test
    void theTrailIsReadPageByPageAndByWhatIsAskedFor() {
        StoredPatient kim = clinic.create(person());
        for (int i = 0; i < 5; i++) {
            clinic.patient(kim.key());
        }
        List<AuditRow> first = clinic.audit().rows(AuditFilter.ALL, 3);
        List<AuditRow> next = clinic.audit().rows(AuditFilter.ALL.before(first.getLast().seq()), 3);
        assertThat(first).hasSize(3);
        assertThat(next.getFirst().seq()).isEqualTo(first.getLast().seq() - 1);

        Instant now = CLOCK.instant();
        AuditFilter reads =
                new AuditFilter(
                        clinic.people().me().key(),
                        null,
                        AuditEvent.PATIENT_READ,
                        null,
                        now,
                        now.plusSeconds(1),
                        null);
        assertThat(clinic.audit().rows(reads, 50)).hasSize(5);
        AuditFilter later = new AuditFilter(null, null, null, null, now.plusSeconds(1), null, null);
        assertThat(clinic.audit().rows(later, 50)).isEmpty();
        AuditFilter earlier = new AuditFilter(null, null, null, null, null, now, null);
        assertThat(clinic.audit().rows(earlier, 50)).isEmpty();
    }

    @Test
    void anotherKnowledgeBaseIsWrittenDownOnce() {
        long before = last();
        clinic.close();
        clinic = door().open(PASSWORD.toCharArray());
        assertThat(since(before)).doesNotContain("knowledge-changed success");
        assertThat(
                        clinic.audit()
                                .rows(
                                        new AuditFilter(
                                                null,
                                                null,
                                                AuditEvent.KNOWLEDGE_CHANGED,
                                                null,
                                                null,
                                                null,
                                                null),
                                        50))
                .hasSize(1);
    }
}
