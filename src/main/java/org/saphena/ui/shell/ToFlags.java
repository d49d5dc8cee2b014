package org.saphena.ui.shell;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.saphena.ui.advice.RedFlagBanner;

/**
 * The way to the red flags, and back to where the focus was; a section that is left meanwhile is
 * not held by it.
 */
final class ToFlags {
    private final Supplier<RedFlagBanner> banner;
    private final Runnable focusCenter;
    private Optional<Reference<Node>> from = Optional.empty();

    /**
     * @param banner of the screen that is shown
     * @param focusCenter puts the focus on the screen where what had it is gone
     */
    ToFlags(Supplier<RedFlagBanner> banner, Runnable focusCenter) {
        this.banner = banner;
        this.focusCenter = focusCenter;
    }

    /** There, or back. */
    void toggle() {
        if (!back()) {
            go();
        }
    }

    /** There, when there is a red flag that has not been looked at; false when there is none. */
    boolean goIfNew() {
        return banner.get().isUnseen() && go();
    }

    private boolean go() {
        Optional<Node> now = Optional.ofNullable(banner.get().getScene().getFocusOwner());
        boolean gone = banner.get().focusFirst();
        if (gone) {
            from = now.map(WeakReference::new);
        }
        return gone;
    }

    /** Back from there; false when the focus is elsewhere. */
    boolean back() {
        if (!banner.get().isFocusWithin()) {
            return false;
        }
        from.map(Reference::get)
                .filter(node -> node.getScene() == banner.get().getScene())
                .ifPresentOrElse(Node::requestFocus, focusCenter);
        from = Optional.empty();
        return true;
    }
}
