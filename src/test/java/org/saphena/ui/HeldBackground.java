package org.saphena.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.saphena.ui.support.Background;

/** Work that waits until the test lets it finish, in any order. */
public final class HeldBackground implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        waiting.addLast(() -> Background.immediate().run(work, done, failed));
    }

    /** Finishes everything, also what the finished work asks for. */
    public void finishAll() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /** Finishes what was asked for first, and nothing else. */
    public void finishFirst() {
        waiting.removeFirst().run();
    }

    /** Finishes what was asked for last, before the rest. */
    public void finishLast() {
        waiting.removeLast().run();
    }
}
