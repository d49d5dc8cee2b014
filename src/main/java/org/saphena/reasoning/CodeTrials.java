package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.Answer;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;

/**
 * What a code, a yes or no, a set or a list of findings could be instead. Codes that the rules do
 * not tell apart are tried once, by the first of them.
 */
final class CodeTrials {
    private final Spot spot;
    private final Fact fact;
    private final CodeKinds kinds;

    CodeTrials(Spot spot, CodeKinds kinds) {
        this.spot = spot;
        this.fact = spot.read().fact();
        this.kinds = kinds;
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
        return kinds.distinct(code -> !likeNow.contains(code)).stream()
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
        kinds.distinct(code -> !now.contains(code)).forEach(code -> trials.add(having(code, true)));
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
        kinds.distinct(code -> listed.answer(code) != Answer.YES)
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
}
