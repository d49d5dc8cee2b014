package org.saphena.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.saphena.ui.support.Texts;

/** Builds the plain parts of a view. */
public final class Styled {
    private Styled() {}

    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /** Words on one line. */
    public static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    /** Words that break into lines and are never cut off. */
    public static Label wrapped(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    /**
     * @param key of its words
     */
    public static Button button(Texts texts, String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Takes the room that is left in a row. */
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    public static Region spacer() {
        return growing(new Region());
    }

    /** Shows a node and gives it room, or neither. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
