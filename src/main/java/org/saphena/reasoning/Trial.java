package org.saphena.reasoning;

import java.math.BigDecimal;
import org.saphena.knowledge.FactValue;

/**
 * One supposition: what would be recorded at a spot, and how that is said.
 *
 * @param pointer where the case would be otherwise
 * @param operator {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =}, {@code has} or {@code
 *     has-not}
 * @param said the value that stands behind the operator
 * @param steps how far from the recorded value, in steps of the measurement; 0 where that has no
 *     meaning
 */
record Trial(
        Spot spot,
        String pointer,
        Alteration alteration,
        String operator,
        FactValue said,
        BigDecimal steps) {
    static Trial of(Spot spot, Alteration alteration, String operator, FactValue said) {
        return new Trial(spot, spot.pointer(), alteration, operator, said, BigDecimal.ZERO);
    }
}
