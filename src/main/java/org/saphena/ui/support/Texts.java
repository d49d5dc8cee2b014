package org.saphena.ui.support;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

/** The wording of the window, which follows the language while it is open. */
public final class Texts {
    private final ReadOnlyObjectWrapper<Messages> messages;
    private Optional<UnaryOperator<String>> words = Optional.empty();

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
        Messages plain = Messages.of(language);
        messages.set(words.map(plain::reworded).orElse(plain));
    }

    /** From now on every text is written as {@code now} writes it; empty for as it stands. */
    public void reword(Optional<UnaryOperator<String>> now) {
        words = now;
        speak(language());
    }

    /** A text that stands outside the wording, written as the others are. */
    public String written(String text) {
        return words.map(each -> each.apply(text)).orElse(text);
    }

    /** Speaks as another one does, now and whenever it changes. */
    public Subscription follow(Texts other) {
        return other.messages.subscribe(now -> {
            words = other.words;
            messages.set(now);
        });
    }

    /** The text of {@code key}, in whatever language is spoken. */
    public StringBinding of(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> now().get(key, arguments), messages);
    }
}
