package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.FactType;
import org.saphena.knowledge.FactValue;

/**
 * The nearest change of something recorded. Measurements come first, by how many steps away the
 * other value is; then findings and wishes, in the order in which the rules come to them. A red
 * flag is raised or lifted by a measurement only: it is never argued away, and another alarm is not
 * what an option waits for. What would only bar an option that is not open anyway is named when
 * nothing else is, and by a measurement only.
 */
final class RecordedChange {
    private final RuleReads reads;
    private final Suppositions suppositions;
    private final Map<Spot, List<Trial>> tried = new IdentityHashMap<>();

    RecordedChange(RuleReads reads, Suppositions suppositions) {
        this.reads = reads;
        this.suppositions = suppositions;
    }

    Optional<FoundChange> nearest(OptionKey option, List<Spot> spots) {
        List<Spot> recorded =
                spots.stream()
                        .filter(spot -> Proposable.whileRecorded(spot.read().fact()))
                        .filter(spot -> !spot.isMissing())
                        .toList();
        Search search = new Search(option);
        search.among(numbers(recorded), trial -> true);
        Optional<FoundChange> barring = Optional.ofNullable(search.barring);
        if (search.found == null) {
            search.among(codes(recorded), trial -> !suppositions.changesFlags(trial));
        }
        return Optional.ofNullable(search.found).or(() -> barring);
    }

    private List<Trial> numbers(List<Spot> spots) {
        List<Trial> trials = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.read().fact().type() == FactType.NUMBER) {
                trials.addAll(trials(spot));
            }
        }
        trials.sort(Comparator.comparing(Trial::steps));
        return trials;
    }

    private List<Trial> codes(List<Spot> spots) {
        List<Trial> trials = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.read().fact().type() != FactType.NUMBER) {
                trials.addAll(trials(spot));
            }
        }
        return trials;
    }

    private List<Trial> trials(Spot spot) {
        return tried.computeIfAbsent(
                spot,
                key ->
                        key.reading().shown() instanceof FactValue.Number(BigDecimal recorded)
                                ? new NumberTrials(key, reads.decimals(key.read().fact()))
                                        .from(recorded)
                                : new CodeTrials(key, reads.kinds(key.read())).trials());
    }

    private final class Search {
        private final OptionKey option;
        private final OptionStatus now;
        private @Nullable FoundChange found;
        private @Nullable FoundChange barring;

        Search(OptionKey option) {
            this.option = option;
            this.now = suppositions.now(option);
        }

        void among(List<Trial> trials, Predicate<Trial> may) {
            for (Trial trial : trials) {
                if (found != null) {
                    return;
                }
                OptionStatus would = suppositions.status(trial, option);
                boolean news = would != now && !(barring != null && onlyBars(now, would));
                if (news && suppositions.isPossible(trial) && may.test(trial)) {
                    take(new FoundChange(said(trial), would));
                }
            }
        }

        private Trial said(Trial trial) {
            return suppositions.reachesFurther(trial, option) ? trial : trial.exactly();
        }

        private void take(FoundChange change) {
            if (onlyBars(now, change.status())) {
                barring = change;
            } else {
                found = change;
            }
        }
    }

    /** Whether an option that is not open would only be kept from the patient in another way. */
    static boolean onlyBars(OptionStatus now, OptionStatus would) {
        return switch (now) {
            case NOT_INDICATED, UNDETERMINED -> would == OptionStatus.CONTRAINDICATED;
            case CONTRAINDICATED -> would == OptionStatus.NOT_INDICATED;
            default -> false;
        };
    }
}
