package org.saphena.ui.support;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.storage.Progress;

/** How far work has come that takes a while, told to the screen once for each percent. */
public final class LongWork {
    private static final int WHOLE = 100;

    private final Consumer<Runnable> onScreen;
    private final ReadOnlyObjectWrapper<Optional<Done>> done =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is being done, and how many percent of it are. */
    public record Done(Progress.Step step, int percent) {}

    /**
     * @param onScreen does something on the screen's thread
     */
    public LongWork(Consumer<Runnable> onScreen) {
        this.onScreen = onScreen;
    }

    /** Begins; what it returns is told from the thread that works. */
    public Progress begin() {
        done.set(Optional.of(new Done(Progress.Step.WRITING, 0)));
        return new Told();
    }

    /** Is over. */
    public void end() {
        done.set(Optional.empty());
    }

    /** Present while it goes on. */
    public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    private final class Told implements Progress {
        private Done last = new Done(Step.WRITING, 0);

        @Override
        public void at(Step step, double part) {
            Done now = new Done(step, (int) Math.floor(part * WHOLE));
            if (!now.equals(last)) {
                last = now;
                onScreen.accept(() -> {
                    if (done.get().isPresent()) {
                        done.set(Optional.of(now));
                    }
                });
            }
        }
    }
}
