package org.saphena.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/** What can be done on a screen, with the one thing to go on with at the right edge. */
public class ActionBar extends BorderPane {
    private static final double GAP = 8;

    /**
     * @param primary the button to go on with
     * @param others break into lines where there is little room
     */
    public final void fill(Button primary, Node... others) {
        FlowPane flow = Styled.styled(new FlowPane(others), "bar-flow");
        flow.setAlignment(Pos.BOTTOM_LEFT);
        flow.setRowValignment(VPos.BOTTOM);
        primary.setMinWidth(USE_PREF_SIZE);
        setCenter(flow);
        setRight(primary);
        setAlignment(primary, Pos.BOTTOM_RIGHT);
        setMargin(primary, new Insets(0, 0, 0, GAP));
    }
}
