package org.saphena.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/**
 * The veins of two scans of a leg against each other.
 *
 * @param changed known at both visits, and otherwise now
 * @param same how many are known at both visits and alike
 * @param unknown how many are known at one of the visits only, so that nothing is compared
 */
record VeinChanges(List<Change> changed, int same, int unknown) {
    private static final Set<VeinStatus> KNOWN =
            EnumSet.of(
                    VeinStatus.NORMAL,
                    VeinStatus.REFLUX,
                    VeinStatus.OCCLUDED,
                    VeinStatus.ABLATED,
                    VeinStatus.PRESENT);

    /** One vein that changed. */
    record Change(VeinId vein, VeinStatus was, VeinStatus is) {}

    static VeinChanges between(List<VeinState> before, List<VeinState> now) {
        Map<VeinId, VeinState> earlier =
                before.stream().collect(Collectors.toMap(VeinState::vein, Function.identity()));
        List<Change> changed = new ArrayList<>();
        int same = 0;
        int unknown = 0;
        for (VeinState vein : now) {
            VeinState was = earlier.get(vein.vein());
            boolean knownThen = was != null && KNOWN.contains(was.status());
            boolean knownNow = KNOWN.contains(vein.status());
            if (was == null || !knownThen || !knownNow) {
                unknown += knownThen || knownNow ? 1 : 0;
            } else if (was.status() == vein.status()) {
                same++;
            } else {
                changed.add(new Change(vein.vein(), was.status(), vein.status()));
            }
        }
        return new VeinChanges(changed, same, unknown);
    }
}
