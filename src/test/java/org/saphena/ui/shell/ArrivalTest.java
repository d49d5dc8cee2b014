package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.storage.ConsultationKey;
import org.saphena.ui.HeldAtTimes;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.entry.Section;
import org.saphena.ui.patients.ChartTab;
import org.saphena.ui.support.Texts;

/** Where unlocking leads, and that it leads nothing else there. */
class ArrivalTest {
    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final HeldAtTimes storing = new HeldAtTimes();
    private final List<Exception> failures = new ArrayList<>();
    private ClinicViewModel clinic;
    private Section usual;
    private ConsultationKey other;
    private ConsultationKey left;

    @BeforeEach
    void leaveAVisitInTheDuplex() {
        clinic =
                Clinics.in(
                        folder,
                        SampleJourney.CONSULTATIONS,
                        storing,
                        (delay, work) -> {},
                        texts,
                        failures::add);
        Clinics.create(clinic, folder);
        other = startVisit("4711");
        left = startVisit("4712");
        usual = section();
        assertThat(usual).isNotEqualTo(Section.DUPLEX);
        visit().editor().orElseThrow().model().sectionProperty().set(Section.DUPLEX);
        clinic.lock();
    }

    @AfterEach
    void lock() {
        storing.release();
        clinic.lock();
        assertThat(failures).isEmpty();
    }

    private ConsultationKey startVisit(String number) {
        Clinics.addPatient(clinic, number, LocalDate.of(1968, 3, 14));
        clinic.chart().startVisit();
        return visit().open().key();
    }

    private Visit visit() {
        return clinic.visitProperty().get().orElseThrow();
    }

    private Section section() {
        return visit().editor().orElseThrow().model().sectionProperty().get();
    }

    private static char[] password() {
        return Clinics.PASSWORD.toCharArray();
    }

    /** Unlocks; the visit that was left is asked for and not there yet. */
    private HeldBackground unlockUpToTheVisit() {
        HeldBackground held = storing.hold();
        clinic.door().unlock(password());
        held.finishLast();
        held.finishLast();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
        return held;
    }

    @Test
    void theVisitThatWasLeftOpensInItsSection() {
        clinic.door().unlock(password());
        assertThat(visit().open().key()).isEqualTo(left);
        assertThat(section()).isEqualTo(Section.DUPLEX);
    }

    @Test
    void thePartOfTheChartThatWasOpenIsOpenAgain() {
        clinic.door().unlock(password());
        clinic.navigation().stepBack();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
        clinic.chart().tabProperty().set(ChartTab.PAPERS);
        clinic.lock();
        assertThat(clinic.chart().tabProperty().get()).isEqualTo(ChartTab.VISITS);
        clinic.door().unlock(password());
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
        assertThat(clinic.chart().tabProperty().get()).isEqualTo(ChartTab.PAPERS);
    }

    @Test
    void anotherVisitThatOpensBeforeItBeginsWhereVisitsBegin() {
        HeldBackground held = unlockUpToTheVisit();
        clinic.chart().openVisit(other);
        held.finishLast();
        assertThat(visit().open().key()).isEqualTo(other);
        assertThat(section()).isEqualTo(usual);
    }

    @Test
    void theNextUnlockingKnowsNothingOfASectionThatWasNotReached() {
        unlockUpToTheVisit();
        clinic.navigation().toPatients();
        clinic.lock();
        storing.release();
        clinic.door().unlock(password());
        clinic.chart().openVisit(left);
        assertThat(section()).isEqualTo(usual);
    }
}
