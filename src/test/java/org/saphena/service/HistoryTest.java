package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.VersionState;
import org.saphena.editing.DuplexEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.report.Document;
import org.saphena.storage.PatientKey;

class HistoryTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder = Path.of(".");
    private @Nullable Clinic unlocked;

    @BeforeEach
    void unlock() {
        unlocked = open(CONSULTATIONS);
    }

    private Clinic open(Consultations consultations) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
        return LightDoors.create(
                folder.resolve("data"),
                clock,
                consultations,
                "twelve green otters juggle".toCharArray());
    }

    private Clinic clinic() {
        return Objects.requireNonNull(unlocked);
    }

    @AfterEach
    void lock() {
        clinic().close();
    }

    private PatientKey patient() {
        return clinic().create(
                        new Patient(
                                "4711",
                                "Kim",
                                "Ha-neul",
                                "김하늘",
                                LocalDate.of(1984, 5, 2),
                                Sex.FEMALE,
                                null,
                                null,
                                null))
                .key();
    }

    private static void sign(OpenVisit visit) {
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
    }

    @Test
    void everyVisitIsThereWithTheAnswerToIt() {
        PatientKey patient = patient();
        OpenVisit first = clinic().startVisit(patient);
        sign(first);
        OpenVisit second = clinic().startVisit(patient);
        List<PastVisit> visits = clinic().history().visits(patient, Language.EN);
        assertThat(visits)
                .extracting(visit -> visit.line().key())
                .containsExactly(second.key(), first.key());
        assertThat(visits).allMatch(visit -> visit.answer().isPresent());
    }

    @Test
    void theScanBeforeAVisitIsTheLatestSignedOneAndNotItsOwn() {
        PatientKey patient = patient();
        OpenVisit first = clinic().startVisit(patient);
        CaseFile scanned =
                DuplexEdits.field(Side.RIGHT, "position", ScanPosition.STANDING)
                        .apply(first.file());
        first.sign(scanned, "Dr Example", Language.EN, "default");
        OpenVisit second = clinic().startVisit(patient);
        second.keep(
                DuplexEdits.field(Side.RIGHT, "position", ScanPosition.SUPINE)
                        .apply(second.file()));
        OpenVisit third = clinic().startVisit(patient);
        assertThat(clinic().history().scanBefore(patient, first.key())).isEmpty();
        for (OpenVisit later : List.of(second, third)) {
            assertThat(clinic().history().scanBefore(patient, later.key()))
                    .get()
                    .extracting(visit -> visit.line().key())
                    .isEqualTo(first.key());
        }
    }

    @Test
    void onlySignedVersionsHavePapersAndTheNewestIsMarked() {
        PatientKey patient = patient();
        OpenVisit visit = clinic().startVisit(patient);
        assertThat(clinic().history().papers(patient)).isEmpty();
        sign(visit);
        visit.amend("a finding was missing");
        assertThat(clinic().history().papers(patient))
                .singleElement()
                .matches(paper -> paper.newest() && paper.version() == 1);
        sign(visit);
        assertThat(clinic().history().papers(patient))
                .extracting(SignedPaper::version, SignedPaper::newest)
                .containsExactly(tuple(2, true), tuple(1, false));
    }

    @Test
    void anAmendedVersionIsReadAsItWasSigned() {
        PatientKey patient = patient();
        OpenVisit visit = clinic().startVisit(patient);
        sign(visit);
        visit.amend("a finding was missing");
        sign(visit);
        CaseFile first =
                clinic().history().signed(clinic().history().papers(patient).getLast()).file();
        assertThat(Objects.requireNonNull(Objects.requireNonNull(first.record()).version()))
                .satisfies(version -> {
                    assertThat(version.number()).isEqualTo(1);
                    assertThat(version.state()).isEqualTo(VersionState.SIGNED);
                });
    }

    @Test
    void bothPapersAreMadeAgainAndWritten() throws IOException {
        PatientKey patient = patient();
        sign(clinic().startVisit(patient));
        History history = clinic().history();
        SignedPaper paper = history.papers(patient).getFirst();
        Document clinicians = history.clinicianSummary(paper, Language.EN);
        Document patients = history.patientSummary(paper, Language.KO);
        Path file = folder.resolve("a.pdf");
        history.save(paper, patients, file);
        assertThat(clinicians.fileName())
                .isEqualTo("saphena-" + paper.number() + "-clinician-en.pdf");
        assertThat(patients.fileName()).isEqualTo("saphena-" + paper.number() + "-patient-ko.pdf");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(
                        () -> history.save(paper, patients, folder.resolve("no/such/folder.pdf")));
    }
}
