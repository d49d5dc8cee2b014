package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.saphena.clinical.Language;
import org.saphena.settings.Theme;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** The settings of the window itself: language, colours, size of the text, guidelines. */
final class GeneralRows {
    private final Texts texts;
    private final Look look;
    private final ProfileChoice choice;

    GeneralRows(Texts texts, Look look, ProfileChoice choice) {
        this.texts = texts;
        this.look = look;
        this.choice = choice;
    }

    List<SettingsRow> all() {
        List<SettingsRow> rows = new ArrayList<>();
        rows.add(row("ui.settings.language", languages(), "ui.language.en", "ui.language.ko"));
        rows.add(
                row(
                        "ui.menu.theme",
                        themes(),
                        "code.Theme.dark",
                        "code.Theme.light",
                        "code.Theme.high-contrast"));
        rows.add(row("ui.settings.text", sizes(), "ui.menu.larger", "ui.menu.smaller"));
        List<Node> each = new ArrayList<>();
        for (String profile : choice.profiles()) {
            each.add(
                    choice(
                            "ui.profile." + profile,
                            () -> choice.choose(profile),
                            choice.usedProperty(),
                            () -> choice.usedProperty().get().equals(profile)));
        }
        rows.add(
                row(
                        "ui.settings.profile",
                        each,
                        choice.profiles().stream()
                                .map(name -> "ui.profile." + name)
                                .toArray(String[]::new)));
        return rows;
    }

    private SettingsRow row(String name, List<Node> choices, String... also) {
        List<String> found = new ArrayList<>(List.of(name));
        found.addAll(List.of(also));
        return SettingsRow.choosing(
                texts, choices.toArray(Node[]::new), found.toArray(String[]::new));
    }

    private List<Node> languages() {
        List<Node> all = new ArrayList<>();
        for (Language each : Language.values()) {
            all.add(
                    choice(
                            "ui.language." + each.code(),
                            () -> texts.speak(each),
                            texts.messagesProperty(),
                            () -> texts.language() == each));
        }
        return all;
    }

    private List<Node> themes() {
        List<Node> all = new ArrayList<>();
        for (Theme each : Theme.values()) {
            all.add(
                    choice(
                            "code.Theme." + each.code(),
                            () -> look.choose(each),
                            look.chosenProperty(),
                            () -> look.chosenProperty().get() == each));
        }
        return all;
    }

    private List<Node> sizes() {
        Label now = Styled.label("", "settings-size");
        now.textProperty().bind(look.textPercentProperty().asString("%d %%"));
        return List.of(
                Styled.button(texts, "ui.menu.smaller", look::smaller),
                now,
                Styled.button(texts, "ui.menu.larger", look::larger),
                Styled.button(texts, "ui.menu.normal", look::normal));
    }

    /** One of several, of which the one that holds is marked, also where another was asked for. */
    private ToggleButton choice(
            String name, Runnable choose, ObservableValue<?> causes, BooleanSupplier holds) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(texts.of(name));
        Runnable mark = () -> button.setSelected(holds.getAsBoolean());
        button.setOnAction(event -> {
            choose.run();
            mark.run();
        });
        causes.subscribe(mark);
        mark.run();
        return button;
    }
}
