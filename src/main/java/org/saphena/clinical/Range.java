package org.saphena.clinical;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measured value can be: outside {@code min} to {@code max} it is refused, where a {@code
 * soft} bound is met it is accepted with a warning.
 *
 * @param unit the unit of the value; empty for a ratio, a count or a score
 */
public record Range(String unit, BigDecimal min, BigDecimal max, boolean whole, List<Bound> soft) {
    /** Which side of a soft bound earns a warning. */
    public enum Side {
        BELOW("<"),
        ABOVE(">"),
        AT_OR_BELOW("<="),
        AT_OR_ABOVE(">=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    /** One soft bound, such as above 10 s. */
    public record Bound(Side side, BigDecimal value) {
        /** Whether {@code measured} lies on the side that earns a warning. */
        public boolean isMetBy(BigDecimal measured) {
            int order = measured.compareTo(value);
            return switch (side) {
                case BELOW -> order < 0;
                case ABOVE -> order > 0;
                case AT_OR_BELOW -> order <= 0;
                case AT_OR_ABOVE -> order >= 0;
            };
        }

        @Override
        public String toString() {
            return side.sign + " " + value.toPlainString();
        }
    }

    static Range of(String unit, String min, String max, Bound... soft) {
        return new Range(unit, new BigDecimal(min), new BigDecimal(max), false, List.of(soft));
    }

    static Range whole(String unit, String min, String max, Bound... soft) {
        return new Range(unit, new BigDecimal(min), new BigDecimal(max), true, List.of(soft));
    }

    /** A grade from 0 to {@code highest}. */
    public static Range upTo(int highest) {
        return whole("", "0", Integer.toString(highest));
    }

    static Bound below(String value) {
        return new Bound(Side.BELOW, new BigDecimal(value));
    }

    static Bound above(String value) {
        return new Bound(Side.ABOVE, new BigDecimal(value));
    }

    static Bound atOrBelow(String value) {
        return new Bound(Side.AT_OR_BELOW, new BigDecimal(value));
    }

    static Bound atOrAbove(String value) {
        return new Bound(Side.AT_OR_ABOVE, new BigDecimal(value));
    }

    /**
     * Returns {@code value} without trailing zeros, or null for null (not measured).
     *
     * @throws ImpossibleValueException with {@code pointer} for a value outside the range
     */
    public @Nullable BigDecimal check(String pointer, @Nullable BigDecimal value) {
        return value == null ? null : require(pointer, value);
    }

    /** As {@link #check}, for a value that must be there. */
    public BigDecimal require(String pointer, BigDecimal value) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new ImpossibleValueException(
                    pointer, Fault.OUT_OF_RANGE, value.toString(), toString());
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        if (whole && plain.scale() > 0) {
            throw new ImpossibleValueException(
                    pointer, Fault.NOT_WHOLE, plain.toPlainString(), toString());
        }
        return plain;
    }

    /**
     * As {@link #check}, for a count or a score.
     *
     * @throws ImpossibleValueException with {@code pointer} for a value outside the range
     */
    public @Nullable Integer check(String pointer, @Nullable Integer value) {
        if (value != null) {
            require(pointer, BigDecimal.valueOf(value));
        }
        return value;
    }

    /** The soft bounds that {@code value} meets. */
    public List<Bound> warnings(BigDecimal value) {
        return soft.stream().filter(bound -> bound.isMetBy(value)).toList();
    }

    /** Free of any language: {@code 0 - 30 s}. */
    @Override
    public String toString() {
        String numbers = min.toPlainString() + " - " + max.toPlainString();
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }
}
