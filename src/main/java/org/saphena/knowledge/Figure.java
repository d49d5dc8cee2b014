package org.saphena.knowledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the evidence table, in the measure of its outcome: a value; or a range {@code low} to
 * {@code high} because studies differ; or a value inside its confidence interval; or {@code high}
 * alone, which reads "under".
 */
public record Figure(
        @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    /**
     * @throws IllegalArgumentException when nothing is given, a lower end stands alone, the ends
     *     are not in order, or the value lies outside
     */
    public Figure {
        if (value == null && high == null || low != null && high == null) {
            throw new IllegalArgumentException("expected a value, a range or an upper end");
        }
        if (low != null && high != null && low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("the range is not in order");
        }
        if (value != null && (high != null && low == null || isOutside(value, low, high))) {
            throw new IllegalArgumentException("the value lies outside its interval");
        }
    }

    private static boolean isOutside(
            BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null
                && high != null
                && (value.compareTo(low) < 0 || value.compareTo(high) > 0);
    }

    /** Whether only an upper end is known: "under 1". */
    public boolean isUnder() {
        return value == null && low == null;
    }

    /** Whether studies differ, so that the figure is a range without a value. */
    public boolean isRange() {
        return value == null && low != null;
    }
}
