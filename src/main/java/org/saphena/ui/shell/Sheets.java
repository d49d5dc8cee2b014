package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The sheets that lie over the window, one at a time. While one is open the window below takes
 * nothing; afterwards the focus is where it was before.
 */
final class Sheets {
    private final Pane window;
    private final Node below;
    private final Runnable focusBelow;
    private final List<Sheet> sheets = new ArrayList<>();
    private Optional<Node> focused = Optional.empty();

    private record Sheet(Node node, Runnable close) {}

    /**
     * @param window what holds the sheets
     * @param below what the sheets lie over
     * @param focusBelow puts the focus there where what had it is gone
     */
    Sheets(Pane window, Node below, Runnable focusBelow) {
        this.window = window;
        this.below = below;
        this.focusBelow = focusBelow;
    }

    /** Adds a sheet that is shown by its visibility. */
    void add(Node sheet, Runnable close) {
        window.getChildren().add(sheet);
        sheets.add(new Sheet(sheet, close));
        sheet.visibleProperty().subscribe((was, is) -> coverOrUncover());
    }

    boolean isOpen() {
        return sheets.stream().anyMatch(sheet -> sheet.node().isVisible());
    }

    /** Closes the sheet that is open; false when there is none. */
    boolean close() {
        Optional<Sheet> open = sheets.stream().filter(each -> each.node().isVisible()).findFirst();
        open.ifPresent(sheet -> sheet.close().run());
        return open.isPresent();
    }

    /** Closes whatever is open and can be closed. */
    void closeAll() {
        focused = Optional.empty();
        sheets.stream()
                .filter(sheet -> sheet.node().isVisible())
                .forEach(each -> each.close().run());
    }

    private void coverOrUncover() {
        boolean covers = isOpen();
        if (covers == below.isDisabled() || below.getScene() == null) {
            return;
        }
        if (covers) {
            focused = Optional.ofNullable(below.getScene().getFocusOwner());
        }
        below.setDisable(covers);
        if (!covers) {
            focused.filter(this::isStillThere).ifPresentOrElse(Node::requestFocus, focusBelow);
            focused = Optional.empty();
        }
    }

    private boolean isStillThere(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == below) {
                return true;
            }
            if (!each.isVisible() || each.isDisable()) {
                return false;
            }
        }
        return false;
    }
}
