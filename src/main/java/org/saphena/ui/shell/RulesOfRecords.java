package org.saphena.ui.shell;

import java.util.function.Consumer;
import org.saphena.service.ClinicRules;
import org.saphena.service.Permission;
import org.saphena.ui.patients.DoorViewModel.Mode;

/**
 * What holds for the whole clinic is changed by an administrator while the records are open, and
 * written down in them. On a machine without records, or before they are made, whoever is there
 * changes it.
 */
final class RulesOfRecords implements HouseRules {
    private final ClinicViewModel clinic;
    private final Consumer<String> tell;
    private final Consumer<Exception> failed;

    /**
     * @param tell tells the user something by the key of its text
     */
    RulesOfRecords(ClinicViewModel clinic, Consumer<String> tell, Consumer<Exception> failed) {
        this.clinic = clinic;
        this.tell = tell;
        this.failed = failed;
    }

    private boolean isInRecords() {
        return clinic.isUnlocked() && !clinic.isDemo();
    }

    @Override
    public boolean isOpen() {
        boolean open =
                isInRecords()
                        ? clinic.may(Permission.CHANGE_SETTINGS)
                        : clinic.door().modeProperty().get() == Mode.CREATE;
        if (!open) {
            tell.accept("ui.shell.administratorOnly");
        }
        return open;
    }

    @Override
    public void change(Consumer<ClinicRules> told, Runnable then) {
        if (!isOpen()) {
            return;
        }
        if (!isInRecords()) {
            then.run();
            return;
        }
        clinic.bench()
                .run(
                        open -> {
                            told.accept(open.rules());
                            return open;
                        },
                        done -> then.run(),
                        failed);
    }
}
