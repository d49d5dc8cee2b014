package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.guided.GuidedStrip;

/**
 * The bottom of the window: the guided visit over what the window is doing. Where there are few
 * lines the guided visit stands in the place of the other.
 */
final class Foot extends VBox {
    private final GuidedStrip strip;
    private final StatusBar status;

    Foot(GuidedStrip strip, StatusBar status) {
        super(strip, status);
        this.strip = strip;
        this.status = status;
        strip.visibleProperty().subscribe(this::makeRoom);
        strip.compactProperty().subscribe(this::makeRoom);
    }

    private void makeRoom() {
        Styled.show(status, !strip.isVisible() || !strip.compactProperty().get());
    }

    /** Its stops of the ring of panes, in order. */
    List<Node> panes() {
        return List.of(strip, status);
    }
}
