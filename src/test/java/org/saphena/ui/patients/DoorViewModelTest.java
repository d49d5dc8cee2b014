package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.LightDoors;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.patients.DoorViewModel.Mode;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** The answers of the door come as late as those of a disk. */
class DoorViewModelTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final String FRESH = "nine violet kettles hum";

    @TempDir private Path folder;
    private final HeldBackground background = new HeldBackground();

    @Test
    void aWrongRecoveryCodeLeavesItsFormOpen() {
        ClinicDoor door = LightDoors.in(folder, Clock.systemDefaultZone(), new FakeConsultations());
        door.create("Dr Han", PASSWORD.toCharArray()).close();
        DoorViewModel model =
                new DoorViewModel(
                        door,
                        new Workbench<Clinic>(background),
                        (delay, work) -> {},
                        new Texts(Language.EN),
                        opened -> opened.clinic().close());
        model.look();
        background.finishAll();
        assertThat(model.modeProperty().get()).isEqualTo(Mode.UNLOCK);
        model.toggleReset();
        model.reset("Dr Han", "AAAA-AAAA", FRESH.toCharArray(), FRESH.toCharArray());
        background.finishAll();
        assertThat(model.problemProperty().get()).isPresent();
        assertThat(model.modeProperty().get()).isEqualTo(Mode.RESET);
        model.toggleReset();
        model.unlock(FRESH.toCharArray());
        background.finishAll();
        assertThat(model.modeProperty().get()).isEqualTo(Mode.UNLOCK);
    }
}
