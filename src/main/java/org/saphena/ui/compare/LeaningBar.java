package org.saphena.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.Leaning;
import org.saphena.comparison.Comparison;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.Styled;

/** What the patient leans to, as far as it is known. */
final class LeaningBar extends VBox {
    private final CompareViewModel model;
    private final Label title = Styled.wrapped("", "section-title");
    private final FlowPane flow = Styled.styled(new FlowPane(), "compare-chips");
    private final Kept<Optional<Treatment>, ToggleButton> buttons = new Kept<>();

    LeaningBar(CompareViewModel model) {
        this.model = model;
        getStyleClass().add("compare-part");
        getChildren().addAll(title, flow);
    }

    void show(Compared.Ready now) {
        title.setText(now.messages().get("compare.leaning"));
        List<Optional<Treatment>> answers = answers(now.comparison());
        List<ToggleButton> wanted = buttons.of(answers, this::button);
        Optional<Optional<Treatment>> leaning =
                now.leaning().map(Leaning::treatment).isPresent()
                        ? Optional.of(now.leaning().map(Leaning::treatment))
                        : now.leaning().map(each -> Optional.empty());
        for (int i = 0; i < answers.size(); i++) {
            Optional<Treatment> answer = answers.get(i);
            wanted.get(i)
                    .setText(
                            answer.map(each -> name(each, now))
                                    .orElse(now.messages().get("compare.leaning.unsure")));
            wanted.get(i).setSelected(leaning.equals(Optional.of(answer)));
        }
        Kept.arrange(flow.getChildren(), wanted);
    }

    /** Each compared treatment, waiting, and "not sure yet" as nothing. */
    private static List<Optional<Treatment>> answers(Comparison comparison) {
        Set<Optional<Treatment>> answers = new LinkedHashSet<>();
        comparison
                .columns()
                .forEach(column ->
                        answers.add(
                                Optional.of(
                                        column.option() == null
                                                ? Treatment.REASSURANCE
                                                : column.option().treatment())));
        answers.add(Optional.empty());
        return new ArrayList<>(answers);
    }

    private static String name(Treatment treatment, Compared.Ready now) {
        return now.comparison().columns().stream()
                .filter(column ->
                        column.option() == null
                                ? treatment == Treatment.REASSURANCE
                                : column.option().treatment() == treatment)
                .map(Comparison.Column::name)
                .findFirst()
                .orElse("");
    }

    private ToggleButton button(Optional<Treatment> answer) {
        ToggleButton button = Styled.styled(new ToggleButton(), "pick");
        button.setOnAction(event -> {
            button.setSelected(!button.isSelected());
            model.lean(answer.orElse(null));
        });
        return button;
    }
}
