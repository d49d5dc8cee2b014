package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** F1: every key, over the window. */
final class KeySheet extends StackPane {
    private static final double WANTED_EM = 76;
    private static final double TWO_FROM_EM = 60;
    private static final double GAP_PX = 32;
    private static final List<String> KEYS =
            List.of(
                    "open",
                    "print",
                    "compare",
                    "patientScreen",
                    "save",
                    "closeCase",
                    "palette",
                    "find",
                    "due",
                    "arrive",
                    "digits",
                    "preview",
                    "new",
                    "export",
                    "import",
                    "lock",
                    "sections",
                    "accept",
                    "undo",
                    "codes",
                    "statuses",
                    "measure",
                    "enter",
                    "clear",
                    "otherLeg",
                    "nextGrid",
                    "rest",
                    "mirror",
                    "extras",
                    "findInGrid",
                    "gap",
                    "year",
                    "panes",
                    "advice",
                    "guided",
                    "reasons",
                    "arrows",
                    "pages",
                    "size",
                    "help",
                    "back");

    private final Button close = new Button();
    private final GridPane left;
    private final GridPane right;

    KeySheet(Texts texts, Runnable onClose) {
        getStyleClass().add("overlay");
        int half = (KEYS.size() + 1) / 2;
        left = column(KEYS.subList(0, half), texts);
        right = column(KEYS.subList(half, KEYS.size()), texts);
        FlowPane columns = Styled.styled(new FlowPane(left, right), "key-columns");
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.keys.title"));
        close.textProperty().bind(texts.of("ui.keys.close"));
        close.setOnAction(event -> onClose.run());
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        Named.name(scroll, texts.of("ui.keys.title"));
        scroll.viewportBoundsProperty().subscribe(room -> fit(room.getWidth()));
        close.fontProperty()
                .subscribe(font -> {
                    columns.setPrefWrapLength(WANTED_EM * font.getSize());
                    left.setPrefWidth(WANTED_EM / 2 * font.getSize() - GAP_PX);
                    right.setPrefWidth(WANTED_EM / 2 * font.getSize() - GAP_PX);
                });
        VBox sheet = Styled.styled(new VBox(title, scroll, close), "key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        Styled.show(this, false);
    }

    private static GridPane column(List<String> keys, Texts texts) {
        GridPane grid = Styled.styled(new GridPane(), "key-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), words);
        for (int i = 0; i < keys.size(); i++) {
            Label key = Styled.label("", "key-cap");
            key.textProperty().bind(texts.of("ui.key." + keys.get(i)));
            key.setMinWidth(USE_PREF_SIZE);
            Label text = Styled.wrapped("");
            text.textProperty().bind(texts.of("ui.key." + keys.get(i) + ".does"));
            grid.addRow(i, key, text);
        }
        return grid;
    }

    /** Two columns where they have room, else one below the other. */
    private void fit(double room) {
        double em = close.getFont().getSize();
        double each = room >= TWO_FROM_EM * em ? (room - GAP_PX) / 2 - 1 : room;
        left.setPrefWidth(each);
        right.setPrefWidth(each);
    }

    /** Takes the focus, or gives it back to nobody. */
    void setShown(boolean shown) {
        Styled.show(this, shown);
        if (shown) {
            close.requestFocus();
        }
    }
}
