package org.saphena.veinmap;

/**
 * The width of a text in the shipped font's bold weight, which is the widest; enough to keep words
 * apart.
 */
final class TextWidth {
    private static final int FIRST = ' ';

    /** Advance widths in hundredths of the font size, from space to tilde. */
    private static final int[] LATIN = {
        23, 31, 38, 62, 63, 96, 65, 20, 39, 39, 54, 65, 29, 45, 28, 37, 66, 47, 61, 64, 66, 63, 64,
                58,
        64, 64, 28, 28, 65, 65, 65, 54, 87, 72, 64, 72, 70, 59, 56, 73, 72, 27, 55, 66, 55, 88, 71,
                75,
        62, 75, 63, 63, 64, 70, 72, 100, 69, 70, 64, 39, 37, 39, 47, 46, 48, 56, 61, 56, 61, 57, 37,
                61,
        60, 26, 26, 56, 26, 88, 60, 59, 61, 61, 39, 54, 37, 60, 56, 82, 55, 56, 55, 39, 36, 39, 65
    };

    private static final int HANGUL = 87;

    private TextWidth() {}

    /** In sheet units, for a font of {@code size} sheet units. */
    static double of(String text, double size) {
        int hundredths =
                text.chars()
                        .map(letter ->
                                letter - FIRST < LATIN.length ? LATIN[letter - FIRST] : HANGUL)
                        .sum();
        return hundredths * size / 100;
    }
}
