package org.saphena.ui.control;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.saphena.ui.support.LongWork.Done;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** How far long work has come, in words and as a bar. */
public final class WorkBar extends VBox {
    private static final double WHOLE = 100;

    private final ObservableValue<Optional<Done>> done;
    private final Texts texts;
    private final Label words = Styled.wrapped("");
    private final ProgressBar bar = new ProgressBar(0);

    public WorkBar(ObservableValue<Optional<Done>> done, Texts texts) {
        this.done = done;
        this.texts = texts;
        getStyleClass().add("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        Named.name(bar, words.textProperty());
        getChildren().addAll(words, bar);
        done.subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void show() {
        Styled.show(this, done.getValue().isPresent());
        done.getValue()
                .ifPresent(now -> {
                    String step = now.step().name().toLowerCase(Locale.ROOT);
                    words.setText(texts.now().get("vault.work." + step, now.percent()));
                    bar.setProgress(now.percent() / WHOLE);
                });
    }
}
