package org.saphena.veinmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The colours of one theme, as 24-bit RGB. */
public final class Palette {
    private final Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);

    private Palette(Map<String, String> values) {
        values.forEach((name, value) -> colours.put(role(name), Integer.decode(value)));
        if (colours.size() != ColourRole.values().length) {
            throw new IllegalArgumentException("a palette needs a colour for every role");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Palette read(Map<String, String> values) {
        return new Palette(values);
    }

    /** The palette of the light theme and of paper. */
    public static Palette light() {
        return Geometry.shipped().palettes().light();
    }

    /** The palette of the dark theme. */
    public static Palette dark() {
        return Geometry.shipped().palettes().dark();
    }

    /** The palette of the high-contrast theme: black and white, told apart by glyph and dash. */
    public static Palette contrast() {
        return Geometry.shipped().palettes().contrast();
    }

    /** The colour of {@code role}, {@code 0xRRGGBB}. */
    public int rgb(ColourRole role) {
        return Objects.requireNonNull(colours.get(role));
    }

    private static ColourRole role(String name) {
        return ColourRole.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
