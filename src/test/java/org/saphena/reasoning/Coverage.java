package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.saphena.clinical.CaseFile;
import org.saphena.knowledge.KnowledgeBase;

/**
 * Which case fires which rule and which row of a table. A rule with an id fires where the answer
 * says it; a row where it is the first of its table that fits.
 */
final class Coverage {
    private final KnowledgeBase knowledge;
    private final List<CoverageRow> rows;
    private final Rules rules;
    private final Map<String, SortedSet<String>> firing = new LinkedHashMap<>();

    Coverage(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.rules = new Rules(knowledge);
        this.rows = CoverageRow.all(knowledge, rules);
        SpokenRules.all(knowledge).forEach(key -> firing.put(key, new TreeSet<>()));
        rows.forEach(row -> firing.put(row.key(), new TreeSet<>()));
    }

    /** Looks at one case in every profile. */
    void add(String name, CaseFile file) {
        for (String profile : knowledge.profiles().keySet()) {
            Set<String> fired =
                    new LinkedHashSet<>(SpokenRules.in(Answer.to(file, profile).assessment()));
            Evaluator evaluator = new Evaluator(rules, file, profile);
            rows.stream()
                    .filter(row -> row.fires(evaluator, file))
                    .map(CoverageRow::key)
                    .forEach(fired::add);
            fired.stream().filter(firing::containsKey).forEach(key -> at(key).add(name));
        }
    }

    /** Rules and rows in the order of the knowledge base, each with the cases that fire it. */
    Map<String, SortedSet<String>> firing() {
        return firing;
    }

    List<String> unfired() {
        List<String> unfired = new ArrayList<>();
        firing.forEach((key, cases) -> {
            if (cases.isEmpty()) {
                unfired.add(key);
            }
        });
        return unfired;
    }

    private SortedSet<String> at(String key) {
        return firing.computeIfAbsent(key, ignored -> new TreeSet<>());
    }
}
