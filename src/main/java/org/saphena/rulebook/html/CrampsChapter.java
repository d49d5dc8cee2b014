package org.saphena.rulebook.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphena.rulebook.Consequence.Weigh;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleGroup;

/** The possible causes of night cramps: what speaks for each, against it, and what is missing. */
record CrampsChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return RuleGroup.CRAMPS.code();
    }

    @Override
    public void write() {
        pen.paragraph("intro.cramps");
        Map<String, List<Rule>> causes = new LinkedHashMap<>();
        for (Rule rule : pen.book().rules(RuleGroup.CRAMPS)) {
            causes.computeIfAbsent(weigh(rule).cause(), cause -> new ArrayList<>()).add(rule);
        }
        causes.values().forEach(this::cause);
    }

    private static Weigh weigh(Rule rule) {
        return (Weigh) rule.consequence();
    }

    private void cause(List<Rule> lines) {
        String name = pen.facts().of(weigh(lines.getFirst()).name());
        Page page = pen.page();
        page.leaf("h3", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        pen.openTable(
                "cramps",
                pen.text("table.cramps", name),
                List.of(pen.text("side"), pen.text("line"), pen.text("when"), pen.text("sources")));
        for (Rule line : lines) {
            page.open("tr", "id", pen.anchor(line));
            page.leaf("th", pen.text("side." + weigh(line).side().name()), "scope", "row");
            page.leaf("td", line.text() == null ? "" : pen.facts().of(line.text()));
            page.open("td");
            pen.condition(line.when());
            page.close().open("td");
            if (weigh(line).side() != Weigh.Side.MISSING) {
                pen.sources(line);
            }
            page.close().close();
        }
        pen.closeTable();
    }
}
