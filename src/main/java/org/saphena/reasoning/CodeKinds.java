package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.saphena.knowledge.FactType;

/** The codes that may be supposed of what a rule reads, by the kinds that the rules tell apart. */
final class CodeKinds {
    private final List<Kind> kinds = new ArrayList<>();

    private record Kind(String code, int number) {}

    CodeKinds(RuleRead read) {
        Map<List<Boolean>, Integer> numbers = new HashMap<>();
        for (String code : read.fact().codes()) {
            List<Boolean> named = read.codes().stream().map(group -> group.contains(code)).toList();
            if (Proposable.says(code)
                    && (read.fact().type() == FactType.CODE || named.contains(true))) {
                Integer known = numbers.putIfAbsent(named, numbers.size());
                kinds.add(new Kind(code, known == null ? numbers.size() - 1 : known));
            }
        }
    }

    /** The first code of each kind among {@code which}. */
    List<String> distinct(Predicate<String> which) {
        BitSet seen = new BitSet();
        List<String> distinct = new ArrayList<>();
        for (Kind kind : kinds) {
            if (!seen.get(kind.number()) && which.test(kind.code())) {
                seen.set(kind.number());
                distinct.add(kind.code());
            }
        }
        return distinct;
    }
}
