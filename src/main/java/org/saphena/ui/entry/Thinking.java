package org.saphena.ui.entry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/**
 * Reasons over the newest draft: statuses and reasons at once, what would change them when the
 * typing pauses or someone asks. An answer that comes too late is dropped.
 */
final class Thinking {
    static final Duration PAUSE = Duration.ofMillis(300);

    private final EntryTools tools;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> open = Optional.empty();
    private int asked;
    private int whole;

    private record Question(int number, CaseFile file, Language language, String profile) {}

    Thinking(EntryTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
    }

    void about(CaseFile file, String profile) {
        Question question = new Question(++asked, file, texts.language(), profile);
        open = Optional.of(question);
        tools.thinking()
                .run(
                        () -> tools.rights().answers().reasons(file, question.language(), profile),
                        given -> take(question, new Answer(given, false)),
                        failure -> withoutAnswer(question, failure));
        tools.later().after(PAUSE, () -> weigh(question));
    }

    /** What would change is wanted now, as when an option is opened. */
    void weigh() {
        open.ifPresent(this::weigh);
    }

    /** What would change is not worked out any more for a draft that has left the screen. */
    void end() {
        open = Optional.empty();
    }

    private void weigh(Question question) {
        if (!open.equals(Optional.of(question))) {
            return;
        }
        open = Optional.empty();
        tools.weighing()
                .run(
                        () ->
                                tools.rights()
                                        .answers()
                                        .assess(
                                                question.file(),
                                                question.language(),
                                                question.profile()),
                        given -> take(question, new Answer(given, true)),
                        failure -> withoutAnswer(question, failure));
    }

    private void take(Question question, Answer given) {
        if (question.number() != asked || whole == asked) {
            return;
        }
        if (given.whole()) {
            whole = asked;
        }
        problem.set(Optional.empty());
        answer.set(Optional.of(given));
    }

    /** No answer stands on the screen that does not belong to the draft. */
    private void withoutAnswer(Question question, Exception failure) {
        if (question.number() != asked) {
            return;
        }
        FailureLog.record(failure);
        open = Optional.empty();
        answer.set(Optional.empty());
        problem.set(
                Optional.of(
                        new Problem(
                                Failure.of(failure, texts.language()).code(),
                                texts.now().get("ui.advice.off"),
                                List.of(texts.now().get("ui.advice.off.next")))));
    }

    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
