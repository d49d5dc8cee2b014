package org.saphena.ui.entry;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;

/** The keys of a list with the fields of a new line above it. */
final class ListKeys {
    private ListKeys() {}

    /** From now on + adds a line, except where text is typed. */
    static void add(Node box, Runnable add) {
        box.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isShortcutDown() && !event.isAltDown();
                    if (plain
                            && isPlus(event)
                            && !(event.getTarget() instanceof TextInputControl)) {
                        event.consume();
                        add.run();
                    }
                });
    }

    private static boolean isPlus(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, ADD -> true;
            case EQUALS -> event.isShiftDown();
            default -> false;
        };
    }

    /** What removes a line: pressed, or by Delete while it has the focus. */
    static Button remover(String spoken, boolean readOnly, Runnable remove) {
        Button button = Styled.styled(new Button(null, Icons.of(Feather.X)), "flat");
        button.setAccessibleText(spoken);
        button.setDisable(readOnly);
        button.setOnAction(event -> remove.run());
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }
}
