package org.saphena.ui.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.saphena.clinical.VeinId;
import org.saphena.text.Messages;
import org.saphena.ui.consultation.ConsultationViewModel.Spot;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Styled;

/**
 * The duplex findings, right beside left. One stop for Tab; the arrows go from vein to vein, and
 * the map shows where each one is.
 */
final class ScanTableView extends VBox {
    private final ConsultationViewModel model;
    private final List<ScanRow> rows = new ArrayList<>();

    ScanTableView(ConsultationViewModel model) {
        this.model = model;
        getStyleClass().add("scan-table");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        model.spotProperty().subscribe(this::mark);
    }

    void show(ScanTable table, Messages messages) {
        clear();
        setAccessibleText(messages.get("ui.scan.title"));
        getChildren().add(new ScanHeading(table, messages));
        for (ScanTable.Row row : table.rows()) {
            if (!row.group().isEmpty()) {
                getChildren().add(group(row.group()));
            }
            ScanRow line = new ScanRow(row, rows.size());
            line.focusedProperty().subscribe(focused -> attend(line, focused));
            rows.add(line);
            getChildren().add(line);
        }
        getChildren()
                .add(
                        Styled.wrapped(
                                GridCell.DASH + "  " + messages.get("ui.scan.dash"), "caption"));
        makeStop(0);
    }

    void clear() {
        rows.clear();
        getChildren().clear();
    }

    private static Label group(String text) {
        return Styled.wrapped(text, "scan-group");
    }

    private void attend(ScanRow line, boolean focused) {
        if (focused) {
            makeStop(rows.indexOf(line));
            model.spotProperty().set(Optional.of(new Spot(line.telling(), line.vein())));
        }
    }

    private void makeStop(int index) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setFocusTraversable(i == index);
        }
    }

    private void mark(Optional<Spot> spot) {
        VeinId vein = spot.map(Spot::vein).orElse(null);
        rows.forEach(row -> row.setSpot(row.vein() == vein));
    }

    private void move(KeyEvent event) {
        if (!(event.getTarget() instanceof ScanRow from)) {
            return;
        }
        KeyCode key = event.getCode();
        int to =
                switch (key) {
                    case UP -> from.index() - 1;
                    case DOWN -> from.index() + 1;
                    case HOME -> 0;
                    case END -> rows.size() - 1;
                    default -> -1;
                };
        if (key.isArrowKey() || to >= 0) {
            event.consume();
        }
        if (to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
        }
    }
}
