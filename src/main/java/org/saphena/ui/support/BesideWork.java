package org.saphena.ui.support;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.saphena.storage.Progress;

/**
 * Long work beside that of a bench, so that the bench stays free for what is short; one at a time.
 * An outcome that comes after the tool was taken away is dropped.
 */
public final class BesideWork<R extends AutoCloseable> {
    private final Workbench<R> bench;
    private final Background beside;
    private final LongWork work;

    /**
     * @param beside where the work is done
     * @param onScreen does something on the screen's thread
     */
    public BesideWork(Workbench<R> bench, Background beside, Consumer<Runnable> onScreen) {
        this.bench = bench;
        this.beside = beside;
        this.work = new LongWork(onScreen);
    }

    /** Work with the open tool that tells how far it is. */
    public interface Work<R, T> {
        T with(R tool, Progress progress) throws Exception;
    }

    /** Whether there is a tool, and no other work is going on. */
    public boolean isFree() {
        return bench.toolProperty().get().isPresent() && !work.isGoingOn();
    }

    /** Does it, where it is free. */
    public <T> void start(
            Work<? super R, ? extends T> what,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        Optional<R> now = bench.toolProperty().get();
        if (!isFree()) {
            return;
        }
        Progress progress = work.begin();
        beside.run(
                () -> what.with(now.orElseThrow(), progress),
                result -> settle(now, () -> done.accept(result)),
                failure -> settle(now, () -> failed.accept(failure)));
    }

    private void settle(Optional<R> then, Runnable next) {
        work.end();
        if (bench.toolProperty().get().equals(then)) {
            next.run();
        }
    }

    /** Present while it goes on. */
    public ReadOnlyObjectProperty<Optional<LongWork.Done>> doneProperty() {
        return work.doneProperty();
    }
}
