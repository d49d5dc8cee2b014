package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;

/**
 * Reflux along one trunk.
 *
 * @param pattern axial, junctional, segmental, none or undetermined
 * @param source the junction or segment where reflux starts; null without reflux, and where the
 *     vein above the highest reflux is not examined or its flow not recorded
 * @param highest the highest reflux found, or null
 * @param lowest the lowest refluxing segment, or null
 * @param reentry where the blood goes back: perforators
 */
public record TrunkReport(
        Trunk trunk,
        String pattern,
        @Nullable SegmentId source,
        @Nullable SegmentId highest,
        @Nullable SegmentId lowest,
        List<PerforatorSite> reentry) {
    /** Whether the trunk refluxes and what lies above leaves open where that starts. */
    public boolean isSourceOpen() {
        return source == null && highest != null;
    }
}
