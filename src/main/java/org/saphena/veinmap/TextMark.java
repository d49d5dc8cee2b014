package org.saphena.veinmap;

/**
 * One line of text.
 *
 * @param x where the text starts, has its middle or ends, by {@code align}
 * @param baseline y of the baseline
 * @param size font size in sheet units
 */
public record TextMark(
        String text,
        double x,
        double baseline,
        double size,
        Weight weight,
        Align align,
        ColourRole colour,
        boolean italic)
        implements Mark {
    /** Strength of the letters. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    /** Which part of the text stands at x. */
    public enum Align {
        START,
        MIDDLE,
        END
    }
}
