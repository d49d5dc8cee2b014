package org.saphena.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.saphena.ui.patients.DoorView;

/**
 * The one lock, whoever asks for it: what lies over the window goes first, then what is in it, and
 * the records close. What is being put in the place of the records goes on.
 */
final class Lock {
    private final Node window;
    private final Sheets sheets;
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final DoorView door;

    Lock(Node window, Sheets sheets, ShellViewModel model, ClinicViewModel clinic, DoorView door) {
        this.window = window;
        this.sheets = sheets;
        this.model = model;
        this.clinic = clinic;
        this.door = door;
    }

    /**
     * Hides everything at once and closes the records.
     *
     * @param why as a code for the audit trail
     */
    void lock(String why) {
        sheets.closeAll();
        Optional<Scene> scene = Optional.ofNullable(window.getScene());
        scene.ifPresent(Popups::hide);
        model.close();
        model.troubles().dismiss();
        door.clear();
        clinic.lock(why);
    }

    /**
     * Hides everything once nothing can be lost, and ends the program when the last backup is made.
     */
    void quit(Runnable end) {
        clinic.whenAllKept(() -> {
            lock("user");
            clinic.closing().thenQuit(end);
        });
    }
}
