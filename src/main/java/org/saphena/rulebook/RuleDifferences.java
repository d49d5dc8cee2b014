package org.saphena.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which rules two books do not share, by id and in the order of the books.
 *
 * @param gone only in the old one
 * @param fresh only in the new one
 * @param changed in both, but not the same
 */
public record RuleDifferences(List<String> gone, List<String> fresh, List<String> changed) {
    public RuleDifferences {
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
    }

    public static RuleDifferences between(RuleBook old, RuleBook now) {
        Map<String, List<Rule>> before = byId(old);
        Map<String, List<Rule>> after = byId(now);
        return new RuleDifferences(
                before.keySet().stream().filter(id -> !after.containsKey(id)).toList(),
                after.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
                before.keySet().stream()
                        .filter(after::containsKey)
                        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                        .toList());
    }

    private static Map<String, List<Rule>> byId(RuleBook book) {
        Map<String, List<Rule>> byId = new LinkedHashMap<>();
        book.rules()
                .forEach(
                        rule -> byId.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
        return byId;
    }
}
