package org.saphena.ui.support;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Background work on something that may be taken away, such as unlocked records. An outcome that
 * comes after that is dropped.
 */
public final class Workbench<R extends AutoCloseable> {
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<R>> tool =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int running;

    public Workbench(Background background) {
        this.background = background;
    }

    /** Work with the open tool. */
    public interface Work<R, T> {
        T with(R tool) throws Exception;
    }

    public void take(R taken) {
        tool.set(Optional.of(taken));
    }

    /** Closes a tool in its way. */
    public interface Closing<R> {
        void close(R tool) throws Exception;
    }

    /** Takes the tool away at once; it is closed after the work that was asked for before. */
    public void leave(Closing<? super R> closing, Consumer<? super Exception> failed) {
        leave(closing, () -> {}, failed);
    }

    /**
     * The same.
     *
     * @param closed done once it is closed
     */
    public void leave(
            Closing<? super R> closing, Runnable closed, Consumer<? super Exception> failed) {
        Optional<R> left = tool.get();
        tool.set(Optional.empty());
        left.ifPresent(each ->
                background.run(
                        () -> {
                            closing.close(each);
                            return true;
                        },
                        done -> closed.run(),
                        failed));
    }

    /** Does work with the tool, if there is one. */
    public <T> void run(
            Work<? super R, ? extends T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        Optional<R> now = tool.get();
        now.ifPresent(each ->
                start(
                        () -> work.with(each),
                        result -> ifStill(now, () -> done.accept(result)),
                        failure -> ifStill(now, () -> failed.accept(failure))));
    }

    /** Does work that needs no tool, such as getting one. */
    public <T> void start(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        count(1);
        background.run(
                work,
                result -> {
                    count(-1);
                    done.accept(result);
                },
                failure -> {
                    count(-1);
                    failed.accept(failure);
                });
    }

    private void ifStill(Optional<R> then, Runnable next) {
        if (tool.get().equals(then)) {
            next.run();
        }
    }

    private void count(int step) {
        running += step;
        busy.set(running > 0);
    }

    public ReadOnlyObjectProperty<Optional<R>> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
