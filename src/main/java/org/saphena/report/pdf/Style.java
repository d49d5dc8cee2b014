package org.saphena.report.pdf;

/**
 * How a piece of text looks.
 *
 * @param size type size in points
 * @param leading distance of baselines in points
 * @param rgb {@code 0xRRGGBB}
 * @param tabular all digits take the same room, so that a column of numbers aligns
 */
public record Style(Face face, double size, double leading, int rgb, boolean tabular) {
    public Style(Face face, double size, double leading, int rgb) {
        this(face, size, leading, rgb, false);
    }

    public Style bold() {
        return new Style(Face.BOLD, size, leading, rgb, tabular);
    }

    public Style semibold() {
        return new Style(Face.SEMIBOLD, size, leading, rgb, tabular);
    }

    public Style in(int colour) {
        return new Style(face, size, leading, colour, tabular);
    }

    /** The same with digits of one width. */
    public Style digits() {
        return new Style(face, size, leading, rgb, true);
    }

    /** Smaller or larger by {@code factor}; the leading stays. */
    public Style scaled(double factor) {
        return new Style(face, size * factor, leading, rgb, tabular);
    }

    /** Width of printable {@code text} in points. */
    public double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += advance(text.codePointAt(i));
        }
        return sum * size / 1000;
    }

    /** Advance of one character in thousandths of the size. */
    double advance(int codePoint) {
        return tabular && isDigit(codePoint) ? face.advance('0') : face.advance(codePoint);
    }

    static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }
}
