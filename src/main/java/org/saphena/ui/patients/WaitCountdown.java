package org.saphena.ui.patients;

import java.time.Duration;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.saphena.ui.support.Later;

/** The wait after wrong passwords, counted down second by second. */
final class WaitCountdown {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int NEARLY_A_SECOND = 999;

    private final Later later;
    private final Runnable over;
    private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper();

    /**
     * @param over runs when nobody has to wait any more
     */
    WaitCountdown(Later later, Runnable over) {
        this.later = later;
        this.over = over;
    }

    /** Counts down from a wait, in whole seconds begun; one that is going on goes on from there. */
    void begin(Duration wait) {
        boolean counting = seconds.get() > 0;
        seconds.set(wait.plusMillis(NEARLY_A_SECOND).toSeconds());
        if (!counting && seconds.get() > 0) {
            later.after(SECOND, this::tick);
        }
    }

    private void tick() {
        seconds.set(seconds.get() - 1);
        if (seconds.get() > 0) {
            later.after(SECOND, this::tick);
        } else {
            over.run();
        }
    }

    /** How many seconds are left; 0 for no wait. */
    ReadOnlyLongProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }
}
