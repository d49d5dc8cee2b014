package org.saphena.ui.veinmap;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.saphena.veinmap.CircleMark;
import org.saphena.veinmap.ColourRole;
import org.saphena.veinmap.Mark;
import org.saphena.veinmap.Palette;
import org.saphena.veinmap.PathMark;
import org.saphena.veinmap.Stroke;
import org.saphena.veinmap.TextMark;

/** Turns marks of the vein map into nodes of one palette. */
final class MarkPainter {
    private static final String FAMILY = "Pretendard";

    private final Palette palette;

    MarkPainter(Palette palette) {
        this.palette = palette;
    }

    List<Node> paint(List<Mark> marks) {
        return marks.stream().map(this::paint).toList();
    }

    Node paint(Mark mark) {
        Node node =
                switch (mark) {
                    case PathMark path -> paint(path);
                    case CircleMark circle -> paint(circle);
                    case TextMark text -> paint(text);
                };
        node.setMouseTransparent(true);
        return node;
    }

    private Node paint(PathMark mark) {
        Path path = PathPen.draw(mark.path());
        return inked(path, mark.stroke(), mark.fill());
    }

    private Node paint(CircleMark mark) {
        Circle circle = new Circle(mark.centre().x(), mark.centre().y(), mark.radius());
        return inked(circle, mark.stroke(), mark.fill());
    }

    private Node inked(Shape shape, @Nullable Stroke stroke, @Nullable ColourRole fill) {
        shape.setFill(fill == null ? null : colour(fill));
        if (stroke == null) {
            shape.setStroke(null);
        } else {
            shape.setStroke(colour(stroke.colour()));
            shape.setStrokeWidth(stroke.width());
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.setStrokeLineCap(
                    stroke.cap() == Stroke.Cap.ROUND ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            shape.getStrokeDashArray().setAll(stroke.dash());
        }
        return shape;
    }

    private Node paint(TextMark mark) {
        Text text = new Text(mark.text());
        text.setFont(Font.font(FAMILY, weight(mark.weight()), mark.size()));
        text.setFill(colour(mark.colour()));
        text.setTextOrigin(VPos.BASELINE);
        double width = text.getLayoutBounds().getWidth();
        text.setX(
                switch (mark.align()) {
                    case START -> mark.x();
                    case MIDDLE -> mark.x() - width / 2;
                    case END -> mark.x() - width;
                });
        text.setY(mark.baseline());
        return text;
    }

    private static FontWeight weight(TextMark.Weight weight) {
        return switch (weight) {
            case REGULAR -> FontWeight.NORMAL;
            case SEMIBOLD -> FontWeight.SEMI_BOLD;
            case BOLD -> FontWeight.BOLD;
        };
    }

    Paint colour(ColourRole role) {
        int rgb = palette.rgb(role);
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
