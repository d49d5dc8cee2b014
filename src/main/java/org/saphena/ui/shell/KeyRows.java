package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.settings.WindowKey;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.shell.KeysViewModel.Refused;
import org.saphena.ui.support.Texts;

/** The keyboard in the settings: single keys on or off, and what every key of the window does. */
final class KeyRows {
    private final KeysViewModel model;
    private final Texts texts;

    KeyRows(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<SettingsRow> all() {
        List<SettingsRow> rows = new ArrayList<>();
        rows.add(single());
        for (WindowKey key : WindowKey.values()) {
            rows.add(row(key));
        }
        rows.add(
                SettingsRow.of(
                        Styled.button(texts, "ui.settings.keys.resetAll", model::resetAll),
                        "ui.settings.keys.resetAll"));
        return rows;
    }

    private SettingsRow single() {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.textProperty().bind(texts.of("ui.settings.single"));
        box.setOnAction(event -> model.setSingle(box.isSelected()));
        model.keysProperty().subscribe(now -> box.setSelected(now.single()));
        Label about = Styled.wrapped("", "field-message", "hint");
        about.textProperty().bind(texts.of("ui.settings.single.about"));
        box.accessibleHelpProperty().bind(about.textProperty());
        return SettingsRow.of(
                new VBox(box, about), "ui.settings.single", "ui.settings.single.about");
    }

    private SettingsRow row(WindowKey key) {
        Label cap = Styled.label("", "key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        Button change = Styled.button(texts, "ui.settings.keys.change", () -> model.ask(key));
        Button reset = Styled.button(texts, "ui.settings.keys.reset", () -> model.reset(key));
        Label said = Styled.wrapped("", "field-message", "settings-said");
        said.setAccessibleRole(AccessibleRole.TEXT);
        for (Button each : List.of(change, reset)) {
            each.setMinWidth(Button.USE_PREF_SIZE);
            each.accessibleTextProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> spoken(each, key),
                                    texts.messagesProperty(),
                                    model.keysProperty()));
        }
        reset.managedProperty().bind(reset.visibleProperty());
        model.keysProperty()
                .subscribe(now -> {
                    cap.setText(now.of(key));
                    if (reset.isFocused()) {
                        change.requestFocus();
                    }
                    reset.setVisible(now.changed().containsKey(key));
                });
        Runnable say = () -> say(said, key);
        model.askedProperty().subscribe(say);
        model.refusedProperty().subscribe(say);
        texts.messagesProperty().subscribe(say);
        SettingsRow row =
                SettingsRow.beside(texts, new Node[] {reset, cap, change}, Messages.keyOf(key));
        row.getChildren().add(said);
        return row;
    }

    /** A button with what its key is for. */
    private String spoken(Button button, WindowKey key) {
        return texts.now().of(key) + ", " + model.now().of(key) + ", " + button.getText();
    }

    private void say(Label said, WindowKey key) {
        String asked =
                model.askedProperty().get().equals(Optional.of(key))
                        ? texts.now().get("ui.settings.keys.press")
                        : "";
        String refused =
                model.refusedProperty()
                        .get()
                        .filter(each -> each.at() == key)
                        .map(this::words)
                        .orElse("");
        said.setText((refused + " " + asked).strip());
        said.getStyleClass().removeAll("wrong", "hint");
        said.getStyleClass().add(refused.isEmpty() ? "hint" : "wrong");
        Styled.show(said, !said.getText().isEmpty());
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String words(Refused refused) {
        return texts.now()
                .get(
                        refused.text(),
                        refused.keys(),
                        refused.owner().map(texts.now()::of).orElse(""));
    }
}
