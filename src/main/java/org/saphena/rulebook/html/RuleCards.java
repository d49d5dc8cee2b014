package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.rulebook.Rule;

/** Rules one below the other: what each does, when, what is said, and on what it rests. */
final class RuleCards {
    private final Pen pen;
    private final Page page;

    RuleCards(Pen pen) {
        this.pen = pen;
        this.page = pen.page();
    }

    void write(List<Rule> rules) {
        rules.forEach(this::write);
    }

    private void write(Rule rule) {
        List<String> does = pen.consequences().of(rule.consequence());
        page.open("section", "class", "rule", "id", pen.anchor(rule));
        page.open("h3").text(does.getFirst() + " ");
        page.leaf("span", rule.id(), "class", "id").close();
        does.stream().skip(1).forEach(line -> page.leaf("p", line, "class", "does"));
        pen.profiles(rule);
        pen.says(rule);
        page.open("div", "class", "when");
        page.leaf("span", pen.text("when"), "class", "label");
        pen.condition(rule.when());
        page.close();
        page.open("div", "class", "rests");
        page.leaf("span", pen.text("sources"), "class", "label");
        pen.sources(rule.citations());
        page.close().close();
    }
}
