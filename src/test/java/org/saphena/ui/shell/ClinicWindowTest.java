package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Sex;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;

/** A window on records of its own, whose time passes by hand. */
@SuppressWarnings("NullAway.Init")
abstract class ClinicWindowTest extends WindowTest {
    static final String PASSWORD = "twelve green otters juggle";
    static final String NAME = "김하늘";

    @TempDir Path folder;
    final HandTime time = new HandTime();
    final FailingWork storing = new FailingWork();
    Scene scene;
    Shell shell;

    /** Shows the window at its door. */
    final void open(double width, double height, Consultations consultations, Dialogs dialogs) {
        scene = fx(() -> Stages.scene(width, height));
        shell =
                fx(() ->
                        Stages.shell(
                                scene, consultations, door(consultations), storing, time, dialogs));
        show(scene);
    }

    final void open(double width, double height) {
        open(width, height, SampleJourney.CONSULTATIONS, Stages.Answers.NONE);
    }

    final ClinicDoor door(Consultations consultations) {
        return LightDoors.in(folder.resolve("data"), time.clock(), consultations);
    }

    final ClinicViewModel clinic() {
        return shell.clinic();
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** New records of one person, with a recovery kit in force; on the screen's thread. */
    final void createRecords() {
        clinic().door().create("Dr Example", password(), password());
        KitTyping.finish(clinic(), folder.resolve("kit.pdf"));
    }

    /** A new patient, whose chart is then on the screen; on the screen's thread. */
    final void addPatient() {
        clinic().navigation().newPatient();
        clinic().form().nativeNameProperty().set(NAME);
        clinic().form().birthDateProperty().set("02/05/1984");
        clinic().form().sexProperty().set(Optional.of(Sex.FEMALE));
        clinic().form().save();
    }

    @AfterEach
    void leave() {
        fxDo(() -> shell.leave());
    }
}
