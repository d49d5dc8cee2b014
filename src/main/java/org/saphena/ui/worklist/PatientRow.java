package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Patient;
import org.saphena.storage.PatientLine;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.worklist.Marks.Mark;

/** A patient as a line of a list. */
final class PatientRow {
    static final Columns COLUMNS =
            new Columns(
                    List.of(32.0, 22.0, 20.0, 26.0),
                    List.of(
                            "ui.patients.column.name",
                            "ui.patients.column.born",
                            "ui.patients.column.number",
                            "ui.patients.column.visit"));

    private static final List<DateTimeFormatter> DIGITS =
            List.of(
                    DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT),
                    DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT),
                    DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT),
                    DateTimeFormatter.ofPattern("dMyyyy", Locale.ROOT));

    private final Messages messages;
    private final PatientWords words;
    private final Matches matches;
    private final Marks marks;

    PatientRow(Messages messages, LocalDate today, Matches matches, List<Patient> all) {
        this.messages = messages;
        this.words = new PatientWords(messages, today);
        this.matches = matches;
        this.marks = new Marks(all);
    }

    RowList.Line line(PatientLine line, Runnable open) {
        Patient patient = line.stored().patient();
        String last = lastVisit(line);
        GridPane cells =
                COLUMNS.line(
                        name(patient),
                        born(patient),
                        number(patient),
                        Styled.wrapped(last, "row-note", state(line)));
        return new RowList.Line(cells, spoken(patient, last), open);
    }

    /** The name, with what it is easily confused with below it. */
    private Region name(Patient patient) {
        Region name = MatchText.of(matches.in(words.name(patient)), "row-name");
        Set<Mark> shared = marks.of(patient);
        if (shared.isEmpty()) {
            return name;
        }
        VBox cell = new VBox(name);
        for (Mark mark : shared) {
            Label label = Styled.wrapped(messages.get(mark.key()), "row-mark");
            cell.getChildren().add(label);
        }
        return cell;
    }

    /** Name, birth date and number in one cell. */
    Region who(Patient patient) {
        String more = words.born(patient) + "  ·  " + patient.id();
        return new VBox(name(patient), Styled.wrapped(more, "caption"));
    }

    private Region born(Patient patient) {
        LocalDate born = patient.birthDate();
        return MatchText.of(
                matches.inDate(words.born(patient), DIGITS.stream().map(born::format).toList()));
    }

    private Region number(Patient patient) {
        return MatchText.of(matches.in(patient.id()));
    }

    /** The whole line in words. */
    String spoken(Patient patient, String... more) {
        List<String> parts = new ArrayList<>(List.of(words.spoken(patient)));
        marks.of(patient).forEach(mark -> parts.add(messages.get(mark.key())));
        parts.addAll(List.of(more));
        return String.join(". ", parts);
    }

    private static String state(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null ? "none" : visit.state().code();
    }

    private String lastVisit(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null
                ? messages.get("ui.patients.no-visit")
                : messages.get(
                        "ui.patients.visit",
                        Formats.date(visit.date(), messages.language()),
                        messages.get("ui.patients.state." + visit.state().code()));
    }
}
