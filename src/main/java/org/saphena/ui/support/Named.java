package org.saphena.ui.support;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Gives nodes the names that a screen reader says. */
public final class Named {
    private Named() {}

    /** Binds the accessible name. */
    public static <N extends Node> N name(N node, ObservableValue<String> text) {
        node.accessibleTextProperty().bind(text);
        return node;
    }

    /** Binds the accessible name, and shows it as a tooltip too: for a control without words. */
    public static <C extends Control> C nameAndTip(C control, ObservableValue<String> text) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(text);
        control.setTooltip(tip);
        return name(control, text);
    }

    /** A focusable group of nodes that is read as one thing. */
    public static <N extends Node> N stop(N node, AccessibleRole role, String text) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(role);
        node.setAccessibleText(text);
        return node;
    }
}
