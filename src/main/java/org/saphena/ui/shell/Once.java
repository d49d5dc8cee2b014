package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;

/** Something of the window that is made when it is wanted for the first time, and kept. */
final class Once<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T there = made.orElseGet(maker);
        made = Optional.of(there);
        return there;
    }

    /** Whether that is it. */
    boolean is(Object thing) {
        return made.filter(each -> each == thing).isPresent();
    }
}
