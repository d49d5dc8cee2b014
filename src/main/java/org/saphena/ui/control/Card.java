package org.saphena.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A titled surface that groups what belongs together. */
public final class Card extends VBox {
    private final Label title = Styled.wrapped("", "card-title");
    private final HBox heading = new HBox(title);

    public Card(Node... content) {
        getStyleClass().add("card");
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.BASELINE_LEFT);
        Styled.growing(title);
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    public Label title() {
        return title;
    }

    /** Replaces what stands below the title. */
    public void fill(Node... content) {
        getChildren().setAll(heading);
        getChildren().addAll(content);
    }
}
