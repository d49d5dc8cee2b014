package org.saphena.reasoning;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.RuleText;

/** A fact made ready for evaluation, with the slot in which its reading is kept. */
sealed interface FactSlot {
    Fact fact();

    Slot slot();

    /**
     * Read out of the case.
     *
     * @param number its number among the recorded facts, under which a reach names it
     */
    record Recorded(Fact fact, Slot slot, int number, Function<Scene, Reading> source)
            implements FactSlot {}

    /** Derived: the first row that fits decides. */
    record Table(Fact fact, Slot slot, List<Row> rows) implements FactSlot {}

    /** Derived: the largest or smallest value over the segments of a trunk. */
    record Extreme(Fact fact, Slot slot, boolean largest, FactSlot of, Node where)
            implements FactSlot {}

    /**
     * One row of a table.
     *
     * @param text why, where options quote it; or null
     */
    record Row(Reading.Value reading, Node when, @Nullable RuleText text) implements TableRow {}
}
