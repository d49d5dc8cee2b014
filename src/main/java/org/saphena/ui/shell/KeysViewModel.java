package org.saphena.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.settings.KeySettings;
import org.saphena.settings.WindowKey;
import org.saphena.ui.support.Texts;

/** The keys of the window, and how they are changed. */
final class KeysViewModel {
    private final ReadOnlyObjectWrapper<KeySettings> keys;
    private final ReadOnlyObjectWrapper<Optional<WindowKey>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refused>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Why keys were not given to something.
     *
     * @param text key of the reason
     * @param keys that were refused
     * @param owner what they do already, where that is the reason
     */
    record Refused(WindowKey at, String text, String keys, Optional<WindowKey> owner) {}

    /**
     * @param texts write the keys as they are
     */
    KeysViewModel(KeySettings now, Texts texts) {
        keys = new ReadOnlyObjectWrapper<>(now);
        keys.subscribe(is ->
                texts.reword(
                        is.changed().isEmpty() ? Optional.empty() : Optional.of(new KeyWords(is))));
    }

    KeySettings now() {
        return keys.get();
    }

    /** Whether what is pressed does this. */
    boolean are(String pressed, WindowKey key) {
        return now().owner(pressed).equals(Optional.of(key));
    }

    /** The next keys that are pressed are for this. */
    void ask(WindowKey key) {
        refused.set(Optional.empty());
        asked.set(Optional.of(key));
    }

    boolean isAsking() {
        return asked.get().isPresent();
    }

    /** Nothing is changed. */
    void cancel() {
        asked.set(Optional.empty());
        refused.set(Optional.empty());
    }

    /** Gives the keys to what was asked for, or says why not and goes on asking. */
    void hear(String pressed) {
        if (pressed.isEmpty()) {
            return;
        }
        if (pressed.equals("Esc")) {
            cancel();
            return;
        }
        asked.get()
                .ifPresent(key -> {
                    refused.set(problem(key, pressed));
                    if (refused.get().isEmpty()) {
                        asked.set(Optional.empty());
                        keys.set(now().with(key, pressed));
                    }
                });
    }

    private Optional<Refused> problem(WindowKey key, String pressed) {
        Optional<WindowKey> owner = now().owner(pressed).filter(other -> other != key);
        if (owner.isPresent()) {
            return Optional.of(new Refused(key, "ui.settings.keys.taken", pressed, owner));
        }
        if (pressed.equals(key.original())) {
            return Optional.empty();
        }
        String why =
                pressed.contains("Alt")
                        ? "ui.settings.keys.alt"
                        : !KeySettings.isOfForm(pressed)
                                ? "ui.settings.keys.form"
                                : KeySettings.isReserved(pressed) ? "ui.settings.keys.needed" : "";
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(key, why, pressed, Optional.empty()));
    }

    /** The original key again, unless it does something else by now. */
    void reset(WindowKey key) {
        cancel();
        Optional<WindowKey> owner = now().owner(key.original()).filter(other -> other != key);
        if (owner.isPresent()) {
            refused.set(
                    Optional.of(new Refused(key, "ui.settings.keys.taken", key.original(), owner)));
        } else {
            keys.set(now().without(key));
        }
    }

    /** All original keys again. */
    void resetAll() {
        cancel();
        keys.set(KeySettings.DEFAULTS.withSingle(now().single()));
    }

    /** All keys as they were. */
    void restore(KeySettings was) {
        cancel();
        keys.set(was);
    }

    void setSingle(boolean on) {
        keys.set(now().withSingle(on));
    }

    ReadOnlyObjectProperty<KeySettings> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** What the next keys are for, if anything. */
    ReadOnlyObjectProperty<Optional<WindowKey>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Why the last keys were not taken, if they were not. */
    ReadOnlyObjectProperty<Optional<Refused>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }
}
