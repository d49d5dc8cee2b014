package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Records;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.editing.Blank;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.storage.StoreClosedException;
import org.saphena.storage.StoreHeldException;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;

class ClinicTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String PASSWORD = "twelve green otters juggle";

    @TempDir private Path folder = Path.of(".");
    private @Nullable Clinic unlocked;

    @BeforeEach
    void unlock() {
        unlocked = create("first");
    }

    private Clinic clinic() {
        return Objects.requireNonNull(unlocked);
    }

    @AfterEach
    void lock() {
        clinic().close();
    }

    private ClinicDoor door(String name) {
        return LightDoors.in(folder.resolve(name), CLOCK, CONSULTATIONS);
    }

    private Clinic create(String name) {
        return LightDoors.create(
                folder.resolve(name), CLOCK, CONSULTATIONS, PASSWORD.toCharArray());
    }

    private static Patient haneul(String number) {
        return new Patient(
                number,
                "Kim",
                "Ha-neul",
                "김하늘",
                LocalDate.of(1984, 5, 2),
                Sex.FEMALE,
                null,
                null,
                null);
    }

    private OpenVisit visit() {
        return clinic().startVisit(clinic().create(haneul("4711")).key());
    }

    private static CaseFile withFlag(CaseFile file) {
        return VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES).apply(file);
    }

    @Test
    void aPatientIsFoundByTheBeginningOfTheNameInBothScriptsByNumberAndBirthDate() {
        clinic().create(haneul("4711"));
        for (String typed : List.of("김하", "하늘", "kim", "ha-n", "471", "1984-05-02", "")) {
            assertThat(clinic().patients(typed)).as(typed).hasSize(1);
        }
        assertThat(clinic().patients("박")).isEmpty();
    }

    @Test
    void someoneBornTheSameDayOrOfTheSameNameIsShownOnce() {
        clinic().create(haneul("4711"));
        assertThat(clinic().similar(LocalDate.of(1984, 5, 2), List.of("김하늘"))).hasSize(1);
        assertThat(clinic().similar(null, List.of("Kim Ha-neul", ""))).hasSize(1);
        assertThat(clinic().similar(LocalDate.of(1984, 5, 3), List.of(""))).isEmpty();
    }

    @Test
    void someoneWithASimilarNameAndABirthDateThatIsEasilyTypedForThisOneIsShown() {
        clinic().create(haneul("4711"));
        LocalDate turned = LocalDate.of(1984, 2, 5);
        assertThat(clinic().similar(turned, List.of("Haneul Gim"))).hasSize(1);
        assertThat(clinic().similar(turned, List.of("Park Bada"))).isEmpty();
        assertThat(clinic().similar(LocalDate.of(1960, 2, 5), List.of("Haneul Gim"))).isEmpty();
    }

    @Test
    void theLikeliestIsShownFirst() {
        StoredPatient likely = clinic().create(haneul("4711"));
        for (int i = 0; i < 6; i++) {
            clinic().create(named("B" + i, "Park", "Bada", LocalDate.of(1984, 5, 2)));
            clinic().create(named("K" + i, "Kim", "Ha-neul", LocalDate.of(1950 + i, 1, 1)));
        }
        assertThat(clinic().similar(LocalDate.of(1984, 5, 2), List.of("김하눌")))
                .hasSize(5)
                .first()
                .extracting(PatientLine::stored)
                .isEqualTo(likely);
    }

    private static Patient named(String number, String family, String given, LocalDate born) {
        return new Patient(number, family, given, null, born, Sex.FEMALE, null, null, null);
    }

    @Test
    void aVisitBeginsTodayInTheZoneOfTheClinicWithNothingRecorded() {
        OpenVisit visit = visit();
        assertThat(visit.isDraft()).isTrue();
        assertThat(visit.file().consultation())
                .isEqualTo(Blank.visit(haneul("4711"), LocalDate.of(2026, 11, 20)).consultation());
    }

    @Test
    void aKeptDraftComesBackAfterLocking() {
        OpenVisit visit = visit();
        CaseFile changed = withFlag(visit.file());
        visit.keep(visit.file());
        visit.keep(changed);
        clinic().close();
        unlocked = door("first").open(PASSWORD.toCharArray());
        assertThat(clinic().open(visit.key()).file().consultation())
                .isEqualTo(changed.consultation());
    }

    @Test
    void aHardStopRefusesTheSignatureUntilItIsHandled() {
        OpenVisit visit = visit();
        CaseFile flagged = withFlag(visit.file());
        SignReview review = visit.review(flagged, Language.EN, "default");
        assertThat(review.stops())
                .containsExactly(new SignStop.RedFlagOpen(RedFlagCode.PE_SUSPECTED, null));
        assertThatExceptionOfType(SignRefusedException.class)
                .isThrownBy(() -> visit.sign(flagged, "Dr Example", Language.EN, "default"))
                .satisfies(refused -> assertThat(refused.stops()).isEqualTo(review.stops()));
        assertThat(visit.isDraft()).isTrue();
        CaseFile handled =
                RecordEdits.redFlag(
                                new RedFlagHandling(
                                        RedFlagCode.PE_SUSPECTED,
                                        null,
                                        RedFlagDecision.ACTED,
                                        ActionCode.EMERGENCY_CARE,
                                        null,
                                        null))
                        .apply(flagged);
        visit.sign(handled, "Dr Example", Language.EN, "default");
        assertThat(visit.isDraft()).isFalse();
    }

    @Test
    void whatIsSignedHasNoGeneratedTextThatFollowsFromNothingInIt() {
        OpenVisit visit = visit();
        CaseFile draft =
                RecordEdits.leg(Side.RIGHT, "findings", new EditableText("older words", false))
                        .then(
                                RecordEdits.leg(
                                        Side.LEFT,
                                        "findings",
                                        new EditableText("words of the clinician", true)))
                        .apply(visit.file());

        visit.sign(draft, "Dr Example", Language.EN, "default");

        assertThat(findings(visit, Side.RIGHT)).isNotEqualTo("older words");
        assertThat(findings(visit, Side.LEFT)).isEqualTo("words of the clinician");
        assertThat(GeneratedTexts.CONCLUSION.in(visit.file(), Side.RIGHT)).isNull();
    }

    private static @Nullable String findings(OpenVisit visit, Side side) {
        EditableText text = GeneratedTexts.FINDINGS.in(visit.file(), side);
        return text == null ? null : text.text();
    }

    @Test
    void theLastSignedVisitBeforeIsTheOneToCompareWith() {
        PatientKey patient = clinic().create(haneul("4711")).key();
        OpenVisit today = clinic().startVisit(patient);
        assertThat(today.earlier()).isEmpty();
        OpenVisit draft = visitOn(patient, LocalDate.of(2026, 9, 1));
        assertThat(today.earlier()).isEmpty();
        draft.sign(draft.file(), "Dr Example", Language.EN, "default");
        OpenVisit older = visitOn(patient, LocalDate.of(2026, 2, 1));
        older.sign(older.file(), "Dr Example", Language.EN, "default");
        draft.amend("to be completed");
        assertThat(today.earlier())
                .hasValueSatisfying(
                        file -> assertThat(file.consultation().date()).isEqualTo("2026-09-01"));
        assertThat(older.earlier()).isEmpty();
    }

    private OpenVisit visitOn(PatientKey patient, LocalDate day) {
        OpenVisit visit = clinic().startVisit(patient);
        visit.keep(
                Records.with(
                        visit.file(),
                        "consultation",
                        Records.with(visit.file().consultation(), "date", day)));
        return clinic().open(visit.key());
    }

    @Test
    void nobodySignsNothing() {
        OpenVisit visit = visit();
        assertThatExceptionOfType(SignRefusedException.class)
                .isThrownBy(() -> visit.sign(visit.file(), "  ", Language.EN, "default"))
                .satisfies(refused ->
                        assertThat(refused.stops()).containsExactly(new SignStop.NoSigner()));
    }

    @Test
    void anAmendmentIsADraftThatSaysWhatItAmends() {
        OpenVisit visit = visit();
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
        visit.amend("wrong side");
        assertThat(visit.isDraft()).isTrue();
        visit.sign(visit.file(), "Dr Example", Language.KO, "default");
        VisitLine line = clinic().visits(visit.patient()).getFirst();
        assertThat(line.state()).isEqualTo(VersionState.AMENDED);
        assertThat(line.number()).isEqualTo(2);
    }

    @Test
    void aFollowUpTakesTheHistoryOverToBeConfirmedAndADraftGivesNothing() {
        OpenVisit first = visit();
        CaseFile blank = first.file();
        first.keep(VisitEdits.allergy(Allergen.LATEX, Answer.YES).apply(blank));
        assertThat(clinic().startVisit(first.patient()).file().consultation())
                .isEqualTo(blank.consultation());

        CaseFile calm = VisitEdits.allergy(Allergen.LATEX, Answer.YES).apply(blank);
        first.sign(calm, "Dr Example", Language.EN, "default");
        CaseFile next = clinic().startVisit(first.patient()).file();
        assertThat(Carried.open(next))
                .extracting(open -> open.entry().value(), Carried.Open::from)
                .containsExactly(tuple(Allergen.LATEX, first.file().consultation().date()));
    }

    @Test
    void aVisitThatIsBeingAmendedGivesTheHistoryThatWasSigned() {
        OpenVisit first = visit();
        CaseFile calm = VisitEdits.allergy(Allergen.LATEX, Answer.YES).apply(first.file());
        first.sign(calm, "Dr Example", Language.EN, "default");
        first.amend("to be completed");
        first.keep(VisitEdits.allergy(Allergen.LATEX, Answer.NO).apply(first.file()));

        assertThat(Carried.open(clinic().startVisit(first.patient()).file()))
                .extracting(open -> open.entry().value())
                .containsExactly(Allergen.LATEX);
    }

    @Test
    void aVisitGoesOutIntoAnEmptyVaultAndOutAgainUnchangedButForItsVersion() throws IOException {
        OpenVisit visit = visit();
        visit.keep(withFlag(visit.file()));
        Path first = folder.resolve("first.case.json");
        clinic().exportCase(visit.key(), first);
        Path second = folder.resolve("second.case.json");
        try (Clinic other = create("second")) {
            other.exportCase(other.importCase(first, null).key(), second);
            assertThat(other.patients("김하늘")).hasSize(1);
        }
        assertThat(withoutVersion(second)).isEqualTo(withoutVersion(first)).contains("chest-pain");
    }

    private static String withoutVersion(Path file) {
        CaseFile read = CaseReader.read(file);
        byte[] bytes = CaseWriter.write(RecordEdits.field("version", null).apply(read));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void everyDemoCaseSurvivesExportAndImport() throws IOException {
        Path demo = folder.resolve("demo.case.json");
        Path again = folder.resolve("again.case.json");
        try (Clinic practice = door("demo").demo();
                Clinic other = door("other").demo()) {
            assertThat(practice.isDemo()).isTrue();
            StoredPatient someone = practice.patients("").getFirst().stored();
            practice.exportCase(practice.visits(someone.key()).getFirst().key(), demo);
            other.exportCase(other.importCase(demo, null).key(), again);
        }
        assertThat(withoutVersion(again)).isEqualTo(withoutVersion(demo));
    }

    @Test
    void aFileAboutSomebodyElseIsNotImported() throws IOException {
        OpenVisit visit = visit();
        Path file = folder.resolve("a.case.json");
        clinic().exportCase(visit.key(), file);
        StoredPatient other =
                clinic().create(
                                new Patient(
                                        "4712",
                                        "Lee",
                                        null,
                                        null,
                                        LocalDate.of(1970, 1, 1),
                                        Sex.MALE,
                                        null,
                                        null,
                                        null));
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> clinic().importCase(file, other.key()))
                .satisfies(refused ->
                        assertThat(refused.reason())
                                .isEqualTo(ImportRefusedException.Reason.OTHER_NUMBER));
        Files.writeString(file, Files.readString(file).replace("1984-05-02", "1984-05-03"));
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> clinic().importCase(file, null))
                .satisfies(refused ->
                        assertThat(refused.reason())
                                .isEqualTo(ImportRefusedException.Reason.OTHER_PERSON));
        assertThat(clinic().visits(visit.patient())).hasSize(1);
    }

    @Test
    void lockedRecordsSaySo() {
        clinic().close();
        assertThatExceptionOfType(StoreClosedException.class)
                .isThrownBy(() -> clinic().patients(""))
                .satisfies(closed ->
                        assertThat(Failure.of(closed, Language.EN).title())
                                .isEqualTo("The records are locked. Unlock them to go on."));
    }

    @Test
    void recordsInUseNameTheMachineAndTheTimeInWords() {
        assertThatExceptionOfType(StoreHeldException.class)
                .isThrownBy(() -> door("first").open(PASSWORD.toCharArray()))
                .satisfies(held ->
                        assertThat(Failure.of(held, Language.EN).title())
                                .contains("front-desk")
                                .containsPattern("(19|20)-Nov-2026 \\d\\d:00")
                                .doesNotContain("T16"));
    }

    @Test
    void aWeakPasswordIsToldWhileItIsTyped() {
        assertThat(ClinicDoor.passwordFault("short".toCharArray(), Language.EN))
                .hasValueSatisfying(text -> assertThat(text).contains("15"));
        assertThat(ClinicDoor.passwordFault(PASSWORD.toCharArray(), Language.KO)).isEmpty();
    }

    @Test
    void anUnknownPatientIsNoPatient() {
        OpenVisit visit = visit();
        clinic().close();
        unlocked = create("third");
        assertThatIllegalArgumentException().isThrownBy(() -> clinic().open(visit.key()));
    }
}
