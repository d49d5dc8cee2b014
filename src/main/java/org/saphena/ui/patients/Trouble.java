package org.saphena.ui.patients;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** The last thing that did not work, in whatever language is spoken. */
final class Trouble {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Exception last;

    Trouble(Texts texts) {
        this.texts = texts;
        texts.messagesProperty().subscribe(this::word);
    }

    void take(Exception failure) {
        last = failure;
        word();
        if (Failure.codeOf(failure).equals(Failure.of(failure, texts.language()).code())) {
            FailureLog.record(failure);
        }
    }

    void clear() {
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

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
