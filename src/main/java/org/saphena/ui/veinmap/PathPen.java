package org.saphena.ui.veinmap;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.saphena.veinmap.PathData;

/** Walks a path of the vein map into a JavaFX path. */
final class PathPen implements PathData.Pen {
    private final Path path = new Path();

    static Path draw(PathData data) {
        PathPen pen = new PathPen();
        data.walk(pen);
        return pen.path;
    }

    @Override
    public void moveTo(double x, double y) {
        path.getElements().add(new MoveTo(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        path.getElements().add(new LineTo(x, y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.getElements().add(new CubicCurveTo(x1, y1, x2, y2, x, y));
    }

    @Override
    public void close() {
        path.getElements().add(new ClosePath());
    }
}
