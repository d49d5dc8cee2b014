package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** What stands in the user's way, in words, until it is dismissed. */
public final class Troubles {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Troubles(Texts texts) {
        this.texts = texts;
    }

    /** Takes a failure that nobody else told about. */
    void report(Throwable failure) {
        FailureLog.record(failure);
        show(failure);
    }

    /** Tells a failure that is told about elsewhere too. */
    void show(Throwable thrown) {
        Failure failure = Failure.of(thrown, texts.language());
        problem.set(Optional.of(new Problem(failure.code(), failure.title(), failure.details())));
    }

    /** Tells the user something that stands in the way. */
    void tell(String key) {
        problem.set(Optional.of(new Problem("V-02", texts.now().get(key), List.of())));
    }

    /** In the place of the advice, when the engine has failed. */
    Problem withoutAdvice(Throwable thrown) {
        FailureLog.record(thrown);
        return new Problem(
                Failure.of(thrown, texts.language()).code(),
                texts.now().get("ui.advice.off"),
                List.of(texts.now().get("ui.advice.off.next")));
    }

    /** The user has read it. */
    public void dismiss() {
        problem.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
