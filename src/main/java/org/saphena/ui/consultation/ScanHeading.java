package org.saphena.ui.consultation;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;

/** The head of the scan table: which leg, when and how it was scanned, and the units. */
final class ScanHeading extends VBox {
    private final Messages messages;

    ScanHeading(ScanTable table, Messages messages) {
        this.messages = messages;
        getStyleClass().add("scan-heading");
        HBox legs = new HBox(Styled.label("", "scan-name"));
        legs.getChildren().add(leg(Side.RIGHT, table.right()));
        legs.getChildren().add(leg(Side.LEFT, table.left()));
        HBox units = new HBox(Styled.label(messages.get("ui.scan.vein"), "scan-name", "unit"));
        addUnits(units);
        addUnits(units);
        units.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(legs, units);
    }

    private VBox leg(Side side, ScanTable.Heading heading) {
        HBox title =
                new HBox(
                        new SideBadge(side, messages),
                        Styled.wrapped(messages.get("ui.leg." + side.code()), "leg-title"));
        title.getStyleClass().add("leg-heading");
        title.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(title);
        box.getStyleClass().add("scan-leg");
        box.getChildren().add(Styled.wrapped(heading.text(), heading.heed() ? "heed" : "caption"));
        if (!heading.coverage().isEmpty()) {
            box.getChildren().add(Styled.wrapped(heading.coverage(), "caption"));
        }
        return box;
    }

    private void addUnits(HBox units) {
        units.getChildren()
                .addAll(
                        Styled.label(messages.get("ui.scan.status"), "scan-status", "unit"),
                        Styled.label("mm", "scan-number", "unit"),
                        Styled.label("s", "scan-number", "unit"));
    }
}
