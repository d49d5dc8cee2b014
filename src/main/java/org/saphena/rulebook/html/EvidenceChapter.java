package org.saphena.rulebook.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.Figure;
import org.saphena.knowledge.Measure;
import org.saphena.knowledge.StudySize;
import org.saphena.knowledge.TreatmentEntry;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** What was observed after each treatment, with denominator, time and source. */
record EvidenceChapter(Pen pen) implements Chapter {
    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public void write() {
        List<Evidence> table = pen.book().knowledge().evidence();
        long verified = table.stream().filter(Evidence::verified).count();
        pen.paragraph("intro.evidence", table.size(), verified, table.size() - verified);
        for (TreatmentEntry entry : pen.book().knowledge().treatments()) {
            List<Evidence> about =
                    table.stream()
                            .filter(each -> each.treatments().contains(entry.treatment()))
                            .toList();
            if (!about.isEmpty()) {
                write(entry.treatment(), about);
            }
        }
    }

    private void write(Treatment treatment, List<Evidence> about) {
        Messages messages = pen.messages();
        pen.page().leaf("h3", messages.of(treatment));
        pen.openTable(
                "evidence",
                pen.text("table.evidence", messages.of(treatment)),
                List.of(
                        pen.text("outcome"),
                        pen.text("figure"),
                        pen.text("after"),
                        pen.text("size"),
                        pen.text("targets"),
                        pen.text("source"),
                        pen.text("verified")));
        about.forEach(this::row);
        pen.closeTable();
    }

    private void row(Evidence evidence) {
        Page page = pen.page();
        page.open("tr").open("th", "scope", "row");
        page.text(pen.messages().of(evidence.outcome()) + " ");
        page.leaf("span", pen.messages().of(evidence.kind()), "class", "id").close();
        page.open("td");
        figures(evidence);
        page.close();
        page.leaf("td", time(evidence));
        page.leaf("td", size(evidence.size()));
        page.leaf("td", pen.facts().targets(evidence.targets()));
        page.open("td");
        pen.sources(evidence.citations());
        page.close().open("td");
        if (evidence.verified()) {
            page.text(pen.text("mark.verified"));
        } else {
            page.leaf("strong", pen.text("mark.unverified"), "class", "unverified");
        }
        page.close().close();
    }

    private void figures(Evidence evidence) {
        Page page = pen.page();
        Figure figure = evidence.figure();
        if (figure != null) {
            page.leaf("p", measured(evidence, figure), "class", "does");
        }
        Evidence.Comparator other = evidence.comparator();
        if (other != null) {
            page.leaf(
                    "p",
                    pen.text(
                            "against",
                            pen.facts().of(other.text()),
                            measured(evidence, other.figure())));
        }
        if (evidence.note() != null) {
            page.leaf("p", pen.facts().of(evidence.note()), "class", "says");
        }
    }

    private String measured(Evidence evidence, Figure figure) {
        Measure measure = evidence.outcome().measure();
        if (measure == Measure.DAYS && BigDecimal.ONE.equals(figure.value())) {
            return pen.messages().get("rulebook.unit.days.one");
        }
        String words = pen.messages().get(Messages.keyOf(measure), figure(figure));
        return figure.isUnder() ? pen.text("figure.under", words) : words;
    }

    private String figure(Figure figure) {
        if (figure.isUnder()) {
            return number(figure.high());
        }
        if (figure.isRange()) {
            return pen.text("figure.range", number(figure.low()), number(figure.high()));
        }
        return figure.low() == null
                ? number(figure.value())
                : pen.text(
                        "figure.interval",
                        number(figure.value()),
                        number(figure.low()),
                        number(figure.high()));
    }

    private static String number(@Nullable BigDecimal number) {
        return Formats.number(Objects.requireNonNull(number));
    }

    private String time(Evidence evidence) {
        if (evidence.after() == null) {
            return pen.text("not-given");
        }
        String after = pen.consequences().after(evidence.after());
        return evidence.until() == null
                ? after
                : pen.text("figure.range", after, pen.consequences().after(evidence.until()));
    }

    private String size(@Nullable StudySize size) {
        return size == null
                ? pen.text("not-given")
                : pen.text(
                        size.arm() ? "size.arm" : "size.study",
                        size.count(),
                        pen.messages().of(size.of()));
    }
}
