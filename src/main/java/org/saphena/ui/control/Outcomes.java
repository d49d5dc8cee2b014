package org.saphena.ui.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.saphena.ui.support.Problem;

/** What was done last, and what did not work, where the work is. */
public final class Outcomes extends VBox {
    private final ObservableValue<Optional<String>> done;
    private final ObservableValue<Optional<Problem>> problem;

    public Outcomes(
            ObservableValue<Optional<String>> done, ObservableValue<Optional<Problem>> problem) {
        this.done = done;
        this.problem = problem;
        getStyleClass().add("outcomes");
        done.subscribe(this::show);
        problem.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().clear();
        done.getValue().ifPresent(words -> getChildren().add(Styled.wrapped(words, "done-text")));
        problem.getValue().ifPresent(words -> getChildren().add(new Notice(words)));
        Styled.show(this, !getChildren().isEmpty());
    }
}
