package org.saphena.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.saphena.clinical.PriorityCode;
import org.saphena.text.Messages;

/** Something that may matter: a click adds one dot, the keys 0 to 5 set how many. */
final class MatterChip extends Button {
    static final int MOST = 5;
    private static final PseudoClass WEIGHED = PseudoClass.getPseudoClass("weighed");

    private final CompareViewModel model;
    private final PriorityCode matter;
    private int weight;

    MatterChip(CompareViewModel model, PriorityCode matter) {
        this.model = model;
        this.matter = matter;
        getStyleClass().add("matter-chip");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> model.weigh(matter, (weight + 1) % (MOST + 1)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(int now, Messages messages) {
        weight = now;
        setText(messages.of(matter) + "  " + dots(now));
        setAccessibleText(
                now == 0
                        ? messages.get("compare.matter.none", messages.of(matter))
                        : messages.get("compare.matter.some", messages.of(matter), now, MOST));
        setAccessibleHelp(messages.get("compare.matters.help"));
        pseudoClassStateChanged(WEIGHED, now > 0);
    }

    /** Filled and empty dots. */
    static String dots(int weight) {
        return "●".repeat(weight) + "○".repeat(MOST - weight);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode key = event.getCode();
        int typed =
                key.isKeypadKey()
                        ? key.ordinal() - KeyCode.NUMPAD0.ordinal()
                        : key.ordinal() - KeyCode.DIGIT0.ordinal();
        boolean clears = key == KeyCode.BACK_SPACE || key == KeyCode.DELETE;
        if (clears || key.isDigitKey() && typed >= 0 && typed <= MOST) {
            model.weigh(matter, clears ? 0 : typed);
            event.consume();
        }
    }
}
