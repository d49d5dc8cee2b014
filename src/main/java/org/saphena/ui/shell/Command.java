package org.saphena.ui.shell;

import java.util.Locale;

/**
 * Something that the command palette offers.
 *
 * @param title in the language of the window
 * @param also what else it is found by: the other language, a code
 * @param keys the keys that do the same; empty for none
 */
record Command(String title, String also, String keys, Runnable run) {
    /** Whether every word that was typed is part of it. */
    boolean fits(String typed) {
        String all = (title + " " + also).toLowerCase(Locale.ROOT);
        for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** 0 where the title begins with what was typed, 1 where it holds it, 2 elsewhere. */
    int place(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        String own = title.toLowerCase(Locale.ROOT);
        return own.startsWith(wanted) ? 0 : own.contains(wanted) ? 1 : 2;
    }
}
