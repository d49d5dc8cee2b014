package org.saphena.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.PriorityCode;
import org.saphena.ui.control.Styled;

/** What matters to the patient. */
final class MattersBar extends VBox {
    private final Map<PriorityCode, MatterChip> chips = new EnumMap<>(PriorityCode.class);
    private final Label title = Styled.wrapped("", "section-title");
    private final Label help = Styled.wrapped("", "caption");

    MattersBar(CompareViewModel model) {
        getStyleClass().add("compare-part");
        FlowPane flow = Styled.styled(new FlowPane(), "compare-chips");
        for (PriorityCode code : PriorityCode.values()) {
            MatterChip chip = new MatterChip(model, code);
            chips.put(code, chip);
            flow.getChildren().add(chip);
        }
        getChildren().addAll(title, flow, help);
    }

    void focusFirst() {
        chips.values().iterator().next().requestFocus();
    }

    void show(Compared.Ready now) {
        title.setText(now.messages().get("compare.matters"));
        help.setText(now.messages().get("compare.matters.help"));
        chips.forEach(
                (code, chip) -> chip.show(now.matters().getOrDefault(code, 0), now.messages()));
    }
}
