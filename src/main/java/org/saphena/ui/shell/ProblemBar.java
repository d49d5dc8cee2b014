package org.saphena.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** What could not be done, until the user has read it. */
final class ProblemBar extends HBox {
    ProblemBar(ShellViewModel model, Texts texts) {
        getStyleClass().add("problem-bar");
        Button dismiss = new Button();
        dismiss.textProperty().bind(texts.of("ui.problem.dismiss"));
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(event -> model.troubles().dismiss());
        model.troubles()
                .problemProperty()
                .subscribe(problem -> {
                    getChildren().clear();
                    problem.ifPresent(shown ->
                            getChildren().addAll(Styled.growing(new Notice(shown)), dismiss));
                    Styled.show(this, problem.isPresent());
                });
    }
}
