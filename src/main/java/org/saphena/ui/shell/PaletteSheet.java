package org.saphena.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Ctrl+K, over the window: a line to type in, and below it what fits, for Enter or a click. */
final class PaletteSheet extends Overlay {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PaletteViewModel model;
    private final Texts texts;
    private final TextField query = new TextField();
    private final VBox lines = Styled.styled(new VBox(), "palette-lines");
    private final Label nothing = Styled.wrapped("", "caption");

    PaletteSheet(PaletteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.shownProperty().subscribe(this::showOrHide);
    }

    @Override
    protected Node content() {
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.palette.title"));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.promptTextProperty().bind(texts.of("ui.palette.prompt"));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        nothing.textProperty().bind(texts.of("ui.palette.nothing"));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Named.name(scroll, texts.of("ui.palette.title"));
        VBox sheet = Styled.styled(new VBox(title, query, scroll, nothing), "key-sheet", "palette");
        sheet.setMaxHeight(USE_PREF_SIZE);
        model.foundProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(this::mark);
        return sheet;
    }

    private void showOrHide(boolean shown) {
        show(shown);
        if (shown) {
            query.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> model.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void fill(List<Command> found) {
        lines.getChildren().setAll(found.stream().map(this::line).toList());
        Styled.show(nothing, found.isEmpty());
        mark();
    }

    private HBox line(Command command) {
        Label keys = Styled.label(command.keys(), "key-cap");
        keys.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(Styled.growing(Styled.wrapped(command.title())), keys);
        line.getStyleClass().add("palette-line");
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(command.title());
        line.setOnMouseClicked(event -> model.run(command));
        return line;
    }

    /** The line that Enter runs is also said with the field, which keeps the focus. */
    private void mark() {
        List<Node> all = lines.getChildren();
        int at = model.selectedProperty().get();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).pseudoClassStateChanged(SELECTED, i == at);
        }
        String title = texts.now().get("ui.palette.title");
        query.setAccessibleText(
                at < all.size() ? title + ", " + all.get(at).getAccessibleText() : title);
    }
}
