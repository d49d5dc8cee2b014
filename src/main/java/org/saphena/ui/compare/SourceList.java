package org.saphena.ui.compare;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/** The sources by the numbers that the answers carry; what was not verified says so. */
final class SourceList extends VBox {
    SourceList() {
        getStyleClass().addAll("compare-part", "compare-sources");
    }

    void show(List<String> sources, String knowledge, Messages messages) {
        getChildren().setAll(Styled.wrapped(messages.get("compare.sources"), "section-title"));
        for (int i = 0; i < sources.size(); i++) {
            getChildren().add(Styled.wrapped("[" + (i + 1) + "] " + sources.get(i), "caption"));
        }
        if (sources.isEmpty()) {
            getChildren().add(Styled.wrapped(messages.get("compare.sources.none"), "caption"));
        }
        getChildren().add(Styled.wrapped(knowledge, "caption"));
        Named.stop(
                this,
                AccessibleRole.TEXT,
                messages.get("compare.sources") + ". " + String.join(". ", sources));
    }
}
