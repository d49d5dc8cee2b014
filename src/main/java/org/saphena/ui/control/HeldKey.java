package org.saphena.ui.control;

import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Drops what a key that has been dealt with sends until it is let go or another key is pressed: its
 * letter, and its repetitions, which would act on what has come under the focus meanwhile.
 */
final class HeldKey implements EventHandler<KeyEvent> {
    private final Scene scene;
    private final KeyCode code;

    private HeldKey(Scene scene, KeyCode code) {
        this.scene = scene;
        this.code = code;
    }

    static void drop(Scene scene, KeyCode code) {
        scene.addEventFilter(KeyEvent.ANY, new HeldKey(scene, code));
    }

    @Override
    public void handle(KeyEvent event) {
        EventType<KeyEvent> type = event.getEventType();
        boolean isSame = event.getCode() == code;
        if (type == KeyEvent.KEY_TYPED || type == KeyEvent.KEY_PRESSED && isSame) {
            event.consume();
        } else if (type == KeyEvent.KEY_PRESSED || isSame) {
            scene.removeEventFilter(KeyEvent.ANY, this);
        }
    }
}
