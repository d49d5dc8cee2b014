package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Patient;
import org.saphena.settings.ListColumn;
import org.saphena.storage.PatientLine;
import org.saphena.text.Messages;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.worklist.Marks.Mark;

/** A patient as a line of a list. */
final class PatientRow {
    private static final List<DateTimeFormatter> DIGITS =
            List.of(
                    DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT),
                    DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT),
                    DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT),
                    DateTimeFormatter.ofPattern("dMyyyy", Locale.ROOT));

    private final Messages messages;
    private final PatientWords words;
    private final VisitWords visits;
    private final Matches matches;
    private final Marks marks;

    PatientRow(Messages messages, LocalDate today, Matches matches, List<Patient> all) {
        this.messages = messages;
        this.words = new PatientWords(messages, today);
        this.visits = new VisitWords(messages);
        this.matches = matches;
        this.marks = new Marks(all);
    }

    RowList.Line line(PatientLine line, PatientColumns columns, Runnable open) {
        Patient patient = line.stored().patient();
        List<ListColumn> shown = columns.look().columns();
        Region[] cells =
                columns.narrow()
                        ? two(shown, line)
                        : Stream.concat(
                                        Stream.of(name(patient)),
                                        shown.stream().map(each -> cell(each, line)))
                                .toArray(Region[]::new);
        return new RowList.Line(
                columns.columns().line(cells),
                spoken(
                        patient,
                        visits.day(line),
                        visits.reason(line),
                        messages.get("ui.worklist.ceap", visits.classes(line.classes()))),
                open);
    }

    /** Who it is, and beside it what was found and when. */
    private Region[] two(List<ListColumn> shown, PatientLine line) {
        VBox who = new VBox(name(line.stored().patient()));
        VBox what = new VBox();
        for (ListColumn column : shown) {
            boolean isOfWho = column == ListColumn.BORN || column == ListColumn.NUMBER;
            (isOfWho ? who : what).getChildren().add(cell(column, line));
        }
        return new Region[] {who, what};
    }

    private Region cell(ListColumn column, PatientLine line) {
        Patient patient = line.stored().patient();
        return switch (column) {
            case BORN -> born(patient);
            case NUMBER -> number(patient);
            case REASON -> Styled.wrapped(visits.reason(line), "row-note");
            case CEAP -> ceap(line);
            case VISIT -> Styled.wrapped(visits.day(line), "row-note", visits.state(line));
        };
    }

    /** What was recorded before the last visit says when. */
    private Region ceap(PatientLine line) {
        FlowPane words = Styled.styled(new FlowPane(), "row-classes");
        for (String part : visits.parts(line.classes())) {
            words.getChildren().add(MatchText.of(matches.in(part), "row-note"));
        }
        String since = visits.since(line);
        return since.isEmpty() ? words : new VBox(words, Styled.wrapped(since, "caption"));
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
}
