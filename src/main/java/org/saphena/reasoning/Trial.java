package org.saphena.reasoning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.FactValue;

/**
 * One supposition: what would be recorded at a spot, and how that is said.
 *
 * @param operator {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =}, {@code has} or {@code
 *     has-not}
 * @param said the value that stands behind the operator
 * @param steps how far from the recorded value, in steps of the measurement; 0 where that has no
 *     meaning
 * @param further for a supposition that reaches a threshold, the one that passes it; else null
 */
record Trial(
        Spot spot,
        Alteration alteration,
        String operator,
        FactValue said,
        BigDecimal steps,
        @Nullable Alteration further) {
    static Trial of(Spot spot, Alteration alteration, String operator, FactValue said) {
        return new Trial(spot, alteration, operator, said, BigDecimal.ZERO, null);
    }

    /** The list of findings at the spot gone through. */
    static Trial goneThrough(Spot spot) {
        return new Trial(
                spot,
                new Alteration.Reviewed(),
                "=",
                new FactValue.Flag(true),
                BigDecimal.ZERO,
                null);
    }

    /** Said of this value alone. */
    Trial exactly() {
        return new Trial(spot, alteration, "=", said, steps, null);
    }

    /** Where the case would be otherwise. */
    String pointer() {
        return alteration instanceof Alteration.Reviewed
                ? spot.pointer() + "/reviewed"
                : spot.pointer();
    }
}
