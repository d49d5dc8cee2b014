package org.saphena.ui.support;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits with the clock of the screen. */
public final class FxLater implements Later {
    @Override
    public void after(Duration delay, Runnable work) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> work.run());
        pause.play();
    }
}
