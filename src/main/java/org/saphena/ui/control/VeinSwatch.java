package org.saphena.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.saphena.clinical.VeinStatus;

/** A short piece of a vein in the style that the map draws it in. */
public final class VeinSwatch extends StackPane {
    private static final double LENGTH = 16;

    public VeinSwatch(VeinStatus status) {
        getStyleClass().addAll("vein-swatch", status.code());
        getChildren().add(new Group(line("edge"), line("line")));
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(LENGTH + 4);
        setMaxWidth(LENGTH + 4);
    }

    private static Line line(String style) {
        Line line = new Line(0, 0, LENGTH, 0);
        line.getStyleClass().add(style);
        return line;
    }
}
