package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** F1: every key, over the window. */
final class KeySheet extends StackPane {
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
                    "new",
                    "sign",
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
                    "reasons",
                    "arrows",
                    "pages",
                    "size",
                    "help",
                    "back");

    private final Button close = new Button();

    KeySheet(Texts texts, Runnable onClose) {
        getStyleClass().add("overlay");
        GridPane grid = Styled.styled(new GridPane(), "key-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), words);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = Styled.label("", "key-cap");
            key.textProperty().bind(texts.of("ui.key." + KEYS.get(i)));
            key.setMinWidth(USE_PREF_SIZE);
            Label text = Styled.wrapped("");
            text.textProperty().bind(texts.of("ui.key." + KEYS.get(i) + ".does"));
            grid.addRow(i, key, text);
        }
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.keys.title"));
        close.textProperty().bind(texts.of("ui.keys.close"));
        close.setOnAction(event -> onClose.run());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        Named.name(scroll, texts.of("ui.keys.title"));
        VBox sheet = Styled.styled(new VBox(title, scroll, close), "key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        Styled.show(this, false);
    }

    /** Takes the focus, or gives it back to nobody. */
    void setShown(boolean shown) {
        Styled.show(this, shown);
        if (shown) {
            close.requestFocus();
        }
    }
}
