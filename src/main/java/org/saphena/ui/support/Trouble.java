package org.saphena.ui.support;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;

/** The last thing that did not work, in whatever language is spoken. */
public final class Trouble {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Exception last;

    public Trouble(Texts texts) {
        this.texts = texts;
        texts.messagesProperty().subscribe(this::word);
    }

    public void take(Exception failure) {
        last = failure;
        word();
        if (Failure.codeOf(failure).equals(Failure.of(failure, texts.language()).code())) {
            FailureLog.record(failure);
        }
    }

    /** Tells something that is worded already. */
    public void tell(Problem worded) {
        last = null;
        problem.set(Optional.of(worded));
    }

    public void clear() {
        last = null;
        word();
    }

    private void word() {
        problem.set(Optional.ofNullable(last).map(this::worded));
    }

    private Problem worded(Exception failure) {
        Failure words = Failure.of(failure, texts.language());
        return new Problem(words.code(), words.title(), words.details());
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
