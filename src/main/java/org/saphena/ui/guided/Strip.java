package org.saphena.ui.guided;

import java.util.List;
import java.util.Locale;

/**
 * What the strip says.
 *
 * @param heading where one is
 * @param brief most of it in few words, for where there is little room
 * @param keys what is pressed; empty for nothing
 * @param deeds what can be done about the visit, in order
 */
public record Strip(String heading, String brief, String text, String keys, List<Deed> deeds) {
    public Strip {
        deeds = List.copyOf(deeds);
    }

    /** Something that a button of the strip does. */
    public enum Deed {
        START,
        PRACTISE,
        SKIP,
        END,
        DECLINE,
        CLOSE;

        /** The last part of the key of its text. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All of it in one sentence, for the ear. */
    public String spoken() {
        return keys.isEmpty() ? heading + ". " + text : heading + ". " + text + " " + keys;
    }
}
