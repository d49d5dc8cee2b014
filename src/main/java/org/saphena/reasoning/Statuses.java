package org.saphena.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Side;
import org.saphena.knowledge.Fact;

/**
 * The statuses of the options of one case, and of the same case with something changed. Nothing is
 * put into words. Each change gives new statuses and leaves these as they are; what it does not
 * touch is worked out once for all of them. For one thread.
 */
final class Statuses {
    private final Evaluator evaluator;

    Statuses(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * The status of an option of an examined leg, listed or not.
     *
     * @throws NoSuchElementException when the catalogue has no such option
     */
    OptionStatus status(OptionKey option) {
        return evaluator.judgements().status(option);
    }

    /**
     * With one recorded fact read otherwise at its place; all other facts keep their readings, also
     * those that are read from the same entry.
     */
    Statuses with(Fact fact, Scene scene, Reading reading) {
        return new Statuses(evaluator.with(fact, scene, reading));
    }

    /** With these facts as another form of the case records them at the same places. */
    Statuses with(Collection<Fact> facts, Scene scene, CaseFile other) {
        Evaluator changed = evaluator;
        for (Fact fact : facts) {
            changed = changed.with(fact, scene, other);
        }
        return new Statuses(changed);
    }

    /** The recorded facts with these ids. */
    List<Fact> facts(Collection<String> ids) {
        return ids.stream().map(id -> evaluator.rules().fact(id).fact()).toList();
    }

    /** Whether each leg of another form of the case has the same options listed. */
    boolean listsAsMuch(CaseFile other) {
        return evaluator.scenes().listAsMuch(other);
    }

    /** Of another form of the case, which shares nothing with this one. */
    Statuses of(CaseFile changed) {
        return new Statuses(evaluator.of(changed));
    }

    /** Under another guideline profile. */
    Statuses under(String profile) {
        return new Statuses(evaluator.under(profile));
    }

    /** False only where no value of {@code fact} can change the status of {@code option}. */
    boolean mayDependOn(Fact fact, OptionKey option) {
        return evaluator.mayDependOn(fact, option);
    }

    /** What the case says about a recorded fact. */
    Reading reading(Fact fact, Scene scene) {
        return evaluator.read(fact, scene);
    }

    /** A red flag that stands, and on which leg; null for the person. */
    record FlagAt(RedFlagCode code, @Nullable Side leg) {}

    /** The red flags that stand. */
    Set<FlagAt> flags() {
        return evaluator.judgements().flags().stream()
                .map(flag -> new FlagAt(flag.rule().code(), flag.leg()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether deep segments of another form of the case contradict its summary of the deep veins.
     */
    boolean contradictsItself(CaseFile changed) {
        return !DeepContradictions.of(changed, evaluator.of(changed)).isEmpty();
    }
}
