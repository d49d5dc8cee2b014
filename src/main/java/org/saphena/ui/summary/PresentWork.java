package org.saphena.ui.summary;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.saphena.ui.support.Background;

/** Work for the present document; its outcome is dropped once another document was asked for. */
final class PresentWork {
    private final Background background;
    private int ticket;

    PresentWork(Background background) {
        this.background = background;
    }

    /** From now on another document is the present one. */
    void renew() {
        ticket++;
    }

    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        int mine = ticket;
        background.run(
                work,
                result -> {
                    if (mine == ticket) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (mine == ticket) {
                        failed.accept(failure);
                    }
                });
    }
}
