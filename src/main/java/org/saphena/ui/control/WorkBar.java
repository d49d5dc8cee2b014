package org.saphena.ui.control;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
    private final Function<Done, String> key;
    private final Texts texts;
    private final Label words = Styled.wrapped("");
    private final ProgressBar bar = new ProgressBar(0);

    /** In the words of each step of the work. */
    public WorkBar(ObservableValue<Optional<Done>> done, Texts texts) {
        this(done, WorkBar::ofStep, texts);
    }

    /**
     * @param key of the words, which may name the percents
     */
    public WorkBar(ObservableValue<Optional<Done>> done, Function<Done, String> key, Texts texts) {
        this.done = done;
        this.key = key;
        this.texts = texts;
        getStyleClass().add("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        Named.name(bar, words.textProperty());
        getChildren().addAll(words, bar);
        done.subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private static String ofStep(Done now) {
        return "vault.work." + now.step().name().toLowerCase(Locale.ROOT);
    }

    private void show() {
        Styled.show(this, done.getValue().isPresent());
        done.getValue()
                .ifPresent(now -> {
                    words.setText(texts.now().get(key.apply(now), now.percent()));
                    bar.setProgress(now.percent() / WHOLE);
                });
    }
}
