package org.saphena.ui.registry;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.saphena.service.Clinic;
import org.saphena.storage.Progress;
import org.saphena.ui.support.LongWork;
import org.saphena.ui.support.LongWork.Advance;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** One long work at a time that the user may stop, with how far it has come and how it ended. */
public final class StoppableWork {
    private final Workbench<Clinic> bench;
    private final Trouble trouble;
    private final LongWork work;
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();

    StoppableWork(Workbench<Clinic> bench, Consumer<Runnable> onScreen, Texts texts) {
        this.bench = bench;
        trouble = new Trouble(texts);
        work = new LongWork(onScreen);
    }

    /** Work that tells how far it is. */
    interface Work<T> {
        T with(Clinic clinic, Progress progress) throws Exception;
    }

    /** Does it, unless other work is going on; its outcome counts until {@link #clear}. */
    <T> void start(Work<T> what, Consumer<? super T> done) {
        if (work.isGoingOn()) {
            return;
        }
        trouble.clear();
        stopped.set(false);
        Advance advance = work.begin();
        bench.run(
                clinic -> what.with(clinic, advance),
                result -> {
                    if (work.endOf(advance)) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (work.endOf(advance)) {
                        tell(advance, failure);
                    }
                });
    }

    private void tell(Advance advance, Exception failure) {
        if (advance.isStopped()) {
            stopped.set(true);
        } else {
            trouble.take(failure);
        }
    }

    /** Ends what is going on; nothing of it stays. */
    public void stop() {
        work.stop();
    }

    void clear() {
        work.stop();
        work.end();
        stopped.set(false);
        trouble.clear();
    }

    /** How far the work has come, while there is any. */
    public ReadOnlyObjectProperty<Optional<LongWork.Done>> doneProperty() {
        return work.doneProperty();
    }

    /** Whether the last work was stopped. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
