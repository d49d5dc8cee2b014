package org.saphena.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.saphena.service.FailureLog;
import org.saphena.service.Permission;

/** Whether the clinic's own knowledge base still waits for an administrator. */
final class KnowledgeAcceptance {
    private final ClinicViewModel clinic;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();

    KnowledgeAcceptance(ClinicViewModel clinic, Consumer<Exception> failed) {
        this.clinic = clinic;
        this.failed = failed;
        clinic.bench().toolProperty().subscribe(this::look);
    }

    private void look() {
        waiting.set(false);
        clinic.bench()
                .run(open -> !open.knowledge().isAccepted(), waiting::set, FailureLog::record);
    }

    /** Whether who is at work accepts it. */
    boolean isMine() {
        return clinic.may(Permission.CHANGE_KNOWLEDGE);
    }

    /** Accepts it; a visit on the screen is left, and shows the answer when it opens again. */
    void accept() {
        clinic.bench()
                .run(
                        open -> {
                            open.knowledge().accept();
                            return open;
                        },
                        accepted -> {
                            waiting.set(false);
                            clinic.navigation().toBeginning();
                        },
                        failed);
    }

    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
