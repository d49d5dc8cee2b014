package org.saphena.rulebook.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.knowledge.Fact;
import org.saphena.rulebook.Consequence;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleGroup;

/** How each derived fact comes about. */
record DerivedChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return RuleGroup.FACTS.code();
    }

    @Override
    public void write() {
        pen.paragraph("intro.facts");
        Map<Fact, List<Rule>> byFact = new LinkedHashMap<>();
        for (Rule rule : pen.book().rules(RuleGroup.FACTS)) {
            byFact.computeIfAbsent(fact(rule), fact -> new ArrayList<>()).add(rule);
        }
        byFact.forEach(this::write);
    }

    private static Fact fact(Rule rule) {
        return switch (rule.consequence()) {
            case Consequence.Value value -> value.fact();
            case Consequence.Extreme extreme -> extreme.fact();
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    private void write(Fact fact, List<Rule> rows) {
        Page page = pen.page();
        page.open("section", "class", "rule", "id", Pen.anchor(fact));
        page.open("h3").text(pen.facts().label(fact) + " ");
        page.leaf("span", fact.id(), "class", "id");
        if (!rows.getFirst().isRow() && !rows.getFirst().id().equals(fact.id())) {
            page.text(" ").leaf("span", rows.getFirst().id(), "class", "id");
        }
        page.close();
        page.leaf("p", pen.text("scope." + fact.scope().name()), "class", "scope");
        if (rows.getFirst().isRow()) {
            new RowTable(pen)
                    .write(
                            pen.text("table.derived", pen.facts().label(fact)),
                            rows,
                            row -> page.leaf("p", value(row), "class", "does"));
        } else {
            definition(rows.getFirst());
        }
        page.close();
    }

    private String value(Rule row) {
        return row.consequence() instanceof Consequence.Value value
                ? pen.facts().value(value.fact(), value.value())
                : "";
    }

    private void definition(Rule rule) {
        Page page = pen.page();
        if (rule.consequence() instanceof Consequence.Extreme) {
            pen.consequences()
                    .of(rule.consequence())
                    .forEach(line -> page.leaf("p", line, "class", "does"));
        }
        page.open("div", "class", "when");
        page.leaf("span", pen.text("when"), "class", "label");
        pen.condition(rule.when());
        page.close();
        pen.rests(rule);
    }
}
