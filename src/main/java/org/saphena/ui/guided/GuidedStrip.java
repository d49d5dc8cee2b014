package org.saphena.ui.guided;

import java.lang.ref.WeakReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.control.Nodes;
import org.saphena.ui.control.Styled;
import org.saphena.ui.guided.Strip.Deed;
import org.saphena.ui.support.Texts;

/**
 * The guided visit below the work: what to press, and how far one is. It covers nothing and never
 * takes the focus; where a button of it is clicked, the focus goes back to where it was.
 */
public final class GuidedStrip extends BorderPane {
    /** The width, in letter sizes, below which the buttons stand below the words. */
    private static final double ONE_LINE_FROM_EM = 62;

    /** The height of the window, in letter sizes, below which it has few lines. */
    private static final double COMPACT_BELOW_EM = 32;

    private final GuidedViewModel model;
    private final Runnable focusBack;
    private final Label text = Styled.wrapped("", "guided-text");
    private final Label keys = Styled.wrapped("", "guided-keys");
    private final Label tally = Styled.label("", "guided-tally");
    private final VBox words = Styled.styled(new VBox(), "guided-words");
    private final HBox bar = Styled.styled(new HBox(), "guided-bar");
    private final Map<Deed, Button> buttons = new EnumMap<>(Deed.class);
    private final ReadOnlyBooleanWrapper compact = new ReadOnlyBooleanWrapper();
    private WeakReference<Node> before = new WeakReference<>(null);

    /**
     * @param focusBack puts the focus where the work is
     */
    public GuidedStrip(GuidedViewModel model, Texts texts, Runnable focusBack) {
        this.model = model;
        this.focusBack = focusBack;
        getStyleClass().add("guided");
        for (Deed deed : Deed.values()) {
            Button button = new Button();
            button.textProperty().bind(texts.of("ui.guided." + deed.code()));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> act(deed, button));
            buttons.put(deed, button);
        }
        HBox press = Styled.styled(new HBox(keys, tally), "guided-press");
        press.visibleProperty().bind(keys.visibleProperty());
        press.managedProperty().bind(keys.visibleProperty());
        words.getChildren().addAll(text, press);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        tally.textProperty().bind(model.tallyProperty());
        tally.setMinWidth(USE_PREF_SIZE);
        bar.getChildren().addAll(buttons.values());
        bar.setAlignment(Pos.CENTER_RIGHT);
        compact.subscribe((was, is) -> model.stripProperty().get().ifPresent(this::show));
        sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(root -> ((Region) root).heightProperty())
                .subscribe(height -> place());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> before = new WeakReference<>(focused()));
        model.stripProperty().subscribe(this::show);
        widthProperty().subscribe(this::place);
        text.fontProperty().subscribe(this::place);
        place();
    }

    private @Nullable Node focused() {
        Node owner = getScene().getFocusOwner();
        return owner == null || Nodes.isInside(owner, this) ? null : owner;
    }

    private void act(Deed deed, Button button) {
        Optional<Node> back =
                Optional.ofNullable(before.get()).filter(node -> node.getScene() == getScene());
        before = new WeakReference<>(null);
        model.act(deed);
        if (back.isPresent()) {
            back.get().requestFocus();
        } else if (!button.isVisible() || !isVisible()) {
            focusBack.run();
        }
    }

    private void show(Optional<Strip> strip) {
        Styled.show(this, strip.isPresent());
        strip.ifPresent(this::show);
    }

    private void show(Strip strip) {
        text.setText(compact.get() ? strip.brief() : strip.heading() + " · " + strip.text());
        keys.setText(strip.keys());
        Styled.show(keys, !strip.keys().isEmpty() && !compact.get());
        buttons.forEach(
                (deed, button) -> Styled.show(button, strip.deeds().contains(deed) && fits(deed)));
        words.setAccessibleText(strip.spoken());
        words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** In a window of few lines the practice is begun from the menu. */
    private boolean fits(Deed deed) {
        return deed != Deed.PRACTISE || !compact.get();
    }

    /**
     * In a window of few lines only what to press is said, and the buttons stand beside it; else
     * words and buttons stand on one line where there is room.
     */
    private void place() {
        double em = text.getFont().getSize();
        compact.set(window() < COMPACT_BELOW_EM * em);
        boolean beside = compact.get() || getWidth() >= ONE_LINE_FROM_EM * em;
        setRight(null);
        setBottom(null);
        setCenter(words);
        if (beside) {
            setRight(bar);
        } else {
            setBottom(bar);
        }
    }

    private double window() {
        return getScene() != null && getScene().getRoot() instanceof Region all
                ? all.getHeight()
                : Double.MAX_VALUE;
    }

    /** Whether the window has few lines; whatever else stands below the work gives way then. */
    public ReadOnlyBooleanProperty compactProperty() {
        return compact.getReadOnlyProperty();
    }
}
