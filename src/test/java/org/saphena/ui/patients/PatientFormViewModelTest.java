package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Records;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredPatient;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.patients.PatientFields.Change;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** The form with who a patient is, where somebody is corrected. */
@SuppressWarnings("NullAway.Init")
class PatientFormViewModelTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir private Path folder;
    private final HeldBackground held = new HeldBackground();
    private final List<PatientKey> done = new ArrayList<>();
    private Clinic clinic;
    private PatientFormViewModel form;
    private StoredPatient kim;
    private StoredPatient twin;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        kim = clinic.create(SamplePatients.haneul("4711"));
        twin = clinic.create(SamplePatients.haneul("4712"));
        Workbench<Clinic> bench = new Workbench<>(held);
        bench.take(clinic);
        form = new PatientFormViewModel(bench, new Texts(Language.EN), done::add);
        form.correct(kim.key());
        held.finishAll();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private Patient stored() {
        return clinic.patient(kim.key()).patient();
    }

    private void save() {
        form.save();
        held.finishAll();
    }

    @Test
    void itBeginsWithWhatIsKnownAndSaysWhatChanges() {
        assertThat(form.changes()).isEmpty();
        form.familyNameProperty().set("Kimm");
        form.givenNameProperty().set("Ha-neul");
        form.birthDateProperty().set("3 May 1984");
        assertThat(form.changes())
                .containsExactly(
                        new Change("Family name", "Kim", "Kimm"),
                        new Change("Given name", "none", "Ha-neul"),
                        new Change("Birth date", "02-May-1984", "03-May-1984"));
        save();
        assertThat(stored().familyName()).isEqualTo("Kimm");
        assertThat(stored().birthDate()).hasToString("1984-05-03");
        assertThat(done).containsExactly(kim.key());
    }

    @Test
    void whoIsCorrectedIsNotSaidToBeSimilar() {
        form.familyNameProperty().set("Kimm");
        held.finishAll();
        assertThat(form.similarProperty().get())
                .extracting(line -> line.stored().key())
                .containsExactly(twin.key());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBeforeItIsOverwritten() {
        form.familyNameProperty().set("Kimm");
        clinic.update(
                kim.key(), kim.version(), Records.with(kim.patient(), "givenName", "Ha-neul"));
        save();
        assertThat(done).isEmpty();
        assertThat(stored().familyName()).isEqualTo("Kim");
        assertThat(form.problemProperty().get().orElseThrow().title())
                .startsWith("Somebody else changed this patient in the meantime");
        assertThat(form.changes())
                .containsExactly(
                        new Change("Family name", "Kim", "Kimm"),
                        new Change("Given name", "Ha-neul", "none"));
        form.givenNameProperty().set("Ha-neul");
        save();
        assertThat(stored().givenName()).isEqualTo("Ha-neul");
        assertThat(done).containsExactly(kim.key());
        assertThat(form.problemProperty().get()).isEmpty();
    }

    @Test
    void aBirthDateAfterAVisitIsRefusedInWords() {
        OpenVisit visit = clinic.startVisit(kim.key());
        CaseFile file = visit.file();
        visit.keep(
                Records.with(
                        file,
                        "consultation",
                        Records.with(file.consultation(), "date", LocalDate.of(2020, 3, 1))));
        form.correct(kim.key());
        held.finishAll();
        form.birthDateProperty().set("2 Mar 2020");
        save();
        assertThat(form.faultsProperty().get().birthDate())
                .isEqualTo("ui.patients.correct.born.late");
        assertThat(done).isEmpty();
    }

    @Test
    void aPatientWhoIsReadLateIsNotOverwrittenByANewOne() {
        form.correct(twin.key());
        form.begin("");
        held.finishAll();
        assertThat(form.knownProperty().get()).isEmpty();
        assertThat(form.familyNameProperty().get()).isEmpty();
        form.familyNameProperty().set("Lee");
        form.birthDateProperty().set("1 Jan 1990");
        form.sexProperty().set(Optional.of(Sex.MALE));
        save();
        assertThat(clinic.patient(twin.key())).isEqualTo(twin);
    }

    @Test
    void savingTwiceIsOneCorrection() {
        form.familyNameProperty().set("Kimm");
        form.save();
        save();
        assertThat(done).containsExactly(kim.key());
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(clinic.patient(kim.key()).version()).isEqualTo(2);
    }
}
