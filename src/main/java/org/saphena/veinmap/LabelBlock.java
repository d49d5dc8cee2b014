package org.saphena.veinmap;

import java.util.List;
import org.saphena.clinical.VeinState;
import org.saphena.veinmap.TextMark.Align;

/**
 * The words of one label and the place that they take.
 *
 * @param x where the words start or end
 * @param top y of the upper edge
 * @param scale of heights and font sizes; 1 unless the column is crowded
 * @param widest room for a line; longer lines are set smaller
 */
record LabelBlock(
        VeinState state,
        String name,
        List<String> values,
        double nameSize,
        double x,
        double top,
        Align align,
        Point leaderTo,
        double scale,
        double widest) {
    private static final double NAME_HEIGHT = 9.8;
    private static final double VALUE_HEIGHT = 8;
    private static final double VALUE_SIZE = 7.8;
    private static final double SMALLEST = 0.9;

    /** The distance from the upper edge to the middle of the name. */
    static final double NAME_MIDDLE = NAME_HEIGHT / 2;

    /** Whether a value keeps a readable size on one line of {@code room}. */
    static boolean fits(String value, double room) {
        return TextWidth.of(value, VALUE_SIZE * SMALLEST) <= room;
    }

    LabelBlock scaled(double factor) {
        return new LabelBlock(
                state, name, values, nameSize, x, top, align, leaderTo, factor, widest);
    }

    LabelBlock at(double newTop) {
        return new LabelBlock(
                state, name, values, nameSize, x, newTop, align, leaderTo, scale, widest);
    }

    double height() {
        return scale * (NAME_HEIGHT + values.size() * VALUE_HEIGHT);
    }

    double nameMiddle() {
        return top + scale * NAME_MIDDLE;
    }

    double valueBaseline(int line) {
        return top + scale * (NAME_HEIGHT + line * VALUE_HEIGHT + 6);
    }

    double fittedNameSize() {
        return fit(name, nameSize);
    }

    double fittedValueSize(String value) {
        return fit(value, VALUE_SIZE);
    }

    Box box() {
        double width = TextWidth.of(name, fittedNameSize());
        for (String value : values) {
            width = Math.max(width, TextWidth.of(value, fittedValueSize(value)));
        }
        return new Box(align == Align.END ? x - width : x, top, width, height());
    }

    private double fit(String text, double size) {
        double full = size * scale;
        return Math.min(full, full * widest / TextWidth.of(text, full));
    }
}
