package org.saphena.rulebook.html;

import java.util.List;

/** Where a named clinician signs what was read. */
record SignOffChapter(Pen pen) implements Chapter {
    private static final int LINES = 3;

    @Override
    public String id() {
        return "sign-off";
    }

    @Override
    public void write() {
        Page page = pen.page();
        pen.paragraph(
                "intro.sign-off",
                pen.book().knowledge().version(),
                pen.book().knowledge().sha256());
        pen.openTable(
                "sign-off",
                pen.text("table.sign-off"),
                List.of(
                        pen.text("sign.name"),
                        pen.text("sign.role"),
                        pen.text("sign.date"),
                        pen.text("sign.signature"),
                        pen.text("sign.remarks")));
        for (int line = 0; line < LINES; line++) {
            page.open("tr");
            for (int column = 0; column < 5; column++) {
                page.leaf("td", "");
            }
            page.close();
        }
        pen.closeTable();
        pen.paragraph("end");
    }
}
