package org.saphena.ui.advice;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.support.Problem;

/** What the guidelines say about the open case, as the advice panel shows it. */
public final class AdviceViewModel {
    private final Sources sources;
    private final ReadOnlyObjectWrapper<Advice> advice =
            new ReadOnlyObjectWrapper<>(new Advice.Nothing());

    public AdviceViewModel(Sources sources) {
        this.sources = sources;
    }

    /** Shows an answer in the wording of {@code messages}. */
    public void show(Assessment assessment, Messages messages) {
        show(assessment, messages, true, List.of());
    }

    /**
     * Shows an answer as far as it goes.
     *
     * @param weighed whether it says already what would change it
     * @param toConfirm what was taken over from an earlier visit, in words
     */
    public void show(
            Assessment assessment,
            Messages messages,
            boolean weighed,
            List<String> toConfirm) {
        List<MissingLine> before =
                advice.get() instanceof Ready ready ? ready.missing() : List.of();
        advice.set(
                new AdviceComposer(messages, sources, assessment, weighed, before, toConfirm).compose());
    }

    /** Shows that there is no answer, and why. */
    public void off(Problem problem) {
        advice.set(new Advice.Off(problem));
    }

    /** Shows nothing. */
    public void clear() {
        advice.set(new Advice.Nothing());
    }

    public ReadOnlyObjectProperty<Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }
}
