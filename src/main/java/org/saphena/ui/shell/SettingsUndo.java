package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.saphena.settings.ScanProtocol;
import org.saphena.text.Messages;
import org.saphena.ui.support.Texts;

/** The way back from what was changed since the settings were opened, the last change first. */
final class SettingsUndo {
    private final ReadOnlyObjectWrapper<Optional<Change>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Change> undone = Optional.empty();

    /**
     * A change that can be taken back.
     *
     * @param name key of the text of what was changed
     * @param was what held before
     * @param back makes it hold again
     */
    record Change(String name, Object was, Runnable back, Optional<Change> earlier) {}

    SettingsUndo(
            Texts texts,
            Look look,
            ObservableValue<String> profile,
            Consumer<String> chooseProfile,
            KeysViewModel keys,
            ObjectProperty<ScanProtocol> scan) {
        follow(
                "ui.settings.language",
                texts.messagesProperty().map(Messages::language),
                texts::speak);
        follow("ui.menu.theme", look.chosenProperty(), look::choose);
        follow("ui.settings.text", look.textPercentProperty().map(Number::intValue), look::resize);
        follow("ui.settings.profile", profile, chooseProfile);
        follow("ui.settings.keys", keys.keysProperty(), keys::restore);
        follow("ui.settings.scan", scan, scan::set);
    }

    private <T> void follow(String name, ObservableValue<T> value, Consumer<T> set) {
        value.subscribe((was, is) -> {
            if (undone.filter(each -> each.name().equals(name) && each.was().equals(is))
                    .isPresent()) {
                undone = Optional.empty();
            } else {
                last.set(Optional.of(new Change(name, was, () -> set.accept(was), last.get())));
            }
        });
    }

    /** The settings are opened: nothing is taken back that was changed before. */
    void begin() {
        last.set(Optional.empty());
        undone = Optional.empty();
    }

    /** Takes the last change back; the clinic's guidelines follow when they are recorded. */
    void undo() {
        last.get()
                .ifPresent(change -> {
                    last.set(change.earlier());
                    undone = Optional.of(change);
                    change.back().run();
                });
    }

    /** What would be taken back, if anything. */
    ReadOnlyObjectProperty<Optional<Change>> lastProperty() {
        return last.getReadOnlyProperty();
    }
}
