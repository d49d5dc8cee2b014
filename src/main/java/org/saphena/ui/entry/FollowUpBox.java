package org.saphena.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.service.FollowUpDay;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.text.PeriodWords;
import org.saphena.ui.control.Styled;

/** The steps of the schedule that the plan chose, with their days where they are known. */
final class FollowUpBox {
    private static final double WHEN_EM = 15;

    private final EntryViewModel model;
    private final double textPx;
    private final VBox lines = Styled.styled(new VBox(), "follow-up");
    private List<String> shown = List.of();

    FollowUpBox(EntryViewModel model, double textPx) {
        this.model = model;
        this.textPx = textPx;
        refresh();
    }

    Node node() {
        return lines;
    }

    /** One line for each step, the first one about them all. */
    static List<List<String>> lines(EntryViewModel model) {
        CaseFile file = model.draftProperty().get();
        Messages messages = model.texts().now();
        List<FollowUpDay> days = model.tools().consultations().followUp(file, messages.language());
        return days.isEmpty()
                ? List.of(List.of(messages.get(none(file))))
                : Stream.concat(
                                Stream.of(List.of(heading(days, messages))),
                                days.stream()
                                        .map(day ->
                                                List.of(when(day, messages), what(day, messages))))
                        .toList();
    }

    private static String none(CaseFile file) {
        return Schedules.chosen(file) == null
                ? "ui.entry.plan.followUp.none"
                : "ui.entry.plan.followUp.unknown";
    }

    private static String heading(List<FollowUpDay> days, Messages messages) {
        boolean undated = days.stream().anyMatch(day -> day.from() == null);
        return messages.get(
                undated ? "ui.entry.plan.followUp.undated" : "ui.entry.plan.followUp.dated",
                days.size());
    }

    private static String when(FollowUpDay day, Messages messages) {
        LocalDate from = day.from();
        LocalDate until = day.until();
        Language language = messages.language();
        if (from == null) {
            return PeriodWords.after(messages, day.after());
        }
        return until == null
                ? Formats.date(from, language)
                : messages.get(
                        "ui.worklist.between",
                        Formats.date(from, language),
                        Formats.date(until, language));
    }

    private static String what(FollowUpDay day, Messages messages) {
        return day.leg() == null ? day.text() : messages.of(day.leg()) + " · " + day.text();
    }

    void refresh() {
        List<List<String>> now = lines(model);
        List<String> flat = now.stream().flatMap(List::stream).toList();
        if (!flat.equals(shown)) {
            shown = flat;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
    }

    private Node line(List<String> words) {
        if (words.size() == 1) {
            return Styled.wrapped(words.getFirst());
        }
        Label when = Styled.label(words.getFirst(), "quiet");
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.setPrefWidth(WHEN_EM * textPx);
        return new HBox(when, Styled.growing(Styled.wrapped(words.getLast())));
    }
}
