package org.saphena.ui.support;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.saphena.text.Messages;

/** What a screen says of the last thing done there: that it was, or why not; in what is spoken. */
public final class Told {
    private final Texts texts;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<Optional<String>> done =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Function<Messages, String> last;

    public Told(Texts texts) {
        this.texts = texts;
        this.trouble = new Trouble(texts);
        texts.messagesProperty().subscribe(this::word);
    }

    /** Says what was done. */
    public void done(String key, Object... arguments) {
        done(messages -> messages.get(key, arguments));
    }

    /** Says what was done, in each language that is spoken until something else is. */
    public void done(Function<Messages, String> words) {
        last = words;
        word();
    }

    /** Says why it was not. */
    public void failed(Exception failure) {
        trouble.take(failure);
    }

    /** Says why it was not, where that is worded already. */
    public void failed(Problem worded) {
        trouble.tell(worded);
    }

    /** Says nothing any more, before something else is done. */
    public void clear() {
        last = null;
        word();
        trouble.clear();
    }

    private void word() {
        done.set(Optional.ofNullable(last).map(words -> words.apply(texts.now())));
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Optional<String>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
