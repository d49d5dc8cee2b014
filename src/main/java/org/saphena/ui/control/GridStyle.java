package org.saphena.ui.control;

import java.util.Locale;

/** Widths that follow the text size. */
final class GridStyle {
    private GridStyle() {}

    static String width(double em) {
        return String.format(
                Locale.ROOT,
                "-fx-min-width: %1$.2fem; -fx-pref-width: %1$.2fem; -fx-max-width: %1$.2fem;",
                em);
    }
}
