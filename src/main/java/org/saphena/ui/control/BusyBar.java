package org.saphena.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.saphena.ui.support.Named;

/** That long work goes on of which nobody knows how far it has come, and what it is. */
public final class BusyBar extends VBox {
    /**
     * @param words what is being done; nothing is shown while they are empty
     */
    public BusyBar(ObservableValue<String> words) {
        Label label = Styled.wrapped("");
        label.textProperty().bind(words);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        Named.name(bar, label.textProperty());
        Styled.styled(this, "work-bar");
        getChildren().addAll(label, bar);
        words.subscribe(now -> {
            Styled.show(this, !now.isEmpty());
            bar.setProgress(now.isEmpty() ? 0 : ProgressBar.INDETERMINATE_PROGRESS);
        });
    }
}
