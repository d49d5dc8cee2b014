package org.saphena.ui.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Parts of a screen that are made one with each picture, so that a long screen does not hold the
 * window while it opens. For the screen's thread.
 */
final class PieceByPiece {
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
    void add(Runnable piece) {
        waiting.add(piece);
        if (begun) {
            pictures.start();
        }
    }

    /** From now on one is made with each picture, from the next one on. */
    void begin() {
        begun = true;
        pictures.start();
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
    boolean finish() {
        boolean waited = !waiting.isEmpty();
        while (!waiting.isEmpty()) {
            makeNext();
        }
        return waited;
    }

    boolean isDone() {
        return waiting.isEmpty();
    }
}
