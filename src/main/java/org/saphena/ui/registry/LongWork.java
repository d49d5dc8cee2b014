package org.saphena.ui.registry;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** One long work at a time, with how far it has come and how it ended. */
public final class LongWork {
    private final Workbench<Clinic> bench;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<Optional<Advance>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();

    LongWork(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        trouble = new Trouble(texts);
    }

    /** Work that tells how far it is. */
    interface Work<T> {
        T with(Clinic clinic, Advance advance) throws Exception;
    }

    /** Does it, unless other work is going on. */
    <T> void start(Work<T> work, Consumer<? super T> done) {
        if (running.get().isPresent()) {
            return;
        }
        Advance advance = new Advance();
        trouble.clear();
        stopped.set(false);
        running.set(Optional.of(advance));
        bench.run(
                clinic -> work.with(clinic, advance),
                result -> {
                    running.set(Optional.empty());
                    done.accept(result);
                },
                failure -> {
                    running.set(Optional.empty());
                    end(advance, failure);
                });
    }

    private void end(Advance advance, Exception failure) {
        if (advance.isStopped()) {
            stopped.set(true);
        } else {
            trouble.take(failure);
        }
    }

    /** Ends what is going on; nothing of it stays. */
    public void stop() {
        running.get().ifPresent(Advance::stop);
    }

    void clear() {
        stop();
        running.set(Optional.empty());
        stopped.set(false);
        trouble.clear();
    }

    /** How far the work has come, while there is any. */
    public ReadOnlyObjectProperty<Optional<Advance>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the last work was stopped. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
