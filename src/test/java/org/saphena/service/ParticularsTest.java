package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Records;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredPatient;

/** Which visits follow a correction of who the patient is. */
@SuppressWarnings("NullAway.Init")
class ParticularsTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    private static final LocalDate BORN = LocalDate.of(1984, 5, 2);
    private static final Patient WRONG = patient("4711", "Kin", null, BORN, Sex.MALE);
    private static final Patient RIGHT =
            patient("4712", "Kim", null, BORN.plusYears(1), Sex.FEMALE);

    @TempDir private Path folder;
    private Clinic clinic;
    private StoredPatient kept;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        kept = clinic.create(WRONG);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static Patient patient(
            String number, String family, @Nullable String given, LocalDate born, Sex sex) {
        return new Patient(number, family, given, "김하늘", born, sex, null, null, null);
    }

    private PatientKey key() {
        return kept.key();
    }

    private void correct(Patient patient) {
        kept = clinic.update(key(), kept.version(), patient);
    }

    private Patient shown(OpenVisit visit) {
        return clinic.open(visit.key()).file().patient();
    }

    private static void keep(OpenVisit visit, Patient patient) {
        CaseFile file = visit.file();
        visit.keep(new CaseFile(patient, file.consultation(), file.record()));
    }

    private static void sign(OpenVisit visit) {
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
    }

    @Test
    void aDraftFollowsAndCanStillBeWrittenAndSigned() {
        OpenVisit draft = clinic.startVisit(key());
        correct(RIGHT);
        assertThat(shown(draft)).isEqualTo(RIGHT);
        OpenVisit again = clinic.open(draft.key());
        again.keep(again.file());
        sign(again);
        assertThat(shown(draft)).isEqualTo(RIGHT);
    }

    @Test
    void aSignedVisitKeepsWhatItWasSignedWithAndItsAmendmentFollows() {
        OpenVisit signed = clinic.startVisit(key());
        sign(signed);
        correct(RIGHT);
        assertThat(shown(signed)).isEqualTo(WRONG);
        OpenVisit amended = clinic.open(signed.key());
        amended.amend("wrong name");
        assertThat(amended.file().patient()).isEqualTo(RIGHT);
        amended.keep(amended.file());
        assertThat(shown(signed)).isEqualTo(RIGHT);
    }

    @Test
    void whatWasNotCorrectedStaysAsTheVisitHasIt() {
        OpenVisit draft = clinic.startVisit(key());
        Patient fuller = Records.with(WRONG, "givenName", "Ha-neul");
        keep(draft, fuller);
        correct(Records.with(WRONG, "familyName", "Kim"));
        assertThat(shown(draft)).isEqualTo(Records.with(fuller, "familyName", "Kim"));
        OpenVisit open = clinic.open(draft.key());
        sign(open);
        open.amend("to be completed");
        assertThat(open.file().patient().givenName()).isEqualTo("Ha-neul");
    }

    @Test
    void nobodyIsBornAfterAVisit() {
        clinic.startVisit(key());
        Patient tomorrow = Records.with(WRONG, "birthDate", clinic.today().plusDays(1));
        assertThatExceptionOfType(ImpossibleValueException.class)
                .isThrownBy(() -> clinic.update(key(), kept.version(), tomorrow));
        assertThat(clinic.patient(key())).isEqualTo(kept);
    }
}
