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
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
