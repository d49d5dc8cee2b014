package org.saphena.ui.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work without a thread of its own. */
final class ImmediateBackground implements Background {
    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = result(work);
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    /** The part that a worker would do; a watch over the screen's thread knows it by its name. */
    private static <T> T result(Callable<T> work) throws Exception {
        return work.call();
    }
}
