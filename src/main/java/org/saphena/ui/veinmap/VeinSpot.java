package org.saphena.ui.veinmap;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.saphena.veinmap.VeinMarks;

/** The part of the map that answers for one vein: to the pointer, the focus and a screen reader. */
final class VeinSpot extends Group {
    private final VeinMarks vein;

    VeinSpot(VeinMarks vein) {
        this.vein = vein;
        Path hit = PathPen.draw(vein.hitPath());
        hit.setStroke(vein.hitWidth() > 0 ? Color.TRANSPARENT : null);
        hit.setStrokeWidth(vein.hitWidth());
        hit.setStrokeLineCap(StrokeLineCap.ROUND);
        hit.setFill(vein.hitWidth() > 0 ? null : Color.TRANSPARENT);
        getChildren().add(hit);
        getStyleClass().add("vein-spot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(vein.spoken());
        setOnMousePressed(event -> requestFocus());
    }

    VeinMarks vein() {
        return vein;
    }

    double centreX() {
        return getBoundsInLocal().getCenterX();
    }

    double centreY() {
        return getBoundsInLocal().getCenterY();
    }
}
