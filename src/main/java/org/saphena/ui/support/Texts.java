package org.saphena.ui.support;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

/** The wording of the window, which follows the language while it is open. */
public final class Texts {
    private final ReadOnlyObjectWrapper<Messages> messages;

    public Texts(Language language) {
        messages = new ReadOnlyObjectWrapper<>(Messages.of(language));
    }

    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /** The wording of the present language. */
    public Messages now() {
        return messages.get();
    }

    public Language language() {
        return now().language();
    }

    /** Changes the language of everything bound to this. */
    public void speak(Language language) {
        messages.set(Messages.of(language));
    }

    /** The text of {@code key}, in whatever language is spoken. */
    public StringBinding of(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> now().get(key, arguments), messages);
    }
}
