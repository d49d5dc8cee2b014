package org.saphena.ui.patients;

import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Changes.Group;
import org.saphena.ui.patients.Changes.Row;
import org.saphena.ui.support.Named;

/** What differs of one kind: side, thing, as it was, as it is. */
final class ChangesTable extends VBox {
    private static final double[] SHARES = {40, 30, 30};

    ChangesTable(Group group, String before, String after, Messages messages) {
        getStyleClass().addAll("card", "changes");
        getChildren().add(Styled.wrapped(group.title(), "section-title"));
        if (group.rows().isEmpty()) {
            getChildren().add(Styled.wrapped(messages.get("chart.unchanged"), "caption"));
        } else {
            getChildren().add(grid(group, before, after, messages));
        }
        if (!group.note().isEmpty()) {
            getChildren().add(Styled.wrapped(group.note(), "caption"));
        }
        String rows =
                group.rows().stream()
                        .map(row -> spoken(row, messages))
                        .collect(Collectors.joining(". "));
        Named.stop(
                this,
                AccessibleRole.TEXT,
                group.title()
                        + ". "
                        + (rows.isEmpty() ? messages.get("chart.unchanged") : rows)
                        + ". "
                        + group.note());
    }

    private static String spoken(Row row, Messages messages) {
        return messages.get(
                "chart.change", messages.of(row.side()), row.what(), row.before(), row.after());
    }

    private static GridPane grid(Group group, String before, String after, Messages messages) {
        GridPane grid = Styled.styled(new GridPane(), "changes-grid");
        ColumnConstraints badge = new ColumnConstraints();
        badge.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().add(badge);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPrefWidth(share);
            column.setMinWidth(0);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.add(Styled.wrapped(before, "caption"), 2, 0);
        grid.add(Styled.wrapped(after, "caption"), 3, 0);
        int line = 1;
        for (Row row : group.rows()) {
            grid.addRow(
                    line++,
                    new SideBadge(row.side(), messages),
                    Styled.wrapped(row.what()),
                    Styled.wrapped(row.before(), "changes-before"),
                    Styled.wrapped(row.after(), "changes-after"));
        }
        return grid;
    }
}
