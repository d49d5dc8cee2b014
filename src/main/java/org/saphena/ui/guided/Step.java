package org.saphena.ui.guided;

import java.util.function.Predicate;

/**
 * One thing to type.
 *
 * @param code part of the key of its text
 * @param keys what is pressed, where the step before has left the focus
 * @param done whether what the window shows holds what was to be typed
 */
public record Step(String code, Stage stage, KeyScript keys, Predicate<Seen> done) {
    Step(String code, Stage stage, String keys, Predicate<Seen> done) {
        this(code, stage, new KeyScript(keys), done);
    }
}
