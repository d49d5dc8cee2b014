package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Course of one superficial trunk.
 *
 * @param straightLengthCm length of the straight part, in cm
 * @param junctionHeightCm height of the saphenopopliteal junction above the knee crease, in cm
 */
public record TrunkShape(
        @Nullable BigDecimal straightLengthCm,
        @Nullable Boolean tortuous,
        @Nullable Boolean suprafascial,
        @Nullable Boolean aneurysm,
        @Nullable BigDecimal junctionHeightCm) {
    /**
     * @throws ImpossibleValueException for a value outside its range
     */
    public TrunkShape {
        straightLengthCm = Limits.STRAIGHT_LENGTH_CM.check("/straightLengthCm", straightLengthCm);
        junctionHeightCm = Limits.JUNCTION_HEIGHT_CM.check("/junctionHeightCm", junctionHeightCm);
    }
}
