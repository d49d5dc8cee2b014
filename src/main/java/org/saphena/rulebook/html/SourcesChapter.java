package org.saphena.rulebook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Citation;
import org.saphena.rulebook.Rule;
import org.saphena.text.GradeWords;

/** The sources, whether each was verified, and the rules that rest on it. */
record SourcesChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "citations";
    }

    @Override
    public void write() {
        List<Citation> citations = List.copyOf(pen.book().knowledge().citations().values());
        long verified = citations.stream().filter(Citation::verified).count();
        pen.paragraph("intro.citations", citations.size(), verified, citations.size() - verified);
        pen.paragraph("intro.grades");
        pen.openTable(
                "citations",
                pen.text("table.citations"),
                List.of(
                        pen.text("source"),
                        pen.text("recommendation"),
                        pen.text("strength-evidence"),
                        pen.text("verified"),
                        pen.text("used-by")));
        citations.forEach(this::row);
        pen.closeTable();
    }

    private void row(Citation citation) {
        Page page = pen.page();
        page.open("tr", "id", "source-" + citation.id()).open("th", "scope", "row");
        page.text(pen.facts().of(citation.label()) + " ");
        page.leaf("span", citation.id(), "class", "id").close();
        page.leaf("td", orNotGiven(citation.recommendation()));
        page.leaf("td", grade(citation));
        page.open("td");
        mark(citation);
        page.close().leaf("td", users(citation.id())).close();
    }

    /** Strength and level as far as they are given: {@code 1 B}, {@code IIa}, a word. */
    private String grade(Citation citation) {
        String strength = citation.strength();
        String evidence = citation.evidence();
        String words = strength == null ? null : GradeWords.strength(pen.messages(), strength);
        return words == null || evidence == null
                ? orNotGiven(words == null ? evidence : words)
                : words + "\u00a0" + evidence;
    }

    private void mark(Citation citation) {
        if (!citation.verified()) {
            pen.page().leaf("strong", pen.text("mark.unverified"), "class", "unverified");
            return;
        }
        List<String> marks = new ArrayList<>();
        if (citation.hasDoubtfulNumber()) {
            marks.add(pen.text("mark.number-unverified"));
        }
        if (citation.hasDoubtfulGrade()) {
            marks.add(pen.text("mark.grade-unverified"));
        }
        marks.addFirst(pen.text(marks.isEmpty() ? "mark.verified" : "mark.content-verified"));
        pen.page().text(String.join(", ", marks));
    }

    private String orNotGiven(@Nullable String value) {
        return value == null ? pen.text("not-given") : value;
    }

    private String users(String citation) {
        Stream<String> rules =
                pen.book().rules().stream()
                        .filter(rule -> rule.citations().contains(citation))
                        .map(Rule::id);
        Stream<String> figures =
                pen.book().knowledge().evidence().stream()
                        .filter(each -> each.citations().contains(citation))
                        .map(each -> pen.text("chapter.evidence"));
        List<String> users = Stream.concat(rules, figures).distinct().toList();
        return users.isEmpty() ? pen.text("used-by.none") : String.join(", ", users);
    }
}
