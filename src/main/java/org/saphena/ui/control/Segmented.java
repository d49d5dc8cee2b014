package org.saphena.ui.control;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Buttons of which one is chosen, joined to one. */
public final class Segmented extends HBox {
    public Segmented() {
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addListener((ListChangeListener<Node>) change -> join());
    }

    private void join() {
        for (int i = 0; i < getChildren().size(); i++) {
            Node node = getChildren().get(i);
            node.getStyleClass().removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
            node.getStyleClass().add(place(i));
        }
    }

    private String place(int index) {
        if (index == 0) {
            return Styles.LEFT_PILL;
        }
        return index == getChildren().size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }
}
