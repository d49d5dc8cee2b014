package org.saphena.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import org.saphena.veinmap.Palette;

/** Light or dark: the base theme, our colours over it, and the colours of the vein map. */
public enum Theme {
    LIGHT,
    DARK;

    /** The stylesheet for {@code Application.setUserAgentStylesheet}. */
    public String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** The stylesheets of the scene, in order. */
    public List<String> sheets() {
        return List.of(sheet(this == LIGHT ? "light.css" : "dark.css"), sheet("saphena.css"));
    }

    public Palette palette() {
        return this == LIGHT ? Palette.light() : Palette.dark();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/saphena/ui/" + name))
                .toExternalForm();
    }
}
