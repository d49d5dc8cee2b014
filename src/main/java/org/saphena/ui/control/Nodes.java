package org.saphena.ui.control;

import javafx.scene.Node;

/** Where a node stands among the others. */
public final class Nodes {
    private Nodes() {}

    /** Whether {@code node} stands in {@code pane}, or is it. */
    public static boolean isInside(Node node, Node pane) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither the node nor anything that holds it is hidden. */
    public static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
