package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.saphena.clinical.Answer;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactType;
import org.saphena.knowledge.FactValue;

/**
 * What a code, a yes or no, a set or a list of findings could be instead. Codes that the rules do
 * not tell apart are tried once, by the first of them.
 */
final class CodeTrials {
    private final Spot spot;
    private final Fact fact;

    CodeTrials(Spot spot) {
        this.spot = spot;
        this.fact = spot.read().fact();
    }

    /** In the order of the contract's lists. */
    List<Trial> trials() {
        return switch (fact.type()) {
            case NUMBER -> List.of();
            case BOOLEAN -> flags();
            case CODE -> codes();
            case SET -> set();
            case FINDINGS -> findings();
        };
    }

    private List<Trial> flags() {
        List<Trial> trials = new ArrayList<>();
        for (boolean yes : new boolean[] {true, false}) {
            FactValue.Flag flag = new FactValue.Flag(yes);
            if (!flag.equals(spot.reading().shown())) {
                trials.add(Trial.of(spot, new Alteration.To(flag), "=", flag));
            }
        }
        return trials;
    }

    private List<Trial> codes() {
        Set<String> likeNow = new HashSet<>();
        if (spot.reading().shown() instanceof FactValue.Code(String now)) {
            likeNow.add(now);
        }
        return distinct(code -> !likeNow.contains(code)).stream()
                .map(FactValue.Code::new)
                .map(code -> Trial.of(spot, new Alteration.To(code), "=", code))
                .toList();
    }

    private List<Trial> set() {
        List<String> now =
                spot.reading().shown() instanceof FactValue.CodeSet(List<String> codes)
                        ? codes
                        : List.of();
        List<Trial> trials = new ArrayList<>();
        distinct(code -> !now.contains(code)).forEach(code -> trials.add(having(code, true)));
        if (now.size() > 1 || !fact.id().equals("leg.ceap")) {
            now.stream().filter(this::isNamed).forEach(code -> trials.add(having(code, false)));
        }
        return trials;
    }

    private List<Trial> findings() {
        if (!(spot.reading() instanceof Reading.Listed listed)) {
            return List.of();
        }
        List<Trial> trials = new ArrayList<>();
        distinct(code -> listed.answer().apply(code) != Answer.YES)
                .forEach(code -> trials.add(having(code, true)));
        listed.present().stream()
                .filter(this::isNamed)
                .forEach(code -> trials.add(having(code, false)));
        return trials;
    }

    private Trial having(String code, boolean present) {
        return Trial.of(
                spot,
                new Alteration.Having(code, present),
                present ? "has" : "has-not",
                new FactValue.Code(code));
    }

    private boolean isNamed(String code) {
        return spot.read().codes().stream().anyMatch(group -> group.contains(code));
    }

    /** The first code of each kind that the rules tell apart. */
    private List<String> distinct(Predicate<String> which) {
        Set<List<Boolean>> kinds = new HashSet<>();
        return fact.codes().stream()
                .filter(Proposable::says)
                .filter(which)
                .filter(code -> fact.type() == FactType.CODE || isNamed(code))
                .filter(code -> kinds.add(kind(code)))
                .toList();
    }

    private List<Boolean> kind(String code) {
        return spot.read().codes().stream().map(group -> group.contains(code)).toList();
    }
}
