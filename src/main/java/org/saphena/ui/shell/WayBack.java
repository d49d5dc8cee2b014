package org.saphena.ui.shell;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.control.Nodes;
import org.saphena.ui.entry.EntryView;

/**
 * The ways between the form and the advice beside it: F8 and back, and from a reason to its field
 * and back. It keeps no part of the window that is gone.
 */
final class WayBack {
    private final EntryView entry;
    private final AdviceView advice;
    private final BesideAdvice both;
    private WeakReference<Node> left = new WeakReference<>(null);
    private Optional<Runnable> came = Optional.empty();

    WayBack(EntryView entry, AdviceView advice, BesideAdvice both) {
        this.entry = entry;
        this.advice = advice;
        this.both = both;
        both.setOnBack(this::toForm);
    }

    /** To the advice, and back to the field that the focus came from. */
    void toAdvice() {
        if (entry.form().isFocusWithin()) {
            left = new WeakReference<>(entry.getScene().getFocusOwner());
        }
        both.toAdvice();
    }

    private void toForm() {
        Node from = left.get();
        left = new WeakReference<>(null);
        if (from == null || !Nodes.isInside(from, entry.form())) {
            entry.focusLast();
        } else {
            from.requestFocus();
        }
    }

    /**
     * Into the form.
     *
     * @param way leads there; false when there is no such field
     * @param back puts the focus of the advice where it was
     */
    void intoForm(Supplier<Boolean> way, Runnable back) {
        both.showContent();
        if (way.get()) {
            came = Optional.of(back);
        }
    }

    /** Back into the advice; false when the focus did not come from there. */
    boolean back() {
        came.ifPresent(back -> {
            both.showAdvice();
            back.run();
        });
        boolean known = came.isPresent();
        came = Optional.empty();
        return known;
    }
}
