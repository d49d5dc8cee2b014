package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
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

    /** A list of findings, each present, absent or unknown. */
    record Listed(List<String> present, Function<String, Answer> answer) implements Reading {}

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
        return new Value(new FactValue.CodeSet(values.stream().map(Coded::code).toList()));
    }

    static <E extends Enum<E> & Coded> Reading findings(Findings<E> findings, Class<E> type) {
        return new Listed(
                findings.present().stream().map(Coded::code).toList(),
                code -> Codes.find(type, code).map(findings::answer).orElse(Answer.UNKNOWN));
    }

    /** The recorded value as an assessment shows it, or null. */
    default @Nullable FactValue shown() {
        return switch (this) {
            case Nothing() -> null;
            case Value(FactValue value) -> value;
            case Listed(List<String> present, Function<String, Answer> answer) ->
                    present.isEmpty() ? null : new FactValue.CodeSet(present);
        };
    }
}
