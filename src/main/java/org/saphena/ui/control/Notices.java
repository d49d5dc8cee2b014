package org.saphena.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.saphena.ui.support.Problem;

/** What went wrong, where the work is; of several problems the first, and no room without one. */
public final class Notices extends StackPane {
    private final List<ObservableValue<Optional<Problem>>> problems;

    @SafeVarargs
    public Notices(ObservableValue<Optional<Problem>>... problems) {
        this.problems = List.of(problems);
        this.problems.forEach(each -> each.subscribe(this::tell));
        tell();
    }

    private void tell() {
        Optional<Problem> first =
                problems.stream()
                        .map(ObservableValue::getValue)
                        .flatMap(Optional::stream)
                        .findFirst();
        getChildren().setAll(first.map(Notice::new).stream().toList());
        Styled.show(this, first.isPresent());
    }
}
