package org.saphena.report;

import java.util.List;

/**
 * What the paper of the keys says, in the words of the window.
 *
 * @param groups one for each screen, in the order of the paper
 */
public record KeyPaper(String title, String about, List<Group> groups) {
    /** The keys of one screen. */
    public record Group(String name, List<Key> keys) {
        public Group {
            keys = List.copyOf(keys);
        }
    }

    /** What is pressed and what it does. */
    public record Key(String pressed, String does) {}

    public KeyPaper {
        groups = List.copyOf(groups);
    }
}
