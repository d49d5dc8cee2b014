package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.knowledge.TreatmentEntry;

/** The treatments that are weighed, and at what each can be aimed. */
record TreatmentsChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "treatments";
    }

    @Override
    public void write() {
        Page page = pen.page();
        pen.paragraph("intro.treatments");
        pen.openTable(
                "treatments",
                pen.text("table.treatments"),
                List.of(pen.text("treatment"), pen.text("targets"), pen.text("invasive")));
        for (TreatmentEntry entry : pen.book().knowledge().treatments()) {
            page.open("tr");
            page.leaf("th", pen.messages().of(entry.treatment()), "scope", "row");
            page.leaf("td", pen.facts().and(pen.facts().of(entry.targets())));
            page.leaf("td", pen.messages().get(entry.invasive() ? "rulebook.yes" : "rulebook.no"));
            page.close();
        }
        pen.closeTable();
    }
}
