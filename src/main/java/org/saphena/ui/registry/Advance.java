package org.saphena.ui.registry;

import java.util.concurrent.CancellationException;
import org.saphena.storage.Progress;

/**
 * How far long work has come: written by the thread that works, read by the one that paints the
 * screen. Work that is stopped ends with an exception, so that nothing of it stays.
 */
public final class Advance implements Progress {
    private volatile double part;
    private volatile boolean stopped;

    /**
     * @throws CancellationException after {@link #stop}
     */
    @Override
    public void at(Step step, double now) {
        part = now;
        if (stopped) {
            throw new CancellationException("stopped");
        }
    }

    /** From 0 to 1; begins anew with each step of the work. */
    public double part() {
        return part;
    }

    /** Ends the work as soon as it next tells how far it is. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }
}
