package org.saphena.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The value of a fact that is known; an unknown fact has none. */
public sealed interface FactValue {
    /** A measured number, in the unit of its fact. */
    record Number(BigDecimal value) implements FactValue {}

    /** Yes or no. */
    record Flag(boolean value) implements FactValue {}

    /** One code. */
    record Code(String value) implements FactValue {}

    /** A set of codes, in the order of the contract. */
    record CodeSet(List<String> values) implements FactValue {
        public CodeSet {
            values = List.copyOf(values);
        }

        /** Whether one of these is among the values. */
        public boolean hasAny(Set<String> codes) {
            for (String value : values) {
                if (codes.contains(value)) {
                    return true;
                }
            }
            return false;
        }
    }
}
