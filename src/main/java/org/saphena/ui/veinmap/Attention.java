package org.saphena.ui.veinmap;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.saphena.veinmap.Box;
import org.saphena.veinmap.ColourRole;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Label;
import org.saphena.veinmap.TextMark;
import org.saphena.veinmap.VeinMarks;

/**
 * A vein drawn again over the map on its halo, with its name and its values in a pill: strongly for
 * the one that has the attention, faintly for the one under the pointer.
 */
final class Attention extends Group {
    private static final double NAME_SIZE = 9.6;
    private static final double LINE = 12;
    private static final double MARGIN = 3;

    private final double strength;

    /**
     * @param strength of the halo, up to 1
     */
    Attention(double strength) {
        this.strength = strength;
        setMouseTransparent(true);
    }

    void show(VeinMarks vein, Drawing drawing, MarkPainter painter) {
        Group halo = new Group(painter.paint(vein.halo()));
        halo.setOpacity(strength);
        getChildren().setAll(halo);
        getChildren().addAll(painter.paint(vein.marks()));
        Optional<Box> words =
                drawing.labels().stream()
                        .filter(each -> each.side() == vein.side() && each.vein() == vein.vein())
                        .findFirst()
                        .map(Label::box);
        pill(text(vein, painter), words, halo.getBoundsInLocal(), drawing.width(), painter);
    }

    void clear() {
        getChildren().clear();
    }

    /** Over the words of the vein, or above it where the map has none; never beyond the edge. */
    private void pill(
            Node text, Optional<Box> words, Bounds halo, double edge, MarkPainter painter) {
        Bounds letters = text.getLayoutBounds();
        double width = Math.max(letters.getWidth(), words.map(Box::width).orElse(0.0)) + 2 * MARGIN;
        double height = Math.max(LINE, words.map(Box::height).orElse(0.0));
        double wanted =
                words.map(box -> start(box, width, halo.getCenterX()))
                        .orElse(halo.getCenterX() - width / 2);
        double x = Math.clamp(wanted, 0, Math.max(0, edge - width));
        double y = words.map(Box::y).orElse(Math.max(0, halo.getMinY() - LINE));
        Rectangle pill = new Rectangle(x, y, width, height);
        pill.setArcWidth(4);
        pill.setArcHeight(4);
        pill.setFill(painter.colour(ColourRole.FOCUS));
        pill.setStroke(painter.colour(ColourRole.INK));
        pill.setStrokeWidth(0.8);
        text.relocate(x + MARGIN, y + (height - letters.getHeight()) / 2);
        getChildren().addAll(pill, text);
    }

    /** It grows away from the vein. */
    private static double start(Box words, double width, double vein) {
        boolean before = words.x() + words.width() / 2 < vein;
        return before ? words.right() + MARGIN - width : words.x() - MARGIN;
    }

    private static Node text(VeinMarks vein, MarkPainter painter) {
        return painter.paint(
                new TextMark(
                        vein.brief(),
                        0,
                        0,
                        NAME_SIZE,
                        TextMark.Weight.SEMIBOLD,
                        TextMark.Align.START,
                        ColourRole.INK,
                        false));
    }
}
