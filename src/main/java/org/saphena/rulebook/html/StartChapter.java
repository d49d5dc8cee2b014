package org.saphena.rulebook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.rulebook.Consequence;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleGroup;

/** Where each option starts: one table for each group of options. */
record StartChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return RuleGroup.STATUS.code();
    }

    private record Table(Set<Treatment> treatments, Set<Target> targets) {}

    @Override
    public void write() {
        pen.paragraph("intro.status");
        List<Rule> rows = new ArrayList<>();
        for (Rule rule : pen.book().rules(RuleGroup.STATUS)) {
            if (start(rule).row() == 1) {
                write(rows);
                rows.clear();
            }
            rows.add(rule);
        }
        write(rows);
    }

    private static Consequence.Start start(Rule rule) {
        return (Consequence.Start) rule.consequence();
    }

    private void write(List<Rule> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Consequence.Start first = start(rows.getFirst());
        Table table = new Table(first.treatments(), first.targets());
        String what = pen.facts().and(pen.facts().of(table.treatments()));
        pen.page().leaf("h3", what);
        new RowTable(pen)
                .write(
                        pen.text(
                                "table.start",
                                what,
                                pen.facts().and(pen.facts().of(table.targets()))),
                        rows,
                        row ->
                                pen.page()
                                        .leaf(
                                                "p",
                                                pen.consequences().status(start(row).status()),
                                                "class",
                                                "does"));
    }
}
