package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.knowledge.MedicationList;

/** The medicines that are recognised, by name, with their classes. */
record MedicinesChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "medicines";
    }

    @Override
    public void write() {
        Page page = pen.page();
        List<MedicationList.Entry> entries = pen.book().knowledge().medications().entries();
        pen.paragraph("intro.medicines", entries.size());
        pen.paragraph("intro.classes");
        pen.openTable(
                "medicines",
                pen.text("table.medicines"),
                List.of(pen.text("medicine"), pen.text("classes"), pen.text("aliases")));
        for (MedicationList.Entry entry : entries) {
            page.open("tr").leaf("th", entry.name(), "scope", "row");
            page.leaf("td", pen.facts().and(pen.facts().of(entry.classes())));
            page.leaf("td", String.join(", ", entry.aliases())).close();
        }
        pen.closeTable();
    }
}
