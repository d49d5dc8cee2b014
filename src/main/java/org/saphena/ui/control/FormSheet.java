package org.saphena.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A form that lies over the window: its parts below each other, its buttons in a last line. */
public final class FormSheet extends VBox {
    /**
     * @param forth the button that goes on
     * @param back the one that leaves everything as it was
     */
    public FormSheet(Button forth, Button back, Node... parts) {
        super(parts);
        Styled.styled(this, "key-sheet", "sign-sheet");
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(Styled.styled(new FlowPane(forth, back), "buttons"));
    }
}
