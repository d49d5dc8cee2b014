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
        page.leaf("span", pen.messages().of(evidence.kind()), "class", "kind").close();
        page.open("td");
        figures(evidence);
        page.close();
        page.leaf("td", time(evidence));
        page.leaf("td", size(evidence.size()));
        page.leaf("td", pen.facts().targets(evidence.targets()));
        page.open("td");
        pen.sources(evidence.citations(), "no-study");
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

    /** The figure in its measure, and the interval around it behind that. */
    private String measured(Evidence evidence, Figure figure) {
        String words = counted(evidence.outcome().measure(), figure);
        if (figure.isUnder()) {
            return pen.text("figure.under", words);
        }
        return figure.isRange() || figure.low() == null
                ? words
                : pen.text("figure.interval", words, number(figure.low()), number(figure.high()));
    }

    private String counted(Measure measure, Figure figure) {
        return measure == Measure.DAYS && BigDecimal.ONE.equals(figure.value())
                ? pen.messages().get("unit.days.one")
                : pen.messages().get(Messages.keyOf(measure), figure(figure));
    }

    private String figure(Figure figure) {
        if (figure.isUnder()) {
            return number(figure.high());
        }
        return figure.isRange()
                ? pen.text("figure.range", number(figure.low()), number(figure.high()))
                : number(figure.value());
    }

    private static String number(@Nullable BigDecimal number) {
        return Formats.number(Objects.requireNonNull(number));
    }

    private String time(Evidence evidence) {
        if (evidence.after() == null) {
            return pen.text("not-given");
        }
        return pen.consequences().between(evidence.after(), evidence.until());
    }

    private String size(@Nullable StudySize size) {
        if (size == null) {
            return pen.text("not-given");
        }
        String counted = pen.messages().get(Messages.keyOf(size.of()), Formats.count(size.count()));
        return size.arm() ? counted : pen.text("size.study", counted);
    }
}
