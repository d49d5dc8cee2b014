package org.saphena.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.saphena.ui.shell.Office.Room;

/** Puts the rooms of the office on the screen, on new records. */
final class OfficeScreens {
    static final String NAME = "Dr Example";
    static final String PASSWORD = "twelve green otters juggle";

    private OfficeScreens() {}

    /** What is documented, by the name of its picture. */
    static Map<String, Consumer<Shell>> documented() {
        Map<String, Consumer<Shell>> all = new LinkedHashMap<>();
        all.put("recovery-kit", OfficeScreens::create);
        all.put("not-ready", OfficeScreens::notReady);
        all.put("people", OfficeScreens::person);
        all.put("own-keys", shell -> enter(shell, Room.MINE));
        all.put("backup", OfficeScreens::backups);
        all.put("audit", OfficeScreens::audit);
        return all;
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** New records, on which the recovery kit is begun. */
    static void create(Shell shell) {
        shell.clinic().door().create(NAME, password(), password());
    }

    static void enter(Shell shell, Room room) {
        create(shell);
        shell.clinic().navigation().toOffice(room);
    }

    /** Patients cannot be registered yet. */
    static void notReady(Shell shell) {
        create(shell);
        shell.clinic().navigation().toPatients();
    }

    /** The card of a person among the people. */
    static void person(Shell shell) {
        enter(shell, Room.PEOPLE);
        var people = shell.clinic().office().people();
        people.chosenProperty().set(Optional.of(people.seenProperty().get().orElseThrow().me()));
    }

    static void backups(Shell shell) {
        enter(shell, Room.BACKUP);
        shell.clinic().office().backups().backUp();
    }

    /** A restore of locked records. */
    static void restore(Shell shell) {
        backups(shell);
        shell.view().actions().lock();
        shell.view().restoreAtDoor();
    }

    static void audit(Shell shell) {
        enter(shell, Room.AUDIT);
        shell.clinic().office().audit().verify("");
    }

    /** A new password by the recovery kit. */
    static void reset(Shell shell) {
        create(shell);
        shell.view().actions().lock();
        shell.clinic().door().toggleReset();
    }
}
