package org.saphena.ui.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** One of some values, each a button below the others; Tab reaches each of them. */
final class OneOf<C> extends VBox {
    private final Label title;
    private final Function<C, String> word;
    private final ObjectProperty<Optional<C>> chosen;
    private final Map<C, RadioButton> buttons = new LinkedHashMap<>();

    /**
     * @param word for a value, in the present language
     */
    OneOf(Label title, Texts texts, Function<C, String> word, ObjectProperty<Optional<C>> chosen) {
        this.title = title;
        this.word = word;
        this.chosen = chosen;
        getStyleClass().add("labelled-field");
        texts.messagesProperty().subscribe(this::tell);
        chosen.subscribe(this::tell);
        offer(List.of());
    }

    /** Offers these values and forgets those before. */
    void offer(List<C> values) {
        buttons.clear();
        values.forEach(value -> buttons.put(value, button(value)));
        getChildren().setAll(title);
        getChildren().addAll(buttons.values());
        tell();
    }

    private RadioButton button(C value) {
        RadioButton button = Styled.styled(new RadioButton(), "choice");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> {
            chosen.set(Optional.of(value));
            button.setSelected(true);
        });
        return button;
    }

    private void tell() {
        buttons.forEach((value, button) -> {
            button.setText(word.apply(value));
            button.setSelected(chosen.get().equals(Optional.of(value)));
        });
    }
}
