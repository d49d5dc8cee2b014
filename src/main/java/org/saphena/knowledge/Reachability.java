package org.saphena.knowledge;

import java.util.Collections;
import java.util.List;

/** Refuses rows that can never decide, and tables that may end without an answer. */
final class Reachability {
    private Reachability() {}

    static void check(List<YamlNode> rows, List<Condition> conditions) {
        for (int i = 0; i < rows.size(); i++) {
            YamlNode row = named(rows.get(i));
            Condition condition = conditions.get(i);
            if (i < rows.size() - 1 && condition instanceof Condition.Always) {
                throw row.fault(
                        "unreachable: the rows below this one can never decide, since it has no condition");
            }
            if (conditions.subList(0, i).contains(condition)) {
                throw row.fault("unreachable: an earlier row has the same condition");
            }
            if (isImpossible(condition)) {
                throw row.fault("unreachable: its condition can never be met");
            }
        }
        if (!(conditions.getLast() instanceof Condition.Always)) {
            throw named(rows.getLast())
                    .fault(
                            "the last row must have no condition, so that there is always an answer");
        }
    }

    private static YamlNode named(YamlNode row) {
        return row.has("rule") ? row.inRule(row.text("rule")) : row;
    }

    /**
     * Whether a condition contradicts itself: an empty interval, or a part together with its
     * opposite.
     */
    static boolean isImpossible(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) ->
                    parts.stream().anyMatch(Reachability::isImpossible)
                            || parts.stream()
                                    .anyMatch(part -> parts.contains(new Condition.Not(part)))
                            || parts.stream()
                                    .anyMatch(one ->
                                            parts.stream().anyMatch(other -> excludes(one, other)));
            case Condition.Any(List<Condition> parts) ->
                    parts.stream().allMatch(Reachability::isImpossible);
            case Condition.Established(Condition part) -> isImpossible(part);
            case Condition.AnyLeg(Condition part) -> isImpossible(part);
            case Condition.AnyTrunk(Condition part) -> isImpossible(part);
            case Condition.AnyPerforator(Condition part) -> isImpossible(part);
            case Condition.AnySegment any -> isImpossible(any.part());
            default -> false;
        };
    }

    private static boolean excludes(Condition one, Condition other) {
        if (one instanceof Condition.Compares low
                && other instanceof Condition.Compares high
                && low.fact().equals(high.fact())
                && isLower(low.comparison())
                && !isLower(high.comparison())) {
            int order = low.threshold().compareTo(high.threshold());
            boolean open = low.comparison() == Comparison.GT || high.comparison() == Comparison.LT;
            return order > 0 || order == 0 && open;
        }
        return one instanceof Condition.In first
                && other instanceof Condition.In second
                && first.fact().equals(second.fact())
                && Collections.disjoint(first.codes(), second.codes());
    }

    private static boolean isLower(Comparison comparison) {
        return comparison == Comparison.GT || comparison == Comparison.GE;
    }
}
