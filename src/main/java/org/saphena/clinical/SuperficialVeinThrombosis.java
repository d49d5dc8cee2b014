package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An acute superficial vein thrombosis of one leg: where, how long, and how far from the junction,
 * in cm.
 */
public record SuperficialVeinThrombosis(
        ThrombosedVein vein,
        @Nullable BigDecimal lengthCm,
        @Nullable BigDecimal distanceToJunctionCm) {
    /**
     * @throws ImpossibleValueException for a length or distance outside its range
     */
    public SuperficialVeinThrombosis {
        lengthCm = Limits.THROMBUS_LENGTH_CM.check("/lengthCm", lengthCm);
        distanceToJunctionCm =
                Limits.THROMBUS_TO_JUNCTION_CM.check("/distanceToJunctionCm", distanceToJunctionCm);
    }
}
