package org.saphena.ui.worklist;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.saphena.clinical.Patient;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.DayLine;
import org.saphena.storage.PatientKey;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.worklist.Lines.Arrival;

/** Who is in the house, each in a line with the four states. */
record DayRows(WorkListsViewModel model, Messages messages, PatientRow row) {
    static final Columns COLUMNS =
            new Columns(
                    List.of(11.0, 43.0, 46.0),
                    List.of(
                            "ui.patients.column.time",
                            "ui.patients.column.patient",
                            "ui.patients.column.attendance"));

    RowList.Line line(Arrival arrival, Consumer<PatientKey> open) {
        DayLine line = arrival.line();
        Patient patient = line.patient().patient();
        String state = messages.of(line.state());
        String time = arrival.at().withSecond(0).withNano(0).toString();
        return new RowList.Line(
                COLUMNS.line(Styled.wrapped(time, "row-note"), row.who(patient), states(line)),
                time + " " + row.spoken(patient, state),
                () -> open.accept(line.patient().key()));
    }

    private Region states(DayLine line) {
        FlowPane states = Styled.styled(new FlowPane(), "row-buttons");
        for (AttendanceState state : AttendanceState.values()) {
            ToggleButton button = Styled.styled(new ToggleButton(messages.of(state)), "row-button");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(line.state() == state);
            button.setOnAction(event -> {
                button.setSelected(line.state() == state);
                model.move(line, state);
            });
            states.getChildren().add(button);
        }
        return states;
    }

    /** 1 to 4 for the states, Delete to take somebody off the list. */
    boolean pressed(Arrival arrival, KeyCode code) {
        int state = RowKeys.digit(code) - 1;
        if (state >= 0 && state < AttendanceState.values().length) {
            model.move(arrival.line(), AttendanceState.values()[state]);
            return true;
        }
        if (code == KeyCode.DELETE) {
            model.takeOff(arrival.line());
            return true;
        }
        return false;
    }
}
