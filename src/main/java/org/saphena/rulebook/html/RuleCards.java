package org.saphena.rulebook.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleGroup;

/** Rules one below the other: what each does, when, what is said, and on what it rests. */
final class RuleCards {
    /** Groups whose rules are best known by what the answer says. */
    private static final Set<RuleGroup> SPOKEN =
            EnumSet.of(
                    RuleGroup.GATES,
                    RuleGroup.HOLDS,
                    RuleGroup.MOVES,
                    RuleGroup.NOTES,
                    RuleGroup.FOLLOW_UP);

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
        boolean spoken = SPOKEN.contains(rule.group()) && rule.text() != null;
        page.open("section", "class", "rule", "id", pen.anchor(rule));
        page.open("h3").text(heading(rule, does, spoken) + " ");
        page.leaf("span", rule.id(), "class", "id").close();
        does.stream().skip(spoken ? 0 : 1).forEach(line -> page.leaf("p", line, "class", "does"));
        pen.profiles(rule);
        if (!spoken) {
            pen.says(rule);
        }
        page.open("div", "class", "when");
        page.leaf("span", pen.text("when"), "class", "label");
        pen.condition(rule.when());
        page.close();
        if (rule.group().isCited()) {
            pen.rests(rule);
        }
        pen.basis(rule);
        page.close();
    }

    private String heading(Rule rule, List<String> does, boolean spoken) {
        return spoken && rule.text() != null ? pen.facts().of(rule.text()) : does.getFirst();
    }
}
