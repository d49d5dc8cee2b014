package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** What ends late is not told on the chart of somebody else. */
@SuppressWarnings("NullAway.Init")
class ChartViewModelTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir private Path folder;
    private final HeldBackground held = new HeldBackground();
    private Clinic clinic;
    private ChartViewModel chart;
    private PatientKey kim;
    private PatientKey twin;
    private PatientKey other;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        kim = add("4711");
        twin = add("4712");
        other = add("4713");
        Workbench<Clinic> bench = new Workbench<>(held);
        bench.take(clinic);
        chart = new ChartViewModel(bench, new Texts(Language.EN), visit -> {});
        show(kim);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private PatientKey add(String number) {
        return clinic.create(SamplePatients.haneul(number)).key();
    }

    private void show(PatientKey patient) {
        chart.show(patient);
        held.finishAll();
    }

    private PatientKey shown() {
        return chart.chartProperty().get().orElseThrow().patient().key();
    }

    @Test
    void whoArrivesIsSaidToHaveArrived() {
        chart.arrive();
        held.finishAll();
        assertThat(chart.arrivedProperty().get()).isTrue();
        chart.arrive();
        held.finishAll();
        assertThat(chart.arrivedProperty().get()).isFalse();
        assertThat(chart.problemProperty().get()).isPresent();
    }

    @Test
    void anArrivalThatEndsLateIsNotThatOfAnotherPatient() {
        chart.arrive();
        show(other);
        assertThat(shown()).isEqualTo(other);
        assertThat(chart.arrivedProperty().get()).isFalse();
        assertThat(clinic.registry().dayList()).hasSize(1);
    }

    @Test
    void anArrivalThatFailsLateIsNotToldOfAnotherPatient() {
        clinic.registry().arrive(kim);
        chart.arrive();
        show(other);
        assertThat(chart.problemProperty().get()).isEmpty();
    }

    @Test
    void aMergeThatIsUndoneLateDoesNotBringItsPatientBack() {
        clinic.registry().merge(kim, twin, MergeReason.ENTERED_TWICE);
        chart.undoMerge(twin);
        show(other);
        assertThat(shown()).isEqualTo(other);
        assertThat(clinic.registry().merges(kim)).isEmpty();
    }

    @Test
    void aMergeThatIsUndoneIsGoneFromTheChart() {
        clinic.registry().merge(kim, twin, MergeReason.ENTERED_TWICE);
        show(kim);
        assertThat(chart.chartProperty().get().orElseThrow().merges()).hasSize(1);
        chart.undoMerge(twin);
        held.finishAll();
        assertThat(shown()).isEqualTo(kim);
        assertThat(chart.chartProperty().get().orElseThrow().merges()).isEmpty();
    }

    @Test
    void aMergeThatCannotBeUndoneIsToldOnItsOwnChartOnly() {
        chart.undoMerge(twin);
        held.finishAll();
        assertThat(chart.problemProperty().get()).isPresent();
        show(kim);
        chart.undoMerge(twin);
        show(other);
        assertThat(chart.problemProperty().get()).isEmpty();
    }
}
