package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Patient;

@SuppressWarnings("NullAway.Init")
class PatientRepositoryTest {
    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private Store store;
    private PatientRepository patients;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        patients = store.patients();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aPatientComesBackExactly() {
        StoredPatient kim = patients.create(Cases.KIM.patient());

        assertThat(patients.find(kim.key())).contains(kim);
        assertThat(patients.byNumber("c-0001")).contains(kim);
        assertThat(patients.byNumber("C-000")).isEmpty();
    }

    @Test
    void aNumberBelongsToOnePatientWhateverItsCase() {
        patients.create(Cases.KIM.patient());
        Patient other = Cases.patient("c-0001", "Lee", null, null, "1970-01-01");

        assertThatExceptionOfType(NumberRefusedException.class)
                .isThrownBy(() -> patients.create(other))
                .satisfies(
                        e -> assertThat(e.reason()).isEqualTo(NumberRefusedException.Reason.TAKEN));
        assertThat(patients.search("", 10)).hasSize(1);
    }

    @Test
    void aDemoNumberHasNoPlaceBesideRealPatients() {
        assertThatExceptionOfType(NumberRefusedException.class)
                .isThrownBy(() ->
                        patients.create(Cases.patient("demo-7", "Lee", null, null, "1970-01-01")))
                .satisfies(e ->
                        assertThat(e.reason()).isEqualTo(NumberRefusedException.Reason.DEMO_ONLY));
    }

    @Test
    void aNewNumberIsSevenDigitsThatNobodyHas() {
        String number = patients.newNumber();

        assertThat(number).matches("[1-9]\\d{6}").isNotEqualTo(patients.newNumber());
    }

    @Test
    void aChangedNameIsFoundUnderTheNewOneOnly() {
        StoredPatient kim = patients.create(Cases.KIM.patient());
        patients.update(
                kim.key(),
                kim.version(),
                Cases.patient("C-0001", "Kim", "Bada", "김바다", "1981-02-11"));

        assertThat(patients.search("바다", 10)).hasSize(1);
        assertThat(patients.search("하늘", 10)).isEmpty();
    }

    @Test
    void aPatientThatWasChangedSinceIsNotOverwritten() {
        StoredPatient kim = patients.create(Cases.KIM.patient());
        patients.update(kim.key(), kim.version(), kim.patient());

        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> patients.update(kim.key(), kim.version(), kim.patient()));
    }

    @Test
    void aChangeCannotTakeTheNumberOfAnother() {
        patients.create(Cases.KIM.patient());
        StoredPatient lee = patients.create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));

        assertThatExceptionOfType(NumberRefusedException.class)
                .isThrownBy(() -> patients.update(lee.key(), lee.version(), Cases.KIM.patient()));
    }

    @Test
    void thoseBornOnTheSameDayAreFoundBeforeANewOneIsAdded() {
        StoredPatient kim = patients.create(Cases.KIM.patient());
        patients.create(Cases.patient("C-2", "Lee", null, null, "1981-02-12"));

        assertThat(patients.bornOn(LocalDate.of(1981, 2, 11)))
                .extracting(PatientLine::stored)
                .containsExactly(kim);
    }

    @Test
    void theOneLastWorkedWithComesFirst() {
        StoredPatient kim = patients.create(Cases.KIM.patient());
        clock.pass(Duration.ofMinutes(1));
        StoredPatient lee = patients.create(Cases.patient("C-2", "Lee", null, null, "1970-01-01"));
        assertThat(keys(patients.search("", 10))).containsExactly(lee.key(), kim.key());

        clock.pass(Duration.ofMinutes(1));
        store.consultations().create(kim.key(), Cases.KIM);
        assertThat(keys(patients.search("", 10))).containsExactly(kim.key(), lee.key());
        assertThat(patients.search("", 1)).hasSize(1);
    }

    @Test
    void aLineTellsTheLastVisit() {
        StoredPatient kim = patients.create(Cases.KIM.patient());
        assertThat(patients.search("", 10).getFirst().lastVisit()).isNull();

        SavedVersion draft = store.consultations().create(kim.key(), Cases.KIM);
        assertThat(patients.search("kim", 10).getFirst().lastVisit())
                .isNotNull()
                .extracting(VisitLine::key)
                .isEqualTo(draft.key());
    }

    private static List<PatientKey> keys(List<PatientLine> lines) {
        return lines.stream().map(line -> line.stored().key()).toList();
    }
}
