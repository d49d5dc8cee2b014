package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A perforating vein that the scan found; the diameter in mm at the deep fascia. */
public record Perforator(
        PerforatorSite site,
        @Nullable BigDecimal refluxSeconds,
        @Nullable BigDecimal diameterMm,
        @Nullable Boolean nearUlcerOrSkinChange) {
    /**
     * @throws ImpossibleValueException for a value outside its range
     */
    public Perforator {
        refluxSeconds = Limits.REFLUX_SECONDS.check("/refluxSeconds", refluxSeconds);
        diameterMm = Limits.PERFORATOR_DIAMETER_MM.check("/diameterMm", diameterMm);
    }
}
