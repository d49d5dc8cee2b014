package org.saphena.ui.veinmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.ui.control.Kept;
import org.saphena.veinmap.VeinMarks;
import org.saphena.veinmap.VeinNames;

/** The places on the map that can have the focus, in scan order; an arrow goes to the nearest. */
final class VeinSpots extends Group {
    private final Kept<VeinMarks, VeinSpot> veins = new Kept<>();

    VeinSpots() {
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /** Puts these in the place of those that were there. One drawn anew keeps the focus it had. */
    void arrange(List<VeinMarks> marks, Function<VeinMarks, VeinSpot> spot) {
        Optional<VeinMarks> before = focused();
        List<VeinMarks> inScanOrder =
                marks.stream()
                        .sorted(
                                Comparator.comparing(VeinMarks::side)
                                        .thenComparing(VeinSpots::place))
                        .toList();
        Kept.arrange(getChildren(), veins.of(inScanOrder, spot));
        before.ifPresent(this::keepFocus);
    }

    private static int place(VeinMarks vein) {
        return VeinNames.all().indexOf(vein.vein());
    }

    /** The vein that has the focus. */
    Optional<VeinMarks> focused() {
        return all().stream().filter(Node::isFocused).map(VeinSpot::vein).findFirst();
    }

    void focusFirst() {
        all().stream().findFirst().ifPresent(VeinSpot::requestFocus);
    }

    private void keepFocus(VeinMarks before) {
        focus(before.side(), before.vein());
    }

    /** Puts the focus on one vein. */
    void focus(Side side, VeinId vein) {
        all().stream()
                .filter(spot -> spot.vein().side() == side && spot.vein().vein() == vein)
                .filter(spot -> !spot.isFocused())
                .forEach(VeinSpot::requestFocus);
    }

    private void step(KeyEvent event) {
        if (event.getCode().isArrowKey() && event.getTarget() instanceof VeinSpot from) {
            Steps.next(all(), from, event.getCode()).ifPresent(VeinSpot::requestFocus);
            event.consume();
        }
    }

    private List<VeinSpot> all() {
        return getChildren().stream().map(VeinSpot.class::cast).toList();
    }
}
