package org.saphena.ui.worklist;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Patient;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.PatientKey;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.DueWords;

/** Follow-up that is due, each step in a line. */
record DueRows(
        WorkListsViewModel model,
        Messages messages,
        PatientRow row,
        DueWords words,
        Consumer<DueFollowUp> putOff) {
    static final Columns COLUMNS =
            new Columns(
                    List.of(22.0, 31.0, 27.0, 20.0),
                    List.of(
                            "ui.patients.column.due",
                            "ui.patients.column.patient",
                            "ui.patients.column.step",
                            "ui.patients.column.deeds"));

    RowList.Line line(DueFollowUp due, Consumer<PatientKey> open) {
        Patient patient = due.patient().patient();
        String what = words.what(due.step());
        return new RowList.Line(
                COLUMNS.line(
                        two(Styled.wrapped(words.when(due), "row-name"), words.age(due), due),
                        row.who(patient),
                        new VBox(
                                Styled.wrapped(what), Styled.wrapped(words.source(due), "caption")),
                        deeds(due)),
                String.join(
                        ". ",
                        words.when(due),
                        words.age(due),
                        row.spoken(patient, what, words.source(due))),
                () -> open.accept(due.patient().key()));
    }

    private static VBox two(Region first, String second, DueFollowUp due) {
        VBox cell = new VBox(first);
        if (!second.isEmpty()) {
            String kind = due.isPutOff() ? "caption" : "heed";
            cell.getChildren().add(Styled.wrapped(second, kind));
        }
        return cell;
    }

    private Region deeds(DueFollowUp due) {
        return Styled.styled(
                new FlowPane(
                        RowButton.of(
                                messages.get("ui.worklist.doDone"), () -> model.done(due.step())),
                        RowButton.of(
                                messages.get("ui.worklist.doPutOff"), () -> putOff.accept(due))),
                "row-buttons");
    }

    /** 1 for done, 2 to put it off. */
    boolean pressed(DueFollowUp due, KeyCode code) {
        switch (RowKeys.digit(code)) {
            case 1 -> model.done(due.step());
            case 2 -> putOff.accept(due);
            default -> {
                return false;
            }
        }
        return true;
    }
}
