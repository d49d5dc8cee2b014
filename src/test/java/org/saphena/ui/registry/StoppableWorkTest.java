package org.saphena.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
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
import org.saphena.ui.HeldBackground;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Work that was left behind says nothing about the work after it. */
@SuppressWarnings("NullAway.Init")
class StoppableWorkTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir private Path folder;
    private final HeldBackground held = new HeldBackground();
    private final List<String> done = new ArrayList<>();
    private Clinic clinic;
    private StoppableWork work;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        Workbench<Clinic> bench = new Workbench<>(held);
        bench.take(clinic);
        work = new StoppableWork(bench, Runnable::run, new Texts(Language.EN));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private void start(String result) {
        work.start((clinic, progress) -> result, done::add);
    }

    private void startFailing(RuntimeException failure) {
        work.<String>start(
                (clinic, progress) -> {
                    throw failure;
                },
                done::add);
    }

    @Test
    void aResultThatComesAfterTheScreenWasLeftIsNotTaken() {
        start("old");
        work.clear();
        held.finishAll();
        assertThat(done).isEmpty();
    }

    @Test
    void oldWorkDoesNotEndTheNewOne() {
        start("old");
        work.clear();
        start("new");
        held.finishFirst();
        assertThat(work.doneProperty().get()).isPresent();
        start("beside the new one");
        held.finishAll();
        assertThat(done).containsExactly("new");
        assertThat(work.doneProperty().get()).isEmpty();
    }

    @Test
    void aFailureOfOldWorkIsNotThatOfTheNewOne() {
        startFailing(new IllegalStateException("old"));
        work.clear();
        start("new");
        held.finishFirst();
        assertThat(work.doneProperty().get()).isPresent();
        assertThat(work.problemProperty().get()).isEmpty();
        assertThat(work.stoppedProperty().get()).isFalse();
        held.finishAll();
        assertThat(done).containsExactly("new");
    }

    @Test
    void workThatFailsOrIsStoppedSaysSo() {
        startFailing(new IllegalStateException("now"));
        held.finishAll();
        assertThat(work.problemProperty().get()).isPresent();
        assertThat(work.doneProperty().get()).isEmpty();
        startFailing(new CancellationException("stopped"));
        work.stop();
        held.finishAll();
        assertThat(work.problemProperty().get()).isEmpty();
        assertThat(work.stoppedProperty().get()).isTrue();
    }
}
