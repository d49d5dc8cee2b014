package org.saphena.ui.entry;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.SideBadge;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.EntryViewModel.Spot;

/** The further values of one vein, opened by F2 below the grid and closed by Esc. */
final class ExtrasPane extends VBox {
    private static final double NAME_EM = 18;

    private final EntryViewModel model;
    private final double textPx;
    private final Runnable back;
    private Optional<CodeGrid> grid = Optional.empty();

    /**
     * @param back puts the focus where it came from
     */
    ExtrasPane(EntryViewModel model, double textPx, Runnable back) {
        this.model = model;
        this.textPx = textPx;
        this.back = back;
        getStyleClass().add("extras");
        setMinHeight(USE_PREF_SIZE);
        Styled.show(this, false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F2) {
            event.consume();
            close();
        }
    }

    private void close() {
        back.run();
        model.extrasProperty().set(Optional.empty());
    }

    /** Shows the vein that is asked for, or nothing. */
    void show(Optional<Spot> spot) {
        Styled.show(this, spot.isPresent());
        grid = Optional.empty();
        getChildren().clear();
        spot.ifPresent(this::open);
    }

    private void open(Spot spot) {
        Messages messages = model.texts().now();
        String name = messages.get("ui.vein." + spot.vein().code());
        Button close = new Button(messages.get("ui.entry.extras.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> close());
        HBox title =
                new HBox(
                        new SideBadge(spot.side(), messages),
                        Styled.growing(Styled.wrapped(name, "section-title")),
                        close);
        title.getStyleClass().add("entry-row");
        PieceByPiece rows = new PieceByPiece();
        CodeGrid made =
                new CodeGrid(
                        new VeinExtras(model).grid(spot.side(), spot.vein()),
                        messages,
                        messages.get("ui.entry.extras", name),
                        NAME_EM,
                        textPx,
                        false,
                        rows);
        rows.finish();
        grid = Optional.of(made);
        getChildren().setAll(title, made, made.help());
        if (getScene() != null) {
            applyCss();
            layout();
            made.focusCell();
        }
    }

    /** Opens the vein that has a field for that place, and puts the focus on it. */
    boolean goTo(String pointer) {
        Optional<Spot> spot = Veins.spot(pointer);
        Optional<FieldFinder.Cell> cell =
                spot.flatMap(at ->
                        FieldFinder.find(
                                new VeinExtras(model).grid(at.side(), at.vein()), pointer));
        if (cell.isEmpty()) {
            return false;
        }
        model.extrasProperty().set(spot);
        grid.ifPresent(shown -> {
            shown.select(cell.get().row(), cell.get().column());
            shown.focusCell();
        });
        return true;
    }

    void settle() {
        grid.ifPresent(CodeGrid::settle);
    }

    void handOver() {
        grid.ifPresent(CodeGrid::handOver);
    }

    void refresh() {
        grid.ifPresent(CodeGrid::refresh);
    }
}
