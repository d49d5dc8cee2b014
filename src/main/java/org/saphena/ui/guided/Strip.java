package org.saphena.ui.guided;

import java.util.List;
import org.saphena.clinical.Coded;

/**
 * What the strip says.
 *
 * @param heading where one is
 * @param keys what is pressed; empty for nothing
 * @param deeds what can be done about the visit, in order
 */
public record Strip(String heading, String text, String keys, List<Deed> deeds) {
    public Strip {
        deeds = List.copyOf(deeds);
    }

    /** Something that a button of the strip does. */
    public enum Deed implements Coded {
        START,
        PRACTISE,
        SKIP,
        END,
        DECLINE,
        CLOSE
    }

    /** All of it in one sentence, for the ear. */
    public String spoken() {
        return keys.isEmpty() ? heading + ". " + text : heading + ". " + text + " " + keys;
    }
}
