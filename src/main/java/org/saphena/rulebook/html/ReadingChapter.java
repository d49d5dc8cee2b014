package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.clinical.OptionStatus;
import org.saphena.knowledge.Profile;

/** How the document is to be read, and what the statuses mean. */
record ReadingChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "reading";
    }

    @Override
    public void write() {
        Page page = pen.page();
        page.open("ul");
        for (String key :
                List.of("unknown", "record", "link", "order", "rows", "no-source", "unverified")) {
            page.leaf("li", pen.text("reading." + key));
        }
        page.close();
        pen.openTable(
                "statuses",
                pen.text("statuses"),
                List.of(pen.text("status"), pen.text("meaning"), pen.text("in-matrix")));
        for (OptionStatus status : OptionStatus.values()) {
            page.open("tr");
            page.leaf("th", pen.consequences().status(status), "scope", "row");
            page.leaf("td", pen.text("status." + status.code()));
            page.leaf("td", MatrixChapter.mark(pen, status));
            page.close();
        }
        pen.closeTable();
        pen.openTable(
                "profiles",
                pen.text("profiles"),
                List.of(pen.text("profile"), pen.text("profile-id")));
        for (Profile profile : pen.book().knowledge().profiles().values()) {
            page.open("tr").leaf("th", pen.facts().of(profile.name()), "scope", "row");
            page.leaf("td", profile.id()).close();
        }
        pen.closeTable();
    }
}
