package org.saphena.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Parts of a screen that are made one with each picture, so that a long screen does not hold the
 * window while it opens. For the screen's thread.
 */
public final class PieceByPiece {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;
    private final AnimationTimer pictures =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    makeNext();
                }
            };

    /** Makes it after those that wait already. */
    public void add(Runnable piece) {
        waiting.add(piece);
        goOn();
    }

    /** Makes these, in their order, before those that wait already. */
    public void addNext(List<Runnable> pieces) {
        pieces.reversed().forEach(waiting::addFirst);
        goOn();
    }

    /** From now on one is made with each picture, from the next one on. */
    public void begin() {
        begun = true;
        goOn();
    }

    private void goOn() {
        if (begun && !waiting.isEmpty()) {
            pictures.start();
        }
    }

    private void makeNext() {
        if (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        if (waiting.isEmpty()) {
            pictures.stop();
        }
    }

    /**
     * Makes all that still waits, at once.
     *
     * @return whether anything did
     */
    public boolean finish() {
        return until(() -> false);
    }

    /**
     * Makes at once what waits, until that is reached or nothing waits any more.
     *
     * @return whether anything was made
     */
    public boolean until(BooleanSupplier reached) {
        boolean made = false;
        while (!waiting.isEmpty() && !reached.getAsBoolean()) {
            makeNext();
            made = true;
        }
        return made;
    }

    /** Whether nothing waits. */
    public boolean isDone() {
        return waiting.isEmpty();
    }
}
