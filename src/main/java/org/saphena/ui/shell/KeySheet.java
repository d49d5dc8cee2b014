package org.saphena.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** F1: the keys of the screen and those of every screen, over the window. */
final class KeySheet extends Overlay {
    private static final double WANTED_EM = 76;
    private static final double TWO_FROM_EM = 60;
    private static final double GAP_PX = 32;

    private final Button close = new Button();
    private final Texts texts;
    private final Supplier<KeyScreen> screen;
    private final BooleanSupplier single;
    private final Runnable save;
    private final FlowPane columns = Styled.styled(new FlowPane(), "key-columns");
    private double width;

    /**
     * @param single whether keys act that need no other beside them
     * @param save saves the keys of all screens to be printed
     */
    KeySheet(Texts texts, Supplier<KeyScreen> screen, BooleanSupplier single, Runnable save) {
        this.single = single;
        this.save = save;
        this.screen = screen;
        this.texts = texts;
    }

    @Override
    protected Node content() {
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.keys.title"));
        close.textProperty().bind(texts.of("ui.keys.close"));
        close.setOnAction(event -> toggle());
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        Named.name(scroll, texts.of("ui.keys.title"));
        scroll.viewportBoundsProperty().subscribe(room -> fit(room.getWidth()));
        close.fontProperty()
                .subscribe(font -> {
                    columns.setPrefWrapLength(WANTED_EM * font.getSize());
                    each(WANTED_EM / 2 * font.getSize() - GAP_PX);
                });
        Button paper = Styled.button(texts, "ui.keys.paper", this::closeAndSave);
        FlowPane buttons = Styled.styled(new FlowPane(close, paper), "buttons");
        VBox sheet = Styled.styled(new VBox(title, scroll, buttons), "key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }

    private void closeAndSave() {
        toggle();
        save.run();
    }

    private VBox group(String heading, List<String> keys) {
        Label title = Styled.wrapped("", "section-title");
        title.textProperty().bind(texts.of(heading));
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
        VBox group = Styled.styled(new VBox(title, grid), "key-group");
        group.setPrefWidth(width);
        return group;
    }

    /** Two columns where they have room, else one below the other. */
    private void fit(double room) {
        double em = close.getFont().getSize();
        each(room >= TWO_FROM_EM * em ? (room - GAP_PX) / 2 - 1 : room);
    }

    private void each(double wide) {
        width = wide;
        columns.getChildren().forEach(group -> ((Region) group).setPrefWidth(width));
    }

    /** Shows the keys and takes the focus, or gives it back to nobody. */
    void toggle() {
        if (isVisible()) {
            show(false);
        } else {
            fill(screen.get().keys(single.getAsBoolean()));
            show(true);
            close.requestFocus();
        }
    }

    private void fill(List<String> here) {
        columns.getChildren().clear();
        if (!here.isEmpty()) {
            columns.getChildren().add(group("ui.keys.here", here));
        }
        columns.getChildren().add(group("ui.keys.everywhere", KeyScreen.EVERYWHERE));
    }
}
