package org.saphena.ui.veinmap;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Group;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.VeinMarks;

/**
 * What lies over the picture of the map: the veins that answer to the focus and to the pointer, and
 * what draws the attention to one of them.
 */
final class VeinLayer extends Group {
    /** How strong the halo under the pointer is. */
    private static final double HOVER = 0.4;

    private final Attention pointed = new Attention(HOVER);
    private final Attention attention = new Attention(1);
    private final VeinSpots spots = new VeinSpots();
    private BiConsumer<Side, VeinId> onVein = (side, vein) -> {};
    private Predicate<VeinMarks> highlighted = each -> false;
    private Drawing drawing;
    private MarkPainter painter;

    VeinLayer(Drawing drawing, MarkPainter painter) {
        this.drawing = drawing;
        this.painter = painter;
        getChildren().addAll(pointed, attention, spots);
    }

    /** Lies over another picture; a vein that stays keeps the focus. */
    void show(Drawing now, MarkPainter with) {
        drawing = now;
        painter = with;
        pointed.clear();
        spots.arrange(drawing.veins(), this::spot);
        highlight();
        spots.focused().ifPresent(vein -> attend(vein, attention));
    }

    /** Forgets every vein. */
    void clear(Drawing blank) {
        drawing = blank;
        attention.clear();
        pointed.clear();
        spots.arrange(List.of(), this::spot);
    }

    private VeinSpot spot(VeinMarks vein) {
        VeinSpot spot = new VeinSpot(vein);
        spot.setOnMouseEntered(event -> attend(vein, pointed));
        spot.setOnMouseExited(event -> pointed.clear());
        spot.focusedProperty()
                .subscribe((was, is) -> {
                    if (is) {
                        attend(vein, attention);
                        onVein.accept(vein.side(), vein.vein());
                    } else {
                        attention.clear();
                    }
                });
        return spot;
    }

    private void attend(VeinMarks vein, Attention to) {
        to.show(vein, drawing, painter);
    }

    /** Draws the attention to one vein without moving the focus; empty takes it away. */
    void highlight(Side side, Optional<? extends VeinId> vein) {
        highlighted = each -> each.side() == side && vein.equals(Optional.of(each.vein()));
        highlight();
    }

    private void highlight() {
        attention.clear();
        drawing.veins().stream().filter(highlighted).forEach(vein -> attend(vein, attention));
    }

    void focus(Side side, VeinId vein) {
        spots.focus(side, vein);
    }

    void focusFirst() {
        spots.focusFirst();
    }

    void setOnVein(BiConsumer<Side, VeinId> listener) {
        onVein = listener;
    }

    /** Nothing can be pointed at. */
    void hideSpots() {
        spots.setVisible(false);
    }
}
