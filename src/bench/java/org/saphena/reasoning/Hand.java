package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Findings;
import org.saphena.clinical.OptionStatus;

/** Three-valued logic in plain numbers, for the rules that are written by hand. */
final class Hand {
    static final int NO = 0;
    static final int OPEN = 1;
    static final int YES = 2;

    private Hand() {}

    static int of(boolean yes) {
        return yes ? YES : NO;
    }

    static int of(@Nullable Boolean value) {
        return value == null ? OPEN : of(value.booleanValue());
    }

    static int of(Answer answer) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN -> OPEN;
        };
    }

    static int not(int part) {
        return YES - part;
    }

    /** What is not recorded counts as no sign. */
    static int sure(int part) {
        return part == YES ? YES : NO;
    }

    static int all(int... parts) {
        int result = YES;
        for (int part : parts) {
            result = Math.min(result, part);
        }
        return result;
    }

    static int any(int... parts) {
        int result = NO;
        for (int part : parts) {
            result = Math.max(result, part);
        }
        return result;
    }

    static int less(@Nullable BigDecimal value, BigDecimal than) {
        return value == null ? OPEN : of(value.compareTo(than) < 0);
    }

    static int more(@Nullable BigDecimal value, BigDecimal than) {
        return value == null ? OPEN : of(value.compareTo(than) > 0);
    }

    static int atLeast(@Nullable BigDecimal value, BigDecimal than) {
        return value == null ? OPEN : of(value.compareTo(than) >= 0);
    }

    static int atMost(@Nullable BigDecimal value, BigDecimal than) {
        return value == null ? OPEN : of(value.compareTo(than) <= 0);
    }

    /** Whether a recorded code is one of these. */
    @SafeVarargs
    static <E> int in(@Nullable E value, E... among) {
        return value == null ? OPEN : of(List.of(among).contains(value));
    }

    @SafeVarargs
    static <E> int has(Findings<E> findings, E... among) {
        return of(findings.anyAnswer(List.of(among)));
    }

    private static int rank(OptionStatus status) {
        return switch (status) {
            case CONTRAINDICATED -> 0;
            case NOT_INDICATED -> 1;
            case UNDETERMINED -> 2;
            case RELATIVE_CONTRAINDICATION -> 3;
            case WITH_CAUTION -> 4;
            default -> 5;
        };
    }

    /** The status after something that holds the option back, if it is met. */
    static OptionStatus held(OptionStatus status, int met, OptionStatus held) {
        return met == YES && rank(held) < rank(status) ? held : status;
    }

    /** What a table of statuses says; undetermined while rows that may fit disagree. */
    static OptionStatus status(FirstFit<OptionStatus> table) {
        OptionStatus agreed = table.agreed();
        return agreed == null ? OptionStatus.UNDETERMINED : agreed;
    }

    /** A table of which the first row that fits decides. */
    static final class FirstFit<T> {
        private @Nullable T found;
        private String rule = "";
        private int rows;
        private int foundAt;
        private boolean isDisputed;
        private boolean isDecided;

        FirstFit<T> row(int when, T value, String says) {
            if (!isDecided && when != NO) {
                if (found == null) {
                    found = value;
                    rule = says;
                    foundAt = rows;
                }
                isDisputed |= found != value;
                isDecided = when == YES;
            }
            rows++;
            return this;
        }

        FirstFit<T> row(int when, T value) {
            return row(when, value, "");
        }

        FirstFit<T> end(T value, String says) {
            return row(YES, value, says);
        }

        @Nullable T last(T value) {
            return end(value, "").agreed();
        }

        /** Null while rows that may fit disagree. */
        @Nullable T agreed() {
            return isDisputed ? null : found;
        }

        /** The rule of the first row that may fit. */
        String rule() {
            return rule;
        }

        /** The number of that row, from 0. */
        int foundAt() {
            return foundAt;
        }
    }
}
