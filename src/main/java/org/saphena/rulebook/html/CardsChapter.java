package org.saphena.rulebook.html;

import org.saphena.rulebook.RuleGroup;

/** A chapter with the rules of one group. */
record CardsChapter(Pen pen, RuleGroup group) implements Chapter {
    @Override
    public String id() {
        return group.code();
    }

    @Override
    public void write() {
        pen.paragraph("intro." + id());
        new RuleCards(pen).write(pen.book().rules(group));
    }
}
