package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.SegmentId;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/**
 * The protocol of the scan in the settings: which veins one key sets to normal, and their order.
 */
final class ScanRows {
    private final ObjectProperty<ScanProtocol> scan;
    private final KnowledgeNotice knowledge;
    private final Texts texts;
    private final Map<SegmentId, Line> lines = new EnumMap<>(SegmentId.class);
    private final VBox veins = Styled.styled(new VBox(), "scan-veins");

    /**
     * @param knowledge says when a reflux time is borderline
     */
    ScanRows(ObjectProperty<ScanProtocol> scan, KnowledgeNotice knowledge, Texts texts) {
        this.scan = scan;
        this.knowledge = knowledge;
        this.texts = texts;
        SegmentId.core().forEach(vein -> lines.put(vein, new Line(vein)));
    }

    /** One vein: whether it is set, and the ways up and down. */
    private final class Line extends HBox {
        private final SegmentId vein;
        private final CheckBox box = new CheckBox();
        private final Button up;
        private final Button down;

        private Line(SegmentId vein) {
            this.vein = vein;
            up = button("ui.settings.scan.up", -1);
            down = button("ui.settings.scan.down", 1);
            box.setWrapText(true);
            box.textProperty().bind(texts.of("ui.vein." + vein.code()));
            box.setOnAction(event -> scan.set(scan.get().with(vein, box.isSelected())));
            Styled.styled(this, "settings-line")
                    .getChildren()
                    .addAll(Styled.growing(box), up, down);
            addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }

        private Button button(String key, int by) {
            Button button = Styled.button(texts, key, () -> move(by));
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.accessibleTextProperty()
                    .bind(Bindings.concat(box.textProperty(), ", ", button.textProperty()));
            return button;
        }

        private void pressed(KeyEvent event) {
            boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
            if (event.isAltDown() && arrow) {
                event.consume();
                move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
        }

        /** The focus goes with the vein; a way that has ended leaves it to the name. */
        private void move(int by) {
            Node focused = up.isFocused() ? up : down.isFocused() ? down : box;
            scan.set(scan.get().moved(vein, by));
            (focused.isDisabled() ? box : focused).requestFocus();
        }

        private void show(ScanProtocol now) {
            box.setSelected(now.ticked().contains(vein));
            up.setDisable(!now.canMove(vein, -1));
            down.setDisable(!now.canMove(vein, 1));
        }
    }

    List<SettingsRow> all() {
        Label about = Styled.wrapped("", "field-message", "hint");
        about.textProperty().bind(texts.of("ui.settings.scan.about"));
        scan.subscribe(this::show);
        List<String> words = new ArrayList<>(List.of("ui.settings.scan.about"));
        SegmentId.core().forEach(vein -> words.add("ui.vein." + vein.code()));
        return List.of(
                SettingsRow.of(new VBox(about, veins), words.toArray(String[]::new)),
                SettingsRow.of(
                        Styled.button(
                                texts,
                                "ui.settings.scan.delivered",
                                () -> scan.set(ScanProtocol.DELIVERED)),
                        "ui.settings.scan.delivered"),
                SettingsRow.of(
                        new BorderlineRules(knowledge, texts), "ui.settings.scan.borderline"));
    }

    private void show(ScanProtocol now) {
        List<Line> order = now.order().stream().map(lines::get).toList();
        if (!order.equals(veins.getChildren())) {
            veins.getChildren().setAll(order);
        }
        order.forEach(line -> line.show(now));
    }
}
