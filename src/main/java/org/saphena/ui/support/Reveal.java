package org.saphena.ui.support;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Keeps the focused node in sight, however the focus came to it. */
public final class Reveal {
    private static final double MARGIN = 8;

    private Reveal() {}

    /** Scrolls whatever holds the focus owner of {@code scene} into view from now on. */
    public static void followFocus(Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(node -> {
                    if (node != null) {
                        intoView(node);
                        afterLayout(scene, node);
                    }
                });
    }

    /** What is laid out anew stands elsewhere only then. */
    private static void afterLayout(Scene scene, Node node) {
        if (!isLaidOut(node)) {
            Runnable[] once = new Runnable[1];
            once[0] =
                    () -> {
                        scene.removePostLayoutPulseListener(once[0]);
                        if (scene.getFocusOwner() == node) {
                            intoView(node);
                        }
                    };
            scene.addPostLayoutPulseListener(once[0]);
        }
    }

    private static boolean isLaidOut(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.isNeedsLayout()) {
                return false;
            }
        }
        return true;
    }

    private static void intoView(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, pane.getContent(), node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node content, Node node) {
        @Nullable Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (place == null || room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        double bottom = top + pane.getViewportBounds().getHeight();
        if (place.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, (place.getMinY() - MARGIN) / room));
        } else if (place.getMaxY() + MARGIN > bottom) {
            double wanted = place.getMaxY() + MARGIN - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.min(1, Math.min(wanted, place.getMinY() - MARGIN) / room));
        }
    }
}
