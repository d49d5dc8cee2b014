package org.saphena.report.pdf;

import java.text.Normalizer;

/**
 * Turns any text into one that the bundled typeface can draw; what it cannot draw becomes a box.
 */
public final class Glyphs {
    /** Stands for a character that the typeface does not have. */
    public static final int BOX = 0x25A1;

    private static final int CROSS = 0x2715;
    private static final int TIMES = 0xD7;

    private Glyphs() {}

    /** {@code text} in one line, composed, with a visible box for each character not to be had. */
    public static String printable(String text) {
        return isPlain(text) ? text : drawable(text);
    }

    /** Only letters, digits and signs that every typeface has. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String drawable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(codePoint -> !isInvisible(codePoint))
                .map(Glyphs::printable)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int printable(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        if (codePoint == CROSS) {
            return TIMES;
        }
        return Face.REGULAR.has(codePoint) ? codePoint : BOX;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
