package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.RandomCases;

@SuppressWarnings("NullAway.Init")
class ConsultationRepositoryTest {
    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private Store store;
    private ConsultationRepository consultations;
    private PatientKey kim;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        consultations = store.consultations();
        kim = store.patients().create(Cases.KIM.patient()).key();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDraftComesBackAsItWasButForItsVersion() {
        SavedVersion saved = consultations.create(kim, Cases.KIM);

        StoredVersion loaded = consultations.load(saved.key()).orElseThrow();

        assertThat(Cases.withoutVersion(loaded.file())).isEqualTo(Cases.KIM);
        assertThat(loaded.patient()).isEqualTo(kim);
        assertThat(loaded.saved()).isEqualTo(saved);
        assertThat(loaded.shown()).isNull();
        assertThat(versionOf(loaded.file()))
                .isEqualTo(
                        new Version(
                                1,
                                VersionState.DRAFT,
                                null,
                                null,
                                null,
                                null,
                                saved.documentNumber(),
                                null,
                                null,
                                null));
    }

    @Test
    void whatIsStoredIsTheCanonicalCaseFile() {
        SavedVersion saved = consultations.create(kim, Cases.KIM);
        StoredVersion loaded = consultations.load(saved.key()).orElseThrow();

        assertThat(CaseWriter.write(Cases.withoutVersion(loaded.file())))
                .isEqualTo(CaseWriter.write(Cases.KIM));
    }

    @Test
    void anyCaseSurvivesTheStore() {
        for (CaseFile file : RandomCases.stream(100).toList()) {
            Patient patient =
                    Cases.patient(store.patients().newNumber(), "Any", null, null, "1930-01-01");
            CaseFile about = Cases.withoutVersion(Cases.about(file, patient));
            PatientKey key = store.patients().create(patient).key();
            SavedVersion saved = consultations.create(key, about);

            CaseFile loaded = consultations.load(saved.key()).orElseThrow().file();
            assertThat(Cases.withoutVersion(loaded)).isEqualTo(about);
        }
    }

    @Test
    void savingADraftTakesThePlaceOfTheOneBefore() {
        SavedVersion first = consultations.create(kim, Cases.KIM);
        clock.pass(Duration.ofSeconds(1));
        SavedVersion second =
                consultations.saveDraft(
                        first.key(), first.lock(), Cases.withNote(Cases.KIM, "more"));

        assertThat(second.number()).isEqualTo(1);
        assertThat(second.savedAt()).isEqualTo(first.savedAt().plusSeconds(1));
        assertThat(Cases.noteOf(consultations.load(first.key()).orElseThrow().file()))
                .isEqualTo("more");
        assertThat(consultations.versions(first.key())).hasSize(1);
    }

