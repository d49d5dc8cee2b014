package org.saphena.ui.support;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.storage.Progress;

/** How far work has come that takes a while, told to the screen once for each percent. */
public final class LongWork {
    private static final int WHOLE = 100;
    private static final Done BEGUN = new Done(Progress.Step.WRITING, 0);

    private final Consumer<Runnable> onScreen;
    private final ReadOnlyObjectWrapper<Optional<Done>> done =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Advance> advance = Optional.empty();

    /** What is being done, and how many percent of it are. */
    public record Done(Progress.Step step, int percent) {}

    /**
     * @param onScreen does something on the screen's thread
     */
    public LongWork(Consumer<Runnable> onScreen) {
        this.onScreen = onScreen;
    }

    /** Begins; what it returns is told from the thread that works. */
    public Advance begin() {
        Advance begun = new Advance();
        advance = Optional.of(begun);
        done.set(Optional.of(BEGUN));
        return begun;
    }

    /** Is over. */
    public void end() {
        advance = Optional.empty();
        done.set(Optional.empty());
    }

    /**
     * Ends one work, and tells whether it is the one that was going on; an outcome of any other
     * comes too late.
     */
    public boolean endOf(Advance one) {
        boolean current = advance.equals(Optional.of(one));
        if (current) {
            end();
        }
        return current;
    }

    /** Asks what is going on to end where it is; it is over when it says so. */
    public void stop() {
        advance.ifPresent(now -> now.stopped = true);
    }

    public boolean isGoingOn() {
        return done.get().isPresent();
    }

    /** Present while it goes on. */
    public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /**
     * Told by the thread that works. Work that is stopped ends with an exception, so that nothing
     * of it stays.
     */
    public final class Advance implements Progress {
        private Done last = BEGUN;
        private volatile boolean stopped;

        private Advance() {}

        /**
         * @throws CancellationException after {@link #stop}
         */
        @Override
        public void at(Step step, double part) {
            if (stopped) {
                throw new CancellationException("stopped");
            }
            Done now = new Done(step, (int) Math.floor(part * WHOLE));
            if (!now.equals(last)) {
                last = now;
                onScreen.accept(() -> show(now));
            }
        }

        private void show(Done now) {
            if (advance.equals(Optional.of(this))) {
                done.set(Optional.of(now));
            }
        }

        public boolean isStopped() {
            return stopped;
        }
    }
}
