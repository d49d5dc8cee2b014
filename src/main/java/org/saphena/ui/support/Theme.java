package org.saphena.ui.support;

import java.util.List;
import java.util.Objects;
import org.saphena.veinmap.Palette;

/**
 * Light, dark or high contrast: the base theme, our colours over it, and the colours of the vein
 * map.
 */
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** The stylesheet for {@code Application.setUserAgentStylesheet}. */
    public String base() {
        return switch (this) {
            case LIGHT -> BaseTheme.LIGHT.sheet();
            case DARK, HIGH_CONTRAST -> BaseTheme.DARK.sheet();
        };
    }

    /** The stylesheets of the scene, in order. */
    public List<String> sheets() {
        return switch (this) {
            case LIGHT -> List.of(sheet("light.css"), sheet("saphena.css"));
            case DARK -> List.of(sheet("dark.css"), sheet("saphena.css"));
            case HIGH_CONTRAST ->
                    List.of(
                            sheet("contrast.css"),
                            sheet("saphena.css"),
                            sheet("contrast-borders.css"));
        };
    }

    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.light();
            case DARK -> Palette.dark();
            case HIGH_CONTRAST -> Palette.contrast();
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/saphena/ui/" + name))
                .toExternalForm();
    }
}
