package org.saphena.ui.worklist;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.saphena.storage.WorkCounts;
import org.saphena.text.Formats;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/**
 * Which list is shown, each with its length, and how; where there is little room, in several lines.
 */
final class ListChoice extends FlowPane {
    private final WorkListsViewModel model;
    private final Texts texts;

    ListChoice(WorkListsViewModel model, ListMenu menu, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("bar-flow", "list-choice");
        for (Which which : Which.values()) {
            getChildren().add(button(which));
        }
        getChildren().add(menu);
        model.whichProperty().subscribe(now -> Styled.show(menu, now == Which.ALL));
    }

    private ToggleButton button(Which which) {
        ToggleButton button = Styled.styled(new ToggleButton(), "list-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.show(which);
            button.setSelected(true);
        });
        Runnable word = () -> button.setText(text(which));
        model.countsProperty().subscribe(word);
        texts.messagesProperty().subscribe(word);
        word.run();
        model.whichProperty().subscribe(now -> button.setSelected(now == which));
        return button;
    }

    private String text(Which which) {
        Optional<WorkCounts> counts = model.countsProperty().get();
        return texts.now().get(which.key())
                + counts.map(all -> "  " + Formats.count(which.of(all))).orElse("");
    }
}
