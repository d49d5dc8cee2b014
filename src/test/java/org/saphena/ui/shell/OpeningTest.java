package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.LongOpening;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Workbench;

/** The words about a long opening stand while the records are opened, and no longer. */
class OpeningTest {
    private static final String PASSWORD = "twelve green otters juggle";

    @TempDir private Path folder = Path.of(".");
    private final Workbench<Clinic> bench = new Workbench<>(Background.immediate());
    private final List<Runnable> toScreen = new ArrayList<>();

    private ClinicDoor unclean() throws IOException {
        ClinicDoor door =
                LightDoors.in(
                        folder,
                        Clock.systemUTC(),
                        new LocalConsultations(
                                KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0"));
        door.create("Clinician", PASSWORD.toCharArray()).close();
        Files.delete(folder.resolve("clinic.closed"));
        return door;
    }

    private ClinicDoor door;

    @BeforeEach
    void leaveRecordsAsAfterACrash() throws IOException {
        door = unclean();
    }

    private void open() {
        door.open(PASSWORD.toCharArray()).close();
    }

    @Test
    void theyStandWhileTheRecordsAreOpened() {
        Opening opening = new Opening(door, bench, Runnable::run);
        List<Optional<LongOpening>> seen = new ArrayList<>();
        bench.start(
                () -> {
                    open();
                    return seen.add(opening.whyProperty().get());
                },
                done -> {},
                failure -> {});
        assertThat(seen).containsExactly(Optional.of(LongOpening.CHECKING));
        assertThat(opening.whyProperty().get()).isEmpty();
    }

    @Test
    void whatComesToTheScreenLateLeavesNoWordsThere() {
        Opening opening = new Opening(door, bench, toScreen::add);
        open();
        toScreen.forEach(Runnable::run);
        assertThat(toScreen).isNotEmpty();
        assertThat(opening.whyProperty().get()).isEmpty();
    }
}
