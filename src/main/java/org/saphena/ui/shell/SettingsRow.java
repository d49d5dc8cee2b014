package org.saphena.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** A line of the settings: what it is about, and what there is to choose. */
final class SettingsRow extends VBox {
    private final String[] keys;

    /**
     * @param keys of the texts that it is found by, in every language
     */
    private SettingsRow(String... keys) {
        this.keys = keys;
        getStyleClass().add("settings-row");
    }

    /** With its choices below its name, which is the first of the texts. */
    static SettingsRow choosing(Texts texts, Node[] choices, String... keys) {
        SettingsRow row = new SettingsRow(keys);
        row.getChildren()
                .addAll(
                        row.name(texts),
                        Styled.styled(new FlowPane(choices), "buttons", "settings-choices"));
        return row;
    }

    /** With its controls beside its name, which is the first of the texts. */
    static SettingsRow beside(Texts texts, Node[] controls, String... keys) {
        SettingsRow row = new SettingsRow(keys);
        HBox line = Styled.styled(new HBox(Styled.growing(row.name(texts))), "settings-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(controls);
        row.getChildren().add(line);
        return row;
    }

    /** With whatever stands in it. */
    static SettingsRow of(Node content, String... keys) {
        SettingsRow row = new SettingsRow(keys);
        row.getChildren().add(content);
        return row;
    }

    private Label name(Texts texts) {
        Label name = Styled.wrapped("");
        name.textProperty().bind(texts.of(keys[0]));
        return name;
    }

    /** Whether every word that was typed is part of it, in any language. */
    boolean fits(String typed, String card) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            all.append(messages.get(card)).append(' ');
            Arrays.stream(keys).forEach(key -> all.append(messages.get(key)).append(' '));
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
