package org.saphena.ui.veinmap;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.saphena.veinmap.ColourRole;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Label;
import org.saphena.veinmap.VeinMarks;

/** The vein that has the attention, drawn again over the map on its halo, its label as a pill. */
final class Attention extends Group {
    void show(VeinMarks vein, Drawing drawing, MarkPainter painter) {
        getChildren().setAll(painter.paint(vein.halo()));
        getChildren().addAll(painter.paint(vein.marks()));
        drawing.labels().stream()
                .filter(label -> label.side() == vein.side() && label.vein() == vein.vein())
                .forEach(label -> pill(label, painter));
    }

    void clear() {
        getChildren().clear();
    }

    private void pill(Label label, MarkPainter painter) {
        Rectangle pill =
                new Rectangle(
                        label.box().x() - 2,
                        label.box().y(),
                        label.box().width() + 4,
                        label.box().height());
        pill.setArcWidth(4);
        pill.setArcHeight(4);
        pill.setFill(painter.colour(ColourRole.FOCUS));
        pill.setStroke(painter.colour(ColourRole.INK));
        pill.setStrokeWidth(0.8);
        getChildren().add(pill);
        getChildren().addAll(painter.paint(label.marks()));
    }
}
