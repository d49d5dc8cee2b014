package org.saphena.ui.consultation;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.consultation.FindingsTable.Value;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;

/** The findings as a small table: label, right leg, left leg; the whole person below. */
final class FindingsView extends GridPane {
    FindingsView() {
        getStyleClass().add("findings");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(label, half(), half());
    }

    private static ColumnConstraints half() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPrefWidth(1);
        column.setMinWidth(0);
        return column;
    }

    void show(FindingsTable table, Messages messages) {
        getChildren().clear();
        int line = 0;
        addRow(line++, new Label(), leg(Side.RIGHT, messages), leg(Side.LEFT, messages));
        addRow(
                line++,
                key(messages.get("ui.findings.scan")),
                Styled.wrapped(table.right(), "value"),
                Styled.wrapped(table.left(), "value"));
        for (FindingsTable.Row row : table.rows()) {
            addRow(line++, key(row.label()), value(row.right()), value(row.left()));
        }
        for (FindingsTable.PersonRow row : table.person()) {
            Node value = value(row.value());
            addRow(line++, key(row.label()), value);
            setColumnSpan(value, 2);
        }
        getChildren().forEach(node -> setValignment(node, VPos.TOP));
    }

    private static HBox leg(Side side, Messages messages) {
        HBox box =
                new HBox(
                        new SideBadge(side, messages),
                        Styled.wrapped(messages.get("ui.leg." + side.code()), "leg-title"));
        box.getStyleClass().add("leg-heading");
        return box;
    }

    private static Label key(String text) {
        return Styled.label(text, "key");
    }

    private static Label value(Value value) {
        return Styled.wrapped(value.text(), value.known() ? "value" : "not-recorded");
    }
}
