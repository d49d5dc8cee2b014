package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Answer;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.FactType;

/** What could be recorded where nothing is, and would give an option another status. */
final class MissingTrials {
    private final RuleReads reads;
    private final Suppositions suppositions;
    private final Map<Spot, List<Trial>> codes = new IdentityHashMap<>();
    private final Map<Spot, Lines> lines = new IdentityHashMap<>();

    /** What a number could be, from the lowest up and from the highest down. */
    private record Lines(List<Trial> upward, List<Trial> downward) {}

    MissingTrials(RuleReads reads, Suppositions suppositions) {
        this.reads = reads;
        this.suppositions = suppositions;
    }

    /** Every answer at the spot that would change the status; empty where it is recorded. */
    List<FoundChange> of(Spot spot, OptionKey option) {
        OptionStatus now = suppositions.now(option);
        List<FoundChange> found = new ArrayList<>();
        for (Trial trial : trials(spot, option)) {
            OptionStatus would = suppositions.status(trial, option);
            if (would != now && mayBeNamed(trial)) {
                found.add(new FoundChange(trial, would));
            }
        }
        return found;
    }

    private List<Trial> trials(Spot spot, OptionKey option) {
        return spot.read().fact().type() == FactType.NUMBER && spot.isMissing()
                ? numbers(spot, option)
                : codes(spot);
    }

    private List<Trial> codes(Spot spot) {
        return codes.computeIfAbsent(spot, this::findCodes);
    }

    private List<Trial> findCodes(Spot spot) {
        if (spot.reading() instanceof Reading.Listed listed) {
            return listed(spot, listed);
        }
        return spot.isMissing()
                ? new CodeTrials(spot, reads.kinds(spot.read())).trials()
                : List.of();
    }

    /** What was not asked may be there, or the list may be gone through and hold no more. */
    private List<Trial> listed(Spot spot, Reading.Listed listed) {
        List<Trial> trials = new ArrayList<>();
        for (Trial trial : new CodeTrials(spot, reads.kinds(spot.read())).trials()) {
            if (trial.alteration() instanceof Alteration.Having(String code, boolean present)
                    && present
                    && listed.answer(code) == Answer.UNKNOWN) {
                trials.add(trial);
            }
        }
        if (!trials.isEmpty()) {
            trials.add(Trial.goneThrough(spot));
        }
        return trials;
    }

    /** From either end, as far as the status is the same; so it can be said by one threshold. */
    private List<Trial> numbers(Spot spot, OptionKey option) {
        List<Trial> upward = possible(lines(spot).upward());
        List<Trial> downward = possible(lines(spot).downward());
        List<Trial> trials = new ArrayList<>();
        if (!upward.isEmpty() && !downward.isEmpty()) {
            trials.addAll(run(upward, downward.getFirst(), option));
            trials.addAll(run(downward, upward.getFirst(), option));
        }
        return trials;
    }

    private Lines lines(Spot spot) {
        return lines.computeIfAbsent(
                spot,
                key -> {
                    NumberTrials trials = new NumberTrials(key, reads.decimals(key.read().fact()));
                    return new Lines(trials.upward(), trials.downward());
                });
    }

    private List<Trial> possible(List<Trial> trials) {
        return trials.stream().filter(suppositions::isPossible).toList();
    }

    /** The last supposition before the status is another; empty where it is the same throughout. */
    private List<Trial> run(List<Trial> line, Trial otherEnd, OptionKey option) {
        OptionStatus first = suppositions.status(line.getFirst(), option);
        for (int i = 1; i <= line.size(); i++) {
            Trial next = i < line.size() ? line.get(i) : otherEnd;
            if (suppositions.status(next, option) != first) {
                return List.of(line.get(i - 1));
            }
        }
        return List.of();
    }

    /** Whether any answer at the spot would change the status. */
    boolean decides(Spot spot, OptionKey option) {
        OptionStatus now = suppositions.now(option);
        return answers(spot).stream()
                .anyMatch(trial -> suppositions.status(trial, option) != now && mayBeNamed(trial));
    }

    /** An answer that raises a red flag would be an alarm, not something that settles an option. */
    private boolean mayBeNamed(Trial trial) {
        return suppositions.isPossible(trial) && !suppositions.raisesFlag(trial);
    }

    private List<Trial> answers(Spot spot) {
        if (spot.read().fact().type() != FactType.NUMBER || !spot.isMissing()) {
            return codes(spot);
        }
        List<Trial> all = new ArrayList<>(lines(spot).upward());
        lines(spot).downward().stream().limit(1).forEach(all::add);
        return all;
    }
}
