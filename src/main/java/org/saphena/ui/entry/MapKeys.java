package org.saphena.ui.entry;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.Elsewhere;
import org.saphena.ui.entry.EntryViewModel.Spot;

/**
 * On a vein of today's map the keys of the grid act on it, in the same way: what has to be typed
 * out, or said where the grid is not seen, leads into the grid.
 */
final class MapKeys {
    private final EntryViewModel model;
    private final CodeGrid grid;
    private final DuplexMap map;
    private final BooleanSupplier gridSeen;
    private final Runnable toGrid;

    /**
     * @param gridSeen whether the grid is on the screen
     * @param toGrid puts the focus on the grid, and brings it into view
     */
    MapKeys(
            EntryViewModel model,
            CodeGrid grid,
            DuplexMap map,
            BooleanSupplier gridSeen,
            Runnable toGrid) {
        this.model = model;
        this.grid = grid;
        this.map = map;
        this.gridSeen = gridSeen;
        this.toGrid = toGrid;
    }

    /** Listens to the map from now on. */
    void follow() {
        map.map().setOnVein(this::attend);
        map.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A click on the map leads into the grid; an arrow on the map stays on the map. */
    private void attend(Side side, VeinId vein) {
        model.spotProperty().set(Optional.of(new Spot(side, vein)));
        grid.select(vein.code(), side);
    }

    private void pressed(KeyEvent event) {
        Optional<Spot> spot = model.spotProperty().get().filter(each -> map.map().isFocusWithin());
        if (spot.isEmpty() || event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && event.isShiftDown() && !event.isAltDown()) {
            event.consume();
            grid.select(spot.get().vein().code(), spot.get().side());
            toGrid.run();
        } else if (!event.isAltDown() && (code == KeyCode.ENTER || code == KeyCode.F2)) {
            event.consume();
            model.extrasProperty().set(spot);
        } else {
            grid.pressElsewhere(spot.get().vein().code(), spot.get().side(), event)
                    .ifPresent(became -> {
                        event.consume();
                        lead(became);
                    });
        }
    }

    private void lead(Elsewhere became) {
        boolean unseen = became == Elsewhere.SAID && !gridSeen.getAsBoolean();
        if (became == Elsewhere.TYPED_OUT || unseen) {
            toGrid.run();
        }
    }
}
