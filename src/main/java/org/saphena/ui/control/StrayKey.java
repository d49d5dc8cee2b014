package org.saphena.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Drops the letter that belongs to a key which has been dealt with: it would be typed into the text
 * field to which the key has led the focus.
 */
final class StrayKey implements EventHandler<KeyEvent> {
    private final Scene scene;

    private StrayKey(Scene scene) {
        this.scene = scene;
    }

    static void drop(Scene scene) {
        StrayKey stray = new StrayKey(scene);
        scene.addEventFilter(KeyEvent.KEY_TYPED, stray);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, stray);
    }

    @Override
    public void handle(KeyEvent event) {
        scene.removeEventFilter(KeyEvent.KEY_TYPED, this);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, this);
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            event.consume();
        }
    }
}
