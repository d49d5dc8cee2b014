package org.saphena.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.saphena.knowledge.Figure;
import org.saphena.knowledge.Measure;

/**
 * A figure as dots out of a hundred. Less than one dot is drawn as one that not all studies show.
 *
 * @param sure in every study
 * @param some in some studies; at least {@code sure}
 */
public record Dots(int sure, int some) {
    /** How many dots there are. */
    public static final int ALL = 100;

    /**
     * @throws IllegalArgumentException when the dots are not in order or not out of a hundred
     */
    public Dots {
        if (sure < 0 || some < sure || some > ALL) {
            throw new IllegalArgumentException("not out of a hundred");
        }
    }

    /** Whether figures of this measure can be drawn as dots. */
    public static boolean canDraw(Measure measure) {
        return switch (measure) {
            case VEINS_OF_100, LEGS_OF_100, PEOPLE_OF_100 -> true;
            case SESSIONS_OF_100,
                    ZERO_TO_TEN,
                    ZERO_TO_HUNDRED,
                    CENTIMETRES_OF_TEN,
                    POINTS,
                    DAYS,
                    PER_NIGHT,
                    PER_WEEK,
                    PERCENT_CHANGE,
                    RATIO,
                    WORDS ->
                    false;
        };
    }

    /** The dots of a figure that counts out of a hundred. */
    public static Dots of(Figure figure) {
        BigDecimal end = FigureWords.end(figure);
        int some = Math.max(1, whole(end, RoundingMode.HALF_UP));
        if (figure.isUnder() || end.compareTo(BigDecimal.ONE) < 0) {
            return new Dots(0, some);
        }
        BigDecimal low = figure.isRange() ? figure.low() : null;
        return new Dots(low == null ? some : whole(low, RoundingMode.FLOOR), some);
    }

    private static int whole(BigDecimal number, RoundingMode mode) {
        return number.setScale(0, mode).intValueExact();
    }
}