    @Test
    void aDraftThatWasWrittenSinceIsNotOverwritten() {
        SavedVersion first = consultations.create(kim, Cases.KIM);
        consultations.saveDraft(first.key(), first.lock(), Cases.withNote(Cases.KIM, "newer"));

        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() ->
                        consultations.saveDraft(
                                first.key(), first.lock(), Cases.withNote(Cases.KIM, "older")));
        assertThat(Cases.noteOf(consultations.load(first.key()).orElseThrow().file()))
                .isEqualTo("newer");
    }

    @Test
    void signingKeepsTheCaseTheAdviceAndWhoAndWhen() {
        SavedVersion draft = consultations.create(kim, Cases.KIM);
        SavedVersion signed =
                consultations.sign(
                        draft.key(),
                        draft.lock(),
                        Cases.KIM,
                        Cases.advice(),
                        "Dr Example",
                        List.of());

        StoredVersion loaded = consultations.load(draft.key()).orElseThrow();
        ShownAssessment shown = Objects.requireNonNull(loaded.shown());
        Version version = versionOf(loaded.file());
        assertThat(signed.state()).isEqualTo(VersionState.SIGNED);
        assertThat(version.by()).isEqualTo("Dr Example");
        assertThat(version.at()).isEqualTo(OffsetDateTime.parse("2026-03-14T10:40:00+09:00"));
        assertThat(version.knowledgeVersion()).isEqualTo("2026.1");
        assertThat(version.profile()).isEqualTo("default");
        assertThat(version.assessmentSha256()).isEqualTo(shown.sha256()).hasSize(64);
        assertThat(shown.json()).contains("\"rfa\"");
        assertThat(shown.knowledge()).isEqualTo(Cases.advice().knowledge());
        assertThat(shown.language()).isEqualTo(Cases.advice().language());
        assertThat(Cases.withoutVersion(loaded.file())).isEqualTo(Cases.KIM);
    }

    @Test
    void aSignedVersionTakesNoMoreDraftsAndNoSecondSignature() {
        SavedVersion draft = consultations.create(kim, Cases.KIM);
        SavedVersion signed = sign(draft);

        assertThatExceptionOfType(NotADraftException.class)
                .isThrownBy(() -> consultations.saveDraft(signed.key(), signed.lock(), Cases.KIM));
        assertThatExceptionOfType(NotADraftException.class).isThrownBy(() -> sign(signed));
        assertThat(consultations.load(signed.key()).orElseThrow().saved()).isEqualTo(signed);
    }

    @Test
    void anAmendmentIsANewVersionAndTheOriginalStays() {
        SavedVersion signed = sign(consultations.create(kim, Cases.KIM));
        StoredVersion original = consultations.load(signed.key()).orElseThrow();

        SavedVersion draft = consultations.amend(signed.key(), signed.lock(), "wrong side noted");
        SavedVersion amended =
                consultations.sign(
                        draft.key(),
                        draft.lock(),
                        Cases.withNote(Cases.KIM, "right side"),
                        Cases.advice(),
                        "Dr Example",
                        List.of());

        assertThat(draft.number()).isEqualTo(2);
        assertThat(amended.state()).isEqualTo(VersionState.AMENDED);
        assertThat(amended.documentNumber()).isEqualTo(signed.documentNumber());
        StoredVersion kept = consultations.load(signed.key(), 1).orElseThrow();
        assertThat(kept.file()).isEqualTo(original.file());
        assertThat(kept.shown()).isEqualTo(original.shown());
        assertThat(consultations.versions(signed.key()))
                .extracting(VersionLine::state)
                .containsExactly(VersionState.SIGNED, VersionState.AMENDED);
        VersionLine last = consultations.versions(signed.key()).getLast();
        assertThat(last.amends()).isEqualTo(1);
        assertThat(last.because()).isEqualTo("wrong side noted");
    }

    @Test
    void theDraftOfAnAmendmentBeginsWithWhatWasSigned() {
        SavedVersion signed = sign(consultations.create(kim, Cases.KIM));
        SavedVersion draft = consultations.amend(signed.key(), signed.lock(), "addition");

        StoredVersion loaded = consultations.load(draft.key()).orElseThrow();
        assertThat(Cases.withoutVersion(loaded.file())).isEqualTo(Cases.KIM);
        assertThat(versionOf(loaded.file()).amends()).isEqualTo(1);
        assertThat(versionOf(loaded.file()).by()).isNull();
        assertThat(loaded.assessedWith()).isEqualTo(Cases.advice().knowledge());
        assertThat(loaded.shown()).isNull();
    }

    @Test
    void thereIsOneDraftAtMostAndAnAmendmentSaysWhy() {
        SavedVersion draft = consultations.create(kim, Cases.KIM);
        assertThatExceptionOfType(NotADraftException.class)
                .isThrownBy(() -> consultations.amend(draft.key(), draft.lock(), "because"));

        SavedVersion signed = sign(draft);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultations.amend(signed.key(), signed.lock(), " "));
    }

    @Test
    void aCaseAboutAnotherPatientIsRefused() {
        CaseFile other =
                Cases.about(Cases.KIM, Cases.patient("C-9", "Lee", null, null, "1970-01-01"));

        assertThatIllegalArgumentException().isThrownBy(() -> consultations.create(kim, other));
        SavedVersion draft = consultations.create(kim, Cases.KIM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultations.saveDraft(draft.key(), draft.lock(), other));
    }

    @Test
    void anImportedSignatureIsKeptAsTheOriginOfADraft() {
        Version elsewhere =
                new Version(
                        3,
                        VersionState.SIGNED,
                        "Dr Elsewhere",
                        OffsetDateTime.parse("2026-01-05T09:00:00+09:00"),
                        null,
                        null,
                        "7K3Q-M2XA",
                        null,
                        null,
                        null);
        VisitRecord visit = Objects.requireNonNull(Cases.KIM.record()).withVersion(elsewhere);
        CaseFile imported = new CaseFile(Cases.KIM.patient(), Cases.KIM.consultation(), visit);

        StoredVersion loaded =
                consultations.load(consultations.create(kim, imported).key()).orElseThrow();

        assertThat(loaded.saved().state()).isEqualTo(VersionState.DRAFT);
        assertThat(loaded.origin()).isEqualTo(elsewhere);
        assertThat(loaded.saved().documentNumber()).isNotEqualTo("7K3Q-M2XA");
    }

    @Test
    void aLineTellsWhatTheNewestVersionSays() {
        SavedVersion signed = sign(consultations.create(kim, Cases.KIM));
        consultations.amend(signed.key(), signed.lock(), "addition");

        VisitLine line = consultations.ofPatient(kim).getFirst();
        assertThat(line.date()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(line.time()).isEqualTo(LocalTime.of(10, 40));
        assertThat(line.state()).isEqualTo(VersionState.DRAFT);
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.reason()).isEqualTo("Night cramps, right calf");
        assertThat(line.clinician()).isEqualTo("Demo Clinician");
        assertThat(line.right()).isEqualTo(CeapClass.C3);
        assertThat(line.left()).isEqualTo(CeapClass.C2R);
    }

    @Test
    void documentNumbersAreRandomAndHaveTheirForm() {
        List<String> numbers =
                List.of(
                        consultations.create(kim, Cases.KIM).documentNumber(),
                        consultations.create(kim, Cases.KIM).documentNumber());

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[A-Z2-7]{4}-[A-Z2-7]{4}"));
    }

    @Test
    void findingsDecisionsAndAdviceStandInTablesForReports() {
        SavedVersion signed = sign(consultations.create(kim, Cases.KIM));

        assertThat(
                        text(
                                "SELECT reflux_seconds || ' ' || diameter_mm FROM segment"
                                        + " WHERE side = 'right' AND code = 'GSV_UT'"))
                .isEqualTo("2.2 7.4");
        assertThat(text("SELECT group_concat(code) FROM leg_class WHERE side = 'right'"))
                .isEqualTo("C2,C3");
        assertThat(
                        text(
                                "SELECT answer FROM leg_symptom WHERE side = 'left' AND code = 'night-cramps'"))
                .isEqualTo("present");
        assertThat(text("SELECT decision || ' ' || planned_on FROM decision"))
                .isEqualTo("chosen 2026-03-28");
        assertThat(text("SELECT decision || ' ' || action FROM red_flag_handled"))
                .isEqualTo("acted bleeding-control");
        assertThat(text("SELECT group_concat(code) FROM plan_code"))
                .isEqualTo("ferritin,magnesium");
        assertThat(text("SELECT status || ' ' || rule FROM shown_option WHERE treatment = 'rfa'"))
                .isEqualTo("first-line R-IND-01");
        assertThat(text("SELECT urgency FROM shown_red_flag WHERE code = 'bleeding'"))
                .isEqualTo("same-day");
        assertThat(signed.number()).isEqualTo(1);
    }

    @Test
    void anUnknownConsultationIsEmpty() {
        assertThat(consultations.load(new ConsultationKey(99))).isEmpty();
        assertThat(consultations.versions(new ConsultationKey(99))).isEmpty();
    }

    @Test
    void aStoredCaseThatCannotBeReadIsNamedWithoutQuotingIt() {
        SavedVersion draft = consultations.create(kim, Cases.KIM);
        store.session()
                .write(sql -> sql.run("UPDATE consultation_version SET case_json = '{\"Kim\":1}'"));

        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> consultations.load(draft.key()))
                .withNoCause()
                .withMessageNotContaining("Kim");
    }

    @Test
    void aStoredCaseThatIsNoTextIsDamageAndNotReadWithOtherLetters() {
        SavedVersion draft = consultations.create(kim, Cases.withNote(Cases.KIM, "an egg"));
        store.session()
                .write(sql ->
                        sql.run(
                                "UPDATE consultation_version SET case_json ="
                                        + " replace(case_json, 'egg', CAST(x'FF' AS TEXT))"));

        assertThatExceptionOfType(DamagedStoreException.class)
                .isThrownBy(() -> consultations.load(draft.key()));
    }

    private SavedVersion sign(SavedVersion draft) {
        return consultations.sign(
                draft.key(), draft.lock(), Cases.KIM, Cases.advice(), "Dr Example", List.of());
    }

    private static Version versionOf(CaseFile file) {
        return Objects.requireNonNull(Objects.requireNonNull(file.record()).version());
    }

    private String text(String select) {
        return store.session().read(sql -> sql.first(select, row -> row.getString(1)).orElse(""));
    }
}
