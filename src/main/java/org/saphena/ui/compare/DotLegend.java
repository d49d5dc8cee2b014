package org.saphena.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;

/** What the dots mean, with a dot of each kind. */
final class DotLegend extends FlowPane {
    private static final double RADIUS = 4;

    DotLegend() {
        getStyleClass().add("compare-legend");
    }

    void show(Messages messages) {
        getChildren().setAll(Styled.wrapped(messages.get("compare.legend"), "caption"));
        for (String kind : new String[] {"sure", "some", "none"}) {
            HBox entry =
                    new HBox(
                            Styled.styled(new Circle(RADIUS), "dot-" + kind),
                            Styled.wrapped(messages.get("compare.legend." + kind), "caption"));
            entry.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(Styled.styled(entry, "compare-legend-entry"));
        }
    }
}
