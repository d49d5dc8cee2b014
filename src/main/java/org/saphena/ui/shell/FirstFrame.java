package org.saphena.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits until everything is drawn once, then does what it was told. */
final class FirstFrame extends AnimationTimer {
    private final BooleanSupplier busy;
    private final Runnable then;
    private int frames;

    FirstFrame(BooleanSupplier busy, Runnable then) {
        this.busy = busy;
        this.then = then;
    }

    /** The pulse after the first quiet one has drawn what that one laid out. */
    @Override
    public void handle(long now) {
        frames = busy.getAsBoolean() ? 0 : frames + 1;
        if (frames > 2) {
            stop();
            then.run();
        }
    }
}
