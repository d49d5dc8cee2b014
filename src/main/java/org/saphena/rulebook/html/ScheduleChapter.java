package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.knowledge.Schedule;

/** What is usually planned after each procedure. */
record ScheduleChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "schedules";
    }

    @Override
    public void write() {
        pen.paragraph("intro.schedules");
        pen.book().knowledge().schedules().forEach(this::write);
    }

    private void write(Schedule schedule) {
        Page page = pen.page();
        String name = pen.facts().of(schedule.name());
        page.open("h3").text(name + " ").leaf("span", schedule.code(), "class", "id").close();
        pen.openTable(
                "schedule",
                pen.facts().and(pen.facts().of(schedule.treatments())),
                List.of(pen.text("after"), pen.text("planned")));
        for (Schedule.Step step : schedule.steps()) {
            page.open("tr");
            page.leaf("th", pen.consequences().between(step.after(), step.until()), "scope", "row");
            page.leaf("td", pen.facts().of(step.text())).close();
        }
        pen.closeTable();
    }
}
