package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final Map<Key, Supposed> supposed = new HashMap<>();
    private final Map<Alteration, Supposed> byAlteration = new IdentityHashMap<>();

    private record Key(Fact fact, Scene scene, Alteration alteration) {}

    /** One supposition, as far as it was asked for. */
    private final class Supposed {
        private final Spot spot;
        private final Alteration alteration;
        private boolean isTried;
        private @Nullable CaseFile altered;
        private @Nullable Statuses statuses;
        private @Nullable Boolean possible;

        Supposed(Spot spot, Alteration alteration) {
            this.spot = spot;
            this.alteration = alteration;
        }

        /** The case that holds it; empty when no case can. */
        private Optional<CaseFile> altered() {
            if (!isTried) {
                isTried = true;
                altered = alter();
            }
            return Optional.ofNullable(altered);
        }

        private @Nullable CaseFile alter() {
            try {
                return AlteredCase.of(file, spot.pointer(), alteration);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        Statuses statuses() {
            if (statuses == null) {
                statuses =
                        alteration instanceof Alteration.To to && feedsOneFact(spot)
                                ? now.with(
                                        spot.read().fact(),
                                        spot.scene(),
                                        new Reading.Value(to.value()))
                                : altered().map(this::of).orElse(now);
            }
            return statuses;
        }

        private Statuses of(CaseFile changed) {
            if (spot.isUnlistedSegment() || !now.listsAsMuch(changed)) {
                return now.of(changed);
            }
            List<Fact> facts = new ArrayList<>(List.of(spot.read().fact()));
            facts.addAll(now.facts(SameEntry.besides(spot.read().fact())));
            return now.with(facts, spot.scene(), changed);
        }

        boolean isPossible() {
            if (possible == null) {
                possible = altered().filter(changed -> !contradicts(changed)).isPresent();
            }
            return possible;
        }

        /** A supposition about the deep veins must not set the summary against the segments. */
        private boolean contradicts(CaseFile changed) {
            SegmentId segment = spot.scene().segment();
            boolean deep =
                    segment != null && segment.isDeep()
                            || spot.read().fact().id().equals("leg.deep-veins");
            return deep && now.contradictsItself(changed);
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
        return supposed(trial, trial.alteration()).statuses().status(option);
    }

    /** Whether the status holds beyond the threshold that the supposition reaches. */
    boolean reachesFurther(Trial trial, OptionKey option) {
        if (trial.further() == null) {
            return true;
        }
        Supposed further = supposed(trial, trial.further());
        return !further.isPossible() || further.statuses().status(option) == status(trial, option);
    }

    /** Whether a case can hold it. */
    boolean isPossible(Trial trial) {
        return supposed(trial, trial.alteration()).isPossible();
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
        return supposed(trial, trial.alteration()).statuses().flags();
    }

    private Supposed supposed(Trial trial, Alteration alteration) {
        return byAlteration.computeIfAbsent(
                alteration,
                key -> {
                    Spot spot = trial.spot();
                    return supposed.computeIfAbsent(
                            new Key(spot.read().fact(), spot.scene(), alteration),
                            same -> new Supposed(spot, alteration));
                });
    }

    /**
     * Whether the entry is read as one fact only, so that this fact can be read otherwise alone.
     */
    private static boolean feedsOneFact(Spot spot) {
        return !spot.isUnlistedSegment()
                && !spot.read().fact().id().equals("segment.state")
                && spot.read().fact().type() != FactType.SET;
    }
}
