package org.saphena.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads how derived facts come about. */
final class DerivationReader {
    private final RuleParts parts;

    DerivationReader(RuleParts parts) {
        this.parts = parts;
    }

    Derivation derivation(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("id"));
        node.only(
                "id",
                "scope",
                "type",
                "unit",
                "codes",
                "missing",
                "label",
                "rule",
                "when",
                "rows",
                "largest",
                "smallest",
                "where",
                "citations");
        Fact fact = Objects.requireNonNull(parts.facts().get(node.text("id")));
        if (node.has("largest") || node.has("smallest")) {
            return derivation(fact, node, List.of(), aggregate(node, fact));
        }
        if (node.has("when")) {
            return derivation(fact, node, flagRows(node, fact), null);
        }
        List<Derivation.Row> rows =
                node.field("rows").entries().stream().map(row -> derivationRow(row, fact)).toList();
        Reachability.check(
                node.field("rows").entries(), rows.stream().map(Derivation.Row::when).toList());
        return derivation(fact, node, rows, null);
    }

    private Derivation derivation(
            Fact fact,
            YamlNode node,
            List<Derivation.Row> rows,
            Derivation.@Nullable Aggregate aggregate) {
        return new Derivation(fact, rule(node), rows, aggregate, parts.citationsOf(node));
    }

    private static String rule(YamlNode node) {
        return node.has("rule") ? node.text("rule") : "";
    }

    private List<Derivation.Row> flagRows(YamlNode node, Fact fact) {
        if (fact.type() != FactType.BOOLEAN) {
            throw node.fault("only a boolean fact can have a condition of its own");
        }
        return List.of(
                new Derivation.Row(
                        new FactValue.Flag(true),
                        "",
                        parts.conditions().when(node, fact.scope()),
                        null,
                        List.of()),
                new Derivation.Row(
                        new FactValue.Flag(false), "", new Condition.Always(), null, List.of()));
    }

    private Derivation.Aggregate aggregate(YamlNode node, Fact fact) {
        boolean largest = node.has("largest");
        Fact of = parts.facts().get(node.text(largest ? "largest" : "smallest"));
        if (of == null || of.scope() != Scope.SEGMENT || of.type() != FactType.NUMBER) {
            throw node.fault("needs a number of a segment");
        }
        if (!of.unit().equals(fact.unit())) {
            throw node.fault("wrong unit " + fact.unit() + ": " + of.id() + " is in " + of.unit());
        }
        return new Derivation.Aggregate(
                largest, of, parts.conditions().read(node.field("where"), Scope.SEGMENT));
    }

    private Derivation.Row derivationRow(YamlNode entry, Fact fact) {
        YamlNode row = entry.has("rule") ? entry.inRule(entry.text("rule")) : entry;
        row.only("value", "rule", "when", "text", "citations");
        return new Derivation.Row(
                value(row.field("value"), fact),
                rule(row),
                parts.conditions().when(row, fact.scope()),
                row.has("text") ? parts.ruleText(row) : null,
                parts.citationsOf(row));
    }

    private static FactValue value(YamlNode value, Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> new FactValue.Flag(value.bool());
            case NUMBER -> new FactValue.Number(value.number());
            case CODE -> {
                if (!fact.codes().contains(value.text())) {
                    throw value.fault("unknown code " + value.text() + " for " + fact.id());
                }
                yield new FactValue.Code(value.text());
            }
            case SET, FINDINGS -> throw value.fault("a set cannot be derived");
        };
    }
}
