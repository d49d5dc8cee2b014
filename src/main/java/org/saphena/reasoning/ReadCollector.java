package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.Scope;

/** Gathers what each recorded fact is held against, in the order in which it is first met. */
final class ReadCollector {
    private final Map<Place, Tests> found = new LinkedHashMap<>();

    private record Place(Fact fact, @Nullable Trunk trunk, @Nullable SegmentId segment) {}

    private static final class Tests {
        private final TreeSet<BigDecimal> thresholds = new TreeSet<>();
        private final Set<Set<String>> codes = new LinkedHashSet<>();
        private boolean everyLeg;
        private boolean whole;
    }

    void add(Condition leaf, Fact fact, Around around, @Nullable SegmentId segment) {
        Trunk trunk = fact.scope() == Scope.TRUNK ? around.trunk() : null;
        Tests tests = found.computeIfAbsent(new Place(fact, trunk, segment), key -> new Tests());
        tests.everyLeg |= around.everyLeg();
        switch (leaf) {
            case Condition.Compares compares -> tests.thresholds.add(compares.threshold());
            case Condition.In in -> tests.codes.add(in.codes());
            case Condition.Has has -> tests.codes.add(has.codes());
            default -> tests.whole = true;
        }
    }

    List<RuleRead> reads() {
        List<RuleRead> reads = new ArrayList<>();
        found.forEach((place, tests) ->
                reads.add(
                        new RuleRead(
                                place.fact(),
                                place.trunk(),
                                place.segment(),
                                tests.everyLeg,
                                List.copyOf(tests.thresholds),
                                List.copyOf(tests.codes),
                                tests.whole)));
        return reads;
    }
}
