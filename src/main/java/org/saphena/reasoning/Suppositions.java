package org.saphena.reasoning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactType;

/**
 * The statuses that a case would have if one thing were recorded otherwise; each worked out once.
 */
final class Suppositions {
    private final CaseFile file;
    private final Statuses now;
    private final Map<Key, Optional<Statuses>> supposed = new HashMap<>();
    private final Map<Key, Boolean> possible = new HashMap<>();

    private record Key(Fact fact, Scene scene, Alteration alteration) {
        static Key of(Trial trial, Alteration alteration) {
            Spot spot = trial.spot();
            return new Key(spot.read().fact(), spot.scene(), alteration);
        }
    }

    Suppositions(CaseFile file, Statuses now) {
        this.file = file;
        this.now = now;
    }

    OptionStatus now(OptionKey option) {
        return now.status(option);
    }

    /**
     * The status of the option under the supposition. Whether a case can hold it is asked apart:
     * see {@link #isPossible}.
     */
    OptionStatus status(Trial trial, OptionKey option) {
        return status(trial, trial.alteration(), option);
    }

    /** Whether the status holds beyond the threshold that the supposition reaches. */
    boolean reachesFurther(Trial trial, OptionKey option) {
        return trial.further() == null
                || !isPossible(trial, trial.further())
                || status(trial, trial.further(), option) == status(trial, option);
    }

    private OptionStatus status(Trial trial, Alteration alteration, OptionKey option) {
        return supposing(trial, alteration).orElse(now).status(option);
    }

    /** Whether a case can hold it. */
    boolean isPossible(Trial trial) {
        return isPossible(trial, trial.alteration());
    }

    private boolean isPossible(Trial trial, Alteration alteration) {
        return possible.computeIfAbsent(
                Key.of(trial, alteration),
                key ->
                        altered(trial, alteration)
                                .filter(changed -> !contradicts(trial, changed))
                                .isPresent());
    }

    /** Whether other red flags would stand than now. */
    boolean changesFlags(Trial trial) {
        return !now.flags().equals(flags(trial));
    }

    /** Whether a red flag would stand that does not stand now. */
    boolean raisesFlag(Trial trial) {
        return !now.flags().containsAll(flags(trial));
    }

    private Set<Statuses.FlagAt> flags(Trial trial) {
        return supposing(trial, trial.alteration()).orElse(now).flags();
    }

    private Optional<Statuses> supposing(Trial trial, Alteration alteration) {
        Key key = Key.of(trial, alteration);
        Optional<Statuses> known = supposed.get(key);
        if (known == null) {
            known = supposeAnew(trial, alteration);
            supposed.put(key, known);
        }
        return known;
    }

    private Optional<Statuses> supposeAnew(Trial trial, Alteration alteration) {
        Spot spot = trial.spot();
        if (alteration instanceof Alteration.To to && feedsOneFact(spot)) {
            return Optional.of(
                    now.with(spot.read().fact(), spot.scene(), new Reading.Value(to.value())));
        }
        return altered(trial, alteration).map(now::of);
    }

    /**
     * Whether the entry is read as one fact only, so that this fact can be read otherwise alone.
     */
    private static boolean feedsOneFact(Spot spot) {
        return !spot.isUnlistedSegment()
                && !spot.read().fact().id().equals("segment.state")
                && spot.read().fact().type() != FactType.SET;
    }

    private Optional<CaseFile> altered(Trial trial, Alteration alteration) {
        try {
            String pointer = trial.spot().pointer();
            return Optional.of(AlteredCase.of(file, pointer, alteration));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A supposition about the deep veins must not set the summary against the segments. */
    private boolean contradicts(Trial trial, CaseFile changed) {
        SegmentId segment = trial.spot().scene().segment();
        boolean deep =
                segment != null && segment.isDeep()
                        || trial.spot().read().fact().id().equals("leg.deep-veins");
        return deep && now.contradictsItself(changed);
    }
}
