package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.GlanceViewModel.Seen;

/** What is known of the line that the user is on, without opening anything. */
final class PreviewPane extends VBox {
    private final Texts texts;

    /**
     * A line of a list.
     *
     * @param visit the last one, or the one that the line is about; null where the list has none
     * @param note what the line says besides
     */
    record Preview(Patient patient, @Nullable VisitLine visit, boolean noVisit, String note) {}

    PreviewPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("preview");
    }

    void show(Optional<Preview> line, Seen seen, LocalDate today) {
        getChildren().clear();
        line.ifPresent(each -> fill(each, seen, today));
        Styled.show(this, line.isPresent());
    }

    private void fill(Preview line, Seen seen, LocalDate today) {
        Messages messages = texts.now();
        getChildren()
                .add(
                        Styled.wrapped(
                                new PatientWords(messages, today).spoken(line.patient()),
                                "section-title"));
        List<String> more = new ArrayList<>();
        if (line.visit() != null) {
            more.add(visit(line.visit(), messages));
        } else if (line.noVisit()) {
            more.add(messages.get("ui.patients.no-visit"));
        }
        if (!line.note().isEmpty()) {
            more.add(line.note());
        }
        if (!more.isEmpty()) {
            getChildren().add(Styled.wrapped(String.join("  ·  ", more), "row-note"));
        }
        getChildren().addAll(new GlanceWords(messages).lines(seen));
    }

    private static String visit(VisitLine visit, Messages messages) {
        String clinician = visit.clinician();
        return messages.get(
                "ui.worklist.preview",
                Formats.date(visit.date(), messages.language()),
                messages.get("ui.patients.state." + visit.state().code()),
                clinician == null ? messages.get("ui.notRecorded") : clinician,
                messages.get(
                        "ui.patients.classes",
                        VisitWords.ceap(visit.right(), messages),
                        VisitWords.ceap(visit.left(), messages)));
    }
}
