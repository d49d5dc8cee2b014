package org.saphena.ui.worklist;

import javafx.scene.control.Button;
import org.saphena.ui.control.Styled;

/** A button in a line, for the mouse; the line has a key that does the same. */
final class RowButton {
    private RowButton() {}

    static Button of(String text, Runnable action) {
        Button button = Styled.styled(new Button(text), "row-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
