package org.saphena.ui.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.support.Problem;

/** What the guidelines say about the open case, as the advice panel shows it. */
public final class AdviceViewModel {
    private final Sources sources;
    private final ReadOnlyObjectWrapper<Advice> advice =
            new ReadOnlyObjectWrapper<>(new Advice.Nothing());
    private Optional<Map<OptionKey, OptionStatus>> seen = Optional.empty();
    private Optional<KnowledgeStamp> before = Optional.empty();
    private boolean whole = true;

    public AdviceViewModel(Sources sources) {
        this.sources = sources;
    }

    /** Whether options are among the answers that follow, or red flags alone. */
    public void setWhole(boolean now) {
        whole = now;
    }

    /** The knowledge whose advice was seen with the draft before it was opened. */
    public void setBefore(Optional<KnowledgeStamp> with) {
        before = with;
    }

    /** Shows an answer in the wording of {@code messages}. */
    public void show(Assessment assessment, Messages messages) {
        show(assessment, messages, true, Recorded.NOTHING);
    }

    /**
     * Shows an answer as far as it goes.
     *
     * @param weighed whether it says already what would change it
     * @param recorded what stands beside the advice
     */
    public void show(Assessment assessment, Messages messages, boolean weighed, Recorded recorded) {
        List<MissingLine> missing =
                advice.get() instanceof Ready ready ? ready.missing() : List.of();
        advice.set(
                new AdviceComposer(messages, sources, assessment, weighed, missing, recorded, seen)
                        .compose(whole, before));
    }

    /** The status of an option as it is shown; empty for one that is not there. */
    public Optional<OptionStatus> status(OptionKey option) {
        return advice.get() instanceof Ready ready
                ? ready.legs().stream()
                        .flatMap(LegAdvice::all)
                        .filter(line -> line.key().equals(option))
                        .map(OptionLine::status)
                        .findFirst()
                : Optional.empty();
    }

    /** The panel was used: what changes from now on is marked, until it is used again. */
    public void looked() {
        if (advice.get() instanceof Ready ready) {
            Map<OptionKey, OptionStatus> now = new HashMap<>();
            ready.legs().stream()
                    .flatMap(LegAdvice::all)
                    .forEach(line -> now.put(line.key(), line.status()));
            seen = Optional.of(now);
        }
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
