package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Girths of one leg, in cm. */
public record Girth(@Nullable BigDecimal ankle, @Nullable BigDecimal calf) {
    /**
     * @throws ImpossibleValueException for a girth outside its range
     */
    public Girth {
        ankle = Limits.ANKLE_GIRTH_CM.check("/ankle", ankle);
        calf = Limits.CALF_GIRTH_CM.check("/calf", calf);
    }
}
