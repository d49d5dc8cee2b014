package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** Reasons over the newest draft; an answer that comes too late is dropped. */
final class Thinking {
    private final Consultations consultations;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Assessment>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    Thinking(Consultations consultations, Background background, Texts texts) {
        this.consultations = consultations;
        this.background = background;
        this.texts = texts;
    }

    void about(CaseFile file, String profile) {
        int mine = ++asked;
        Language language = texts.language();
        background.run(
                () -> consultations.assess(file, language, profile),
                given -> {
                    if (mine == asked) {
                        problem.set(Optional.empty());
                        answer.set(Optional.of(given));
                    }
                },
                failure -> {
                    if (mine == asked) {
                        withoutAnswer(failure);
                    }
                });
    }

    /** No answer stands on the screen that does not belong to the draft. */
    private void withoutAnswer(Exception failure) {
        FailureLog.record(failure);
        answer.set(Optional.empty());
        problem.set(
                Optional.of(
                        new Problem(
                                Failure.of(failure, texts.language()).code(),
                                texts.now().get("ui.advice.off"),
                                List.of(texts.now().get("ui.advice.off.next")))));
    }

    ReadOnlyObjectProperty<Optional<Assessment>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
