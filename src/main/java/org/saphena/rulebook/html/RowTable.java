package org.saphena.rulebook.html;

import java.util.List;
import java.util.function.Consumer;
import org.saphena.rulebook.Rule;

/** A table of which the first row that fits decides. */
final class RowTable {
    private final Pen pen;
    private final Page page;

    RowTable(Pen pen) {
        this.pen = pen;
        this.page = pen.page();
    }

    /**
     * Writes the rows.
     *
     * @param then what a row leads to
     */
    void write(String caption, List<Rule> rows, Consumer<Rule> then) {
        pen.openTable(
                "rows",
                caption,
                List.of(
                        pen.text("row"),
                        pen.text("when"),
                        pen.text("then"),
                        pen.text("rule-and-sources")));
        int number = 0;
        for (Rule row : rows) {
            page.open("tr", "id", pen.anchor(row));
            page.leaf("th", String.valueOf(++number), "scope", "row");
            page.open("td");
            pen.condition(row.when());
            page.close().open("td");
            then.accept(row);
            pen.says(row);
            page.close().open("td");
            page.leaf("span", row.id(), "class", "id");
            pen.sources(row);
            pen.basis(row);
            page.close().close();
        }
        pen.closeTable();
    }
}
