package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.saphena.service.Clinic;
import org.saphena.storage.Progress;
import org.saphena.ui.support.LongWork;
import org.saphena.ui.support.Workbench;

/**
 * How far the records have come that are being closed, with the backup of what changed, and the end
 * of the program that waits for it.
 */
final class Closing {
    private final LongWork work;
    private final ReadOnlyBooleanWrapper quits = new ReadOnlyBooleanWrapper();
    private Runnable quit = () -> {};

    /**
     * @param onScreen does something on the screen's thread
     */
    Closing(Consumer<Runnable> onScreen) {
        work = new LongWork(onScreen);
    }

    /**
     * Begins.
     *
     * @param why as a code for the audit trail
     */
    Workbench.Closing<Clinic> because(String why) {
        Progress progress = work.begin();
        return clinic -> clinic.close(why, progress);
    }

    /** They are closed. */
    void done() {
        work.end();
        if (quits.get()) {
            quits.set(false);
            quit.run();
        }
    }

    /** They did not close as they should; the program stays to tell it. */
    void failed() {
        work.end();
        quits.set(false);
    }

    /** Ends the program once the records are closed, which may be at once. */
    void thenQuit(Runnable end) {
        quit = end;
        if (work.isGoingOn()) {
            quits.set(true);
        } else {
            end.run();
        }
    }

    /** Ends the program that waits; the backup that is being made may be lost. */
    void quitNow() {
        quits.set(false);
        quit.run();
    }

    /** Whether the end of the program waits for it. */
    ReadOnlyBooleanProperty quitsProperty() {
        return quits.getReadOnlyProperty();
    }

    /** Present while it goes on. */
    ReadOnlyObjectProperty<Optional<LongWork.Done>> workProperty() {
        return work.doneProperty();
    }
}
