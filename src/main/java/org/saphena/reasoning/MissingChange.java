package org.saphena.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;

/**
 * The nearest fact that is not recorded and could change an option: the first that the rules come
 * to. Of its answers the best is named when it would be better than now, else the worst; for an
 * option that is not open, nothing that would only bar it.
 */
final class MissingChange {
    /** What a patient could be offered most readily comes first. */
    private static final List<OptionStatus> BEST_FIRST =
            List.of(
                    OptionStatus.FIRST_LINE,
                    OptionStatus.SUITABLE,
                    OptionStatus.ADJUNCT,
                    OptionStatus.INTERIM,
                    OptionStatus.WITH_CAUTION,
                    OptionStatus.RELATIVE_CONTRAINDICATION,
                    OptionStatus.UNDETERMINED,
                    OptionStatus.NOT_INDICATED,
                    OptionStatus.CONTRAINDICATED);

    private static final Comparator<FoundChange> BETTER =
            Comparator.comparing(found -> rank(found.status()));

    private final MissingTrials trials;

    MissingChange(MissingTrials trials) {
        this.trials = trials;
    }

    /**
     * @param asked whether the missing fact at a spot is one that may be named
     */
    Optional<FoundChange> nearest(
            OptionKey option, OptionStatus now, List<Spot> spots, Predicate<Spot> asked) {
        for (Spot spot : spots) {
            if (asked.test(spot)) {
                Optional<FoundChange> found = chosen(open(trials.of(spot, option), now), now);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<FoundChange> open(List<FoundChange> found, OptionStatus now) {
        return found.stream()
                .filter(change -> !RecordedChange.onlyBars(now, change.status()))
                .toList();
    }

    private static Optional<FoundChange> chosen(List<FoundChange> found, OptionStatus now) {
        Optional<FoundChange> best = found.stream().min(BETTER);
        return best.isPresent() && rank(best.get().status()) < rank(now)
                ? best
                : found.stream().max(BETTER);
    }

    private static int rank(OptionStatus status) {
        return BEST_FIRST.indexOf(status);
    }
}
