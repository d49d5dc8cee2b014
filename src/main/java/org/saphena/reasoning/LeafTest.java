package org.saphena.reasoning;

import java.math.BigDecimal;
import org.saphena.clinical.Answer;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;

/** Holds one recorded or derived value against one test. */
final class LeafTest {
    private LeafTest() {}

    static Truth truth(Condition leaf, Reading reading) {
        return switch (leaf) {
            case Condition.IsKnown(Fact fact, boolean known) ->
                    Truth.of(known != (reading instanceof Reading.Nothing));
            case Condition.Is(Fact fact, boolean value) ->
                    reading instanceof Reading.Value(FactValue.Flag(boolean recorded))
                            ? Truth.of(recorded == value)
                            : Truth.UNKNOWN;
            case Condition.Compares compares ->
                    reading instanceof Reading.Value(FactValue.Number(BigDecimal recorded))
                            ? Truth.of(compares.comparison().holds(recorded, compares.threshold()))
                            : Truth.UNKNOWN;
            case Condition.In in ->
                    reading instanceof Reading.Value(FactValue.Code(String recorded))
                            ? Truth.of(in.codes().contains(recorded))
                            : Truth.UNKNOWN;
            case Condition.Has has -> has(has, reading);
            default -> throw new IllegalArgumentException("not a test of a fact");
        };
    }

    private static Truth has(Condition.Has has, Reading reading) {
        return switch (reading) {
            case Reading.Nothing() -> Truth.UNKNOWN;
            case Reading.Value(FactValue value) ->
                    Truth.of(value instanceof FactValue.CodeSet set && set.hasAny(has.codes()));
            case Reading.Listed listed -> truth(listed.any(has.codes()));
        };
    }

    private static Truth truth(Answer answer) {
        return switch (answer) {
            case YES -> Truth.MET;
            case NO -> Truth.NOT_MET;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
