package org.saphena.rulebook.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphena.clinical.Language;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.rulebook.ConditionWords;
import org.saphena.rulebook.ConsequenceWords;
import org.saphena.rulebook.FactWords;
import org.saphena.rulebook.Phrase;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleBook;
import org.saphena.text.Messages;

/** What every chapter writes with: the page, the words, and the pieces that recur. */
final class Pen {
    private final RuleBook book;
    private final Messages messages;
    private final Page page;
    private final FactWords facts;
    private final ConditionWords conditions;
    private final ConsequenceWords consequences;
    private final Map<String, Integer> anchors = new HashMap<>();

    Pen(RuleBook book, Language language, Page page) {
        this.book = book;
        this.messages = Messages.of(language);
        this.page = page;
        this.facts = new FactWords(language);
        this.conditions = new ConditionWords(facts);
        this.consequences = new ConsequenceWords(facts);
    }

    RuleBook book() {
        return book;
    }

    Page page() {
        return page;
    }

    FactWords facts() {
        return facts;
    }

    ConsequenceWords consequences() {
        return consequences;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.get("rulebook.doc." + key, arguments);
    }

    void paragraph(String key, Object... arguments) {
        page.leaf("p", text(key, arguments));
    }

    /** Opens a table and writes its heading row. */
    void openTable(String css, String caption, List<String> headings) {
        page.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table", "class", css);
        page.leaf("caption", caption);
        page.open("thead").open("tr");
        headings.forEach(heading -> page.leaf("th", heading, "scope", "col"));
        page.close().close().open("tbody");
    }

    void closeTable() {
        page.close().close().close();
    }

    /** The condition as a line, or as lists within lists. */
    void condition(Condition condition) {
        phrase(conditions.of(condition));
    }

    private void phrase(Phrase phrase) {
        switch (phrase) {
            case Phrase.Line(String text, var fact) -> {
                if (fact != null && fact.derived()) {
                    page.leaf("a", text, "href", "#" + anchor(fact), "class", "fact");
                } else {
                    page.text(text);
                }
            }
            case Phrase.Group(String heading, List<Phrase> parts) -> {
                page.text(heading).open("ul");
                for (Phrase part : parts) {
                    page.open("li");
                    phrase(part);
                    page.close();
                }
                page.close();
            }
        }
    }

    static String anchor(Fact fact) {
        return "fact-" + fact.id();
    }

    /** An anchor of its own for each rule, also where several bear one id. */
    String anchor(Rule rule) {
        String id = "rule-" + rule.id().toLowerCase(Locale.ROOT);
        int number = anchors.merge(id, 1, Integer::sum);
        return number == 1 ? id : id + "--" + number;
    }

    /** The sources of a rule; for one that only joins other facts, those facts. */
    void sources(Rule rule) {
        consequences
                .withoutSource(rule)
                .ifPresent(says -> page.leaf("span", says, "class", "none"));
        if (!rule.citations().isEmpty()) {
            sources(rule.citations(), "no-source");
        }
    }

    /**
     * Sources, each leading to its entry; what was not verified says so here too.
     *
     * @param none the key of what is said where there are none
     */
    void sources(List<String> citations, String none) {
        if (citations.isEmpty()) {
            page.leaf("span", text(none), "class", "none");
            return;
        }
        page.open("ul", "class", "sources");
        for (String id : citations) {
            page.open("li");
            page.leaf("a", id, "href", "#source-" + id);
            if (!book.knowledge().citation(id).verified()) {
                page.text(" ").leaf("strong", text("mark.unverified"), "class", "unverified");
            }
            page.close();
        }
        page.close();
    }

    /** On what a rule rests, under a label; nothing where there is nothing to say. */
    void rests(Rule rule) {
        if (rule.citations().isEmpty() && consequences.withoutSource(rule).isEmpty()) {
            return;
        }
        page.open("div", "class", "rests");
        page.leaf("span", text("sources"), "class", "label");
        sources(rule);
        page.close();
    }

    /** The guideline profiles in which a rule holds, if not in all. */
    void profiles(Rule rule) {
        if (!rule.profiles().isEmpty()) {
            List<String> names =
                    book.knowledge().profiles().values().stream()
                            .filter(profile -> rule.profiles().contains(profile.id()))
                            .map(profile -> facts.of(profile.name()))
                            .toList();
            page.leaf("p", text("only-profiles", facts.or(names)), "class", "profiles");
        }
    }

    /** The rules of the clinical document that a rule carries out besides its own. */
    void basis(Rule rule) {
        if (!rule.basis().isEmpty()) {
            page.leaf("p", text("basis", String.join(", ", rule.basis())), "class", "basis");
        }
    }

    /** What an answer says when the rule decides. */
    void says(Rule rule) {
        if (rule.text() != null) {
            page.leaf("p", text("says", facts.of(rule.text())), "class", "says");
        }
    }
}
