package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Findings;
import org.saphena.knowledge.FactValue;

/** What a case file says about a fact. */
sealed interface Reading {
    /** The one reading of nothing. */
    Reading NOTHING = new Nothing();

    /** Nothing is recorded. */
    record Nothing() implements Reading {}

    /** A value is recorded. */
    record Value(FactValue value) implements Reading {}

    /**
     * A list of findings by their codes. What stands in none of the three is absent where the list
     * was gone through, and else unknown.
     */
    record Listed(boolean reviewed, List<String> present, List<String> absent, List<String> unsure)
            implements Reading {
        Answer answer(String code) {
            if (present.contains(code)) {
                return Answer.YES;
            }
            if (unsure.contains(code)) {
                return Answer.UNKNOWN;
            }
            return reviewed || absent.contains(code) ? Answer.NO : Answer.UNKNOWN;
        }

        /** Whether any of these is there; unknown while one of them may be. */
        Answer any(Set<String> codes) {
            if (isAnyOf(codes, present)) {
                return Answer.YES;
            }
            boolean settled = !isAnyOf(codes, unsure) && (reviewed || absent.containsAll(codes));
            return settled ? Answer.NO : Answer.UNKNOWN;
        }

        private static boolean isAnyOf(Set<String> codes, List<String> list) {
            for (String code : list) {
                if (codes.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Reading number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : new Value(new FactValue.Number(value));
    }

    static Reading number(@Nullable Integer value) {
        return value == null ? NOTHING : number(BigDecimal.valueOf(value));
    }

    static Reading flag(@Nullable Boolean value) {
        return value == null ? NOTHING : new Value(new FactValue.Flag(value));
    }

    static Reading code(@Nullable Coded value) {
        return value == null ? NOTHING : new Value(new FactValue.Code(value.code()));
    }

    static Reading set(Collection<? extends Coded> values) {
        return new Value(new FactValue.CodeSet(codes(values)));
    }

    static Reading findings(Findings<? extends Coded> findings) {
        return new Listed(
                findings.reviewed(),
                codes(findings.present()),
                codes(findings.absent()),
                codes(findings.unsure()));
    }

    /** The codes of these, in their order. */
    static List<String> codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).toList();
    }

    /** The recorded value as an assessment shows it, or null. */
    default @Nullable FactValue shown() {
        return switch (this) {
            case Nothing() -> null;
            case Value(FactValue value) -> value;
            case Listed listed ->
                    listed.present().isEmpty() ? null : new FactValue.CodeSet(listed.present());
        };
    }
}
