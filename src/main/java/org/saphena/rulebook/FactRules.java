package org.saphena.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.RuleText;

/** The rules of one derived fact: its definition, or the rows of its table. */
final class FactRules {
    private FactRules() {}

    static List<Rule> of(Derivation derivation) {
        Derivation.Aggregate aggregate = derivation.aggregate();
        if (aggregate != null) {
            Consequence extreme = new Consequence.Extreme(derivation.fact(), aggregate);
            return List.of(
                    rule(
                            derivation.id(),
                            extreme,
                            aggregate.where(),
                            null,
                            derivation.citations()));
        }
        boolean definition = isDefinition(derivation);
        List<Rule> rules = new ArrayList<>();
        for (Derivation.Row row : derivation.rows()) {
            int number = definition ? 0 : rules.size() + 1;
            Consequence value = new Consequence.Value(derivation.fact(), row.value(), number);
            rules.add(
                    rule(
                            derivation.id(row),
                            value,
                            row.when(),
                            row.text(),
                            sources(derivation, row)));
            if (definition) {
                break;
            }
        }
        return rules;
    }

    /** A yes-or-no fact that is met or not, without rows of its own. */
    private static boolean isDefinition(Derivation derivation) {
        return derivation.rows().size() == 2
                && derivation.rows().getFirst().value().equals(new FactValue.Flag(true))
                && derivation.rows().getLast().value().equals(new FactValue.Flag(false))
                && derivation.rows().getLast().when() instanceof Condition.Always;
    }

    private static List<String> sources(Derivation derivation, Derivation.Row row) {
        return Stream.concat(derivation.citations().stream(), row.citations().stream())
                .distinct()
                .toList();
    }

    private static Rule rule(
            String id,
            Consequence consequence,
            Condition when,
            @Nullable RuleText text,
            List<String> citations) {
        return new Rule(
                id,
                RuleGroup.FACTS,
                consequence,
                when,
                text == null ? null : text.text(),
                citations,
                Set.of(),
                text == null ? List.of() : text.basis());
    }
}
