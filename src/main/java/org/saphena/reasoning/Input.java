package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;

/**
 * One recorded value that a reason rests on.
 *
 * @param pointer JSON pointer into the case file
 * @param value the recorded value, or null when nothing is recorded
 */
public record Input(String pointer, @Nullable FactValue value, Truth truth, String text) {
    /** Where to look at it: of a set of codes first at one that is there, then at the whole. */
    public List<String> places() {
        return value instanceof FactValue.CodeSet(List<String> codes) && !codes.isEmpty()
                ? List.of(pointer + "/" + codes.getFirst(), pointer)
                : List.of(pointer);
    }
}
