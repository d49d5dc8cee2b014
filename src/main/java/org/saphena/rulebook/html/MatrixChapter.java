package org.saphena.rulebook.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.TreatmentEntry;
import org.saphena.rulebook.Consequence;
import org.saphena.rulebook.Rule;
import org.saphena.rulebook.RuleGroup;

/**
 * The matrix of contraindications: what holds an option back by row, the treatments by column; then
 * each row as a rule in words.
 */
record MatrixChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return RuleGroup.HOLDS.code();
    }

    /** One row: the rule, what it says, and the status it leads to for each treatment. */
    private record Row(Rule rule, String heading, Map<Treatment, OptionStatus> cells) {}

    @Override
    public void write() {
        pen.paragraph("intro.holds");
        pen.paragraph("intro.matrix");
        matrix(rows());
        pen.page().leaf("h3", pen.text("holds.in-words"));
        new RuleCards(pen).write(pen.book().rules(RuleGroup.HOLDS));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Rule rule : pen.book().rules(RuleGroup.RED_FLAGS)) {
            if (rule.consequence() instanceof Consequence.Raise raise
                    && raise.defers() != RedFlagRule.Defers.NONE) {
                String heading =
                        pen.text(
                                "matrix.flag." + raise.defers().name(),
                                pen.messages().of(raise.code()));
                rows.add(new Row(rule, heading, invasive()));
            }
        }
        for (Rule rule : pen.book().rules(RuleGroup.HOLDS)) {
            if (rule.consequence() instanceof Consequence.Hold hold && !hold.byStatus().isEmpty()) {
                rows.add(new Row(rule, heading(rule, hold), cells(hold)));
            }
        }
        return rows;
    }

    private String heading(Rule rule, Consequence.Hold hold) {
        String says = rule.text() == null ? rule.id() : pen.facts().of(rule.text());
        return hold.targets().isEmpty()
                ? says
                : pen.text("matrix.only", says, pen.facts().targets(hold.targets()));
    }

    private Map<Treatment, OptionStatus> invasive() {
        Map<Treatment, OptionStatus> cells = new LinkedHashMap<>();
        pen.book().knowledge().treatments().stream()
                .filter(TreatmentEntry::invasive)
                .forEach(entry -> cells.put(entry.treatment(), OptionStatus.CONTRAINDICATED));
        return cells;
    }

    private static Map<Treatment, OptionStatus> cells(Consequence.Hold hold) {
        Map<Treatment, OptionStatus> cells = new LinkedHashMap<>();
        hold.byStatus()
                .forEach((status, treatments) ->
                        treatments.forEach(treatment -> cells.put(treatment, status)));
        return cells;
    }

    private void matrix(List<Row> rows) {
        Set<Treatment> columns = EnumSet.noneOf(Treatment.class);
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        Page page = pen.page();
        String caption = pen.text("matrix");
        page.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table", "class", "matrix").leaf("caption", caption);
        page.open("thead").open("tr").leaf("th", pen.text("matrix.condition"), "scope", "col");
        for (Treatment treatment : columns) {
            page.open("th", "scope", "col")
                    .leaf(
                            "abbr",
                            pen.text("short." + treatment.code()),
                            "title",
                            pen.messages().of(treatment))
                    .close();
        }
        page.close().close().open("tbody");
        rows.forEach(row -> row(row, columns));
        pen.closeTable();
    }

    private void row(Row row, Set<Treatment> columns) {
        Page page = pen.page();
        page.open("tr").open("th", "scope", "row");
        page.text(row.heading() + " ").leaf("span", row.rule().id(), "class", "id").close();
        for (Treatment treatment : columns) {
            OptionStatus status = row.cells().get(treatment);
            page.leaf(
                    "td",
                    status == null ? pen.text("matrix.nothing") : mark(pen, status),
                    "class",
                    status == null ? "nothing" : status.code());
        }
        page.close();
    }

    /** A status as a cell of the matrix shows it: the mark and a short word. */
    static String mark(Pen pen, OptionStatus status) {
        return pen.messages().get("mark.OptionStatus." + status.code())
                + " "
                + pen.text("cell." + status.code());
    }
}
