package org.saphena.ui.advice;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;

/** The options of one leg; what nothing calls for stands in a group that opens on demand. */
final class LegOptions extends VBox {
    private final Messages messages;
    private final VBox rest = Styled.styled(new VBox(), "option-list");

    LegOptions(LegAdvice leg, Messages messages) {
        this.messages = messages;
        getStyleClass().add("leg-options");
        HBox heading =
                new HBox(
                        new SideBadge(leg.side(), messages),
                        Styled.growing(Styled.wrapped(leg.title(), "leg-title")));
        heading.getStyleClass().add("leg-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(heading);
        if (!leg.note().isEmpty()) {
            getChildren().add(Styled.wrapped(leg.note(), "heed"));
        }
        if (leg.shown().isEmpty()) {
            getChildren().add(Styled.wrapped(messages.get("ui.advice.noneShown"), "caption"));
        }
        getChildren().add(Styled.styled(new VBox(), "option-list"));
        addCards((VBox) getChildren().getLast(), leg.shown());
        if (!leg.rest().isEmpty()) {
            addRest(leg.rest());
        }
    }

    private void addCards(VBox list, List<OptionLine> lines) {
        lines.forEach(line -> list.getChildren().add(new OptionCard(line, messages)));
    }

    private void addRest(List<OptionLine> lines) {
        Button toggle = Styled.styled(new Button(), "rest-toggle");
        toggle.setWrapText(true);
        toggle.setText(messages.get("ui.advice.rest", lines.size()));
        toggle.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setAccessibleText(toggle.getText());
        toggle.setOnAction(event -> toggleRest(toggle, lines));
        Styled.show(rest, false);
        getChildren().addAll(toggle, rest);
    }

    private void toggleRest(Button toggle, List<OptionLine> lines) {
        boolean open = !rest.isVisible();
        if (open && rest.getChildren().isEmpty()) {
            addCards(rest, lines);
        }
        toggle.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Styled.show(rest, open);
    }
}
