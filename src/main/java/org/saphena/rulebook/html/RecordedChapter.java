package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.Scope;

/** What is recorded and asked about: unit or codes, and the place in the case file. */
record RecordedChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "recorded";
    }

    @Override
    public void write() {
        pen.paragraph("intro.recorded");
        for (Scope scope : Scope.values()) {
            List<Fact> facts =
                    pen.book().knowledge().facts().values().stream()
                            .filter(fact -> !fact.derived() && fact.scope() == scope)
                            .toList();
            if (!facts.isEmpty()) {
                write(pen.text("scope." + scope.name()), facts);
            }
        }
    }

    private void write(String heading, List<Fact> facts) {
        Page page = pen.page();
        page.leaf("h3", heading);
        pen.openTable(
                "facts",
                heading,
                List.of(
                        pen.text("fact"),
                        pen.text("values"),
                        pen.text("pointer"),
                        pen.text("while-unknown")));
        for (Fact fact : facts) {
            page.open("tr", "id", Pen.anchor(fact)).open("th", "scope", "row");
            page.text(pen.facts().label(fact) + " ").leaf("span", fact.id(), "class", "id");
            page.close().leaf("td", values(fact));
            page.open("td").leaf("code", fact.pointer()).close();
            page.leaf("td", fact.missing() == null ? "" : pen.messages().of(fact.missing()));
            page.close();
        }
        pen.closeTable();
    }

    private String values(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> pen.text("values.boolean");
            case NUMBER ->
                    fact.unit().equals("ratio")
                            ? pen.text("values.ratio")
                            : pen.text("values.number", pen.facts().unit(fact));
            case CODE -> pen.text("values.code", codes(fact));
            case SET -> pen.text("values.set", codes(fact));
            case FINDINGS -> pen.text("values.findings", codes(fact));
        };
    }

    private String codes(Fact fact) {
        List<String> words =
                fact.codes().stream().map(code -> pen.facts().code(fact, code)).toList();
        boolean commas = words.stream().anyMatch(word -> word.contains(","));
        return String.join(commas ? "; " : ", ", words);
    }
}
