package org.saphena.rulebook.html;

import java.util.ArrayList;
import java.util.List;
import org.saphena.rulebook.Consequence;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleGroup;

/** Where each option starts: one table for each group of options. */
record StartChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return RuleGroup.STATUS.code();
    }

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
        String what = pen.facts().and(pen.facts().of(first.treatments()));
        String where = pen.facts().targets(first.targets());
        pen.page().leaf("h3", pen.text("table.start", what, where));
        new RowTable(pen)
                .write(
                        pen.text("table.start.caption"),
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
