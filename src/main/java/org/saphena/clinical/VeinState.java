package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One vein of one leg, ready to be drawn or put in a table.
 *
 * @param diameterMm diameter in mm, or null when not measured
 * @param refluxSeconds reflux time in s, or null when not measured
 * @param state what was recorded about patency, or null
 * @param untimed reflux was judged present without a time
 * @param groupEntry set normal together with others
 * @param since when it was ablated or clotted, or null
 */
public record VeinState(
        VeinId vein,
        VeinStatus status,
        @Nullable BigDecimal diameterMm,
        @Nullable BigDecimal refluxSeconds,
        @Nullable SegmentState state,
        boolean untimed,
        boolean groupEntry,
        @Nullable PartialDate since) {
    /** A vein about which the scan says nothing. */
    public static VeinState unrecorded(VeinId vein, VeinStatus status) {
        return new VeinState(vein, status, null, null, null, false, false, null);
    }
}
