package org.saphena.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.PatientKey;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Workbench;
import org.saphena.ui.worklist.GlanceViewModel.Seen;

@SuppressWarnings("NullAway.Init")
class GlanceViewModelTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir private Path folder;
    private final List<Runnable> waiting = new ArrayList<>();
    private Clinic clinic;
    private PatientKey kim;
    private PatientKey lee;
    private GlanceViewModel glance;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        kim = clinic.create(SamplePatients.haneul("4711")).key();
        lee = clinic.create(SamplePatients.haneul("4712")).key();
        use(Background.immediate());
    }

    private void use(Background background) {
        Workbench<Clinic> bench = new Workbench<>(background);
        bench.take(clinic);
        glance = new GlanceViewModel(bench, (_, work) -> waiting.add(work));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private void stay() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private long previews() {
        return clinic.audit().rows(AuditFilter.ALL, 1_000).stream()
                .filter(row -> "preview".equals(row.reason()))
                .count();
    }

    private Seen shown() {
        return glance.shownProperty().get();
    }

    @Test
    void onlyWhoseLineTheUserStaysOnIsRead() {
        glance.at(Optional.of(kim));
        glance.at(Optional.of(lee));
        assertThat(shown()).isInstanceOf(Seen.Reading.class);
        stay();
        assertThat(shown()).isInstanceOf(Seen.Read.class);
        assertThat(previews()).isEqualTo(1);
        glance.at(Optional.empty());
        assertThat(shown()).isEqualTo(Seen.NOBODY);
    }

    @Test
    void nobodyIsReadTwiceWhileTheListStays() {
        glance.at(Optional.of(kim));
        stay();
        glance.at(Optional.of(lee));
        stay();
        glance.at(Optional.of(kim));
        assertThat(shown()).isInstanceOf(Seen.Read.class);
        stay();
        assertThat(previews()).isEqualTo(2);
        glance.clear();
        assertThat(shown()).isEqualTo(Seen.NOBODY);
        glance.at(Optional.of(kim));
        assertThat(shown()).isInstanceOf(Seen.Reading.class);
        stay();
        assertThat(previews()).isEqualTo(3);
    }

    @Test
    void whatComesLateIsNotShownForAnotherPatient() {
        HeldBackground held = new HeldBackground();
        use(held);
        glance.at(Optional.of(kim));
        stay();
        glance.at(Optional.of(lee));
        held.finishAll();
        assertThat(shown()).isInstanceOf(Seen.Reading.class);
        glance.at(Optional.of(kim));
        assertThat(shown()).isInstanceOf(Seen.Read.class);
    }

    @Test
    void whatComesAfterTheListIsDropped() {
        HeldBackground held = new HeldBackground();
        use(held);
        glance.at(Optional.of(kim));
        stay();
        glance.clear();
        glance.at(Optional.of(kim));
        held.finishAll();
        assertThat(shown()).isInstanceOf(Seen.Reading.class);
    }

    @Test
    void whatCannotBeReadSaysSo() {
        glance.at(Optional.of(kim));
        clinic.close();
        stay();
        assertThat(shown()).isInstanceOf(Seen.Unreadable.class);
    }
}
