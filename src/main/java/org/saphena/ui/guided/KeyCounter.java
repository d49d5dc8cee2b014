package org.saphena.ui.guided;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Counts the keys that are pressed in a window. A held key counts once, and so does a syllable that
 * an input method hands over. The key of the guided visit itself is left out.
 */
public final class KeyCounter {
    /** The key that belongs to the guided visit and is no typing. */
    static final KeyCode OWN = KeyCode.F3;

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final Runnable counted;

    private KeyCounter(Runnable counted) {
        this.counted = counted;
    }

    /**
     * Counts from now on.
     *
     * @param counted runs at each key, before the window acts on it
     */
    public static void listen(Scene scene, Runnable counted) {
        KeyCounter counter = new KeyCounter(counted);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, counter::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> counter.down.remove(event.getCode()));
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> event.getCommitted().codePoints().forEach(each -> counted.run()));
        scene.windowProperty()
                .flatMap(window -> window.focusedProperty())
                .subscribe(focused -> counter.down.clear());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != OWN && down.add(event.getCode())) {
            counted.run();
        }
    }
}
