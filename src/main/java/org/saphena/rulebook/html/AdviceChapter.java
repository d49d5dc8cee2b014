package org.saphena.rulebook.html;

import java.util.List;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.PatientAdvice;

/** What the patient's summary advises, in its words. */
record AdviceChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "patient-advice";
    }

    @Override
    public void write() {
        pen.paragraph("intro.patient-advice");
        pen.openTable(
                "advice",
                pen.text("chapter.patient-advice"),
                List.of(pen.text("topic"), pen.text("line"), pen.text("when")));
        pen.book().knowledge().patientAdvice().values().forEach(this::write);
        pen.closeTable();
    }

    private void write(PatientAdvice advice) {
        Page page = pen.page();
        page.open("tr").leaf("th", pen.messages().of(advice.topic()), "scope", "row");
        page.leaf("td", pen.facts().of(advice.text()).replace("**", ""));
        page.open("td");
        if (advice.when() instanceof Condition.Always) {
            page.text(pen.text("always"));
        } else {
            pen.condition(advice.when());
        }
        page.close().close();
    }
}
