package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/**
 * The state of every vein of a leg that is drawn, in scan order: nothing that is missing becomes
 * normal.
 */
final class LegStates {
    private LegStates() {}

    static List<VeinState> of(LegPicture leg) {
        List<VeinState> states = new ArrayList<>();
        for (VeinId vein : VeinNames.all()) {
            VeinState state = state(leg, vein);
            if (state.status() != VeinStatus.NONE) {
                states.add(state);
            }
        }
        return states;
    }

    private static VeinState state(LegPicture leg, VeinId vein) {
        VeinState unrecorded =
                VeinState.unrecorded(
                        vein, isCore(vein) ? VeinStatus.NOT_EXAMINED : VeinStatus.NONE);
        return switch (leg) {
            case LegPicture.Examined examined ->
                    examined.find(vein).map(LegStates::honest).orElse(unrecorded);
            case LegPicture.NotExamined none -> unrecorded;
            case LegPicture.NotAssessable none -> unrecorded;
        };
    }

    /**
     * Only a tributary can merely be present, and a core segment is never left out of the picture.
     */
    private static VeinState honest(VeinState state) {
        if (state.status() == VeinStatus.NONE && isCore(state.vein())) {
            return VeinState.unrecorded(state.vein(), VeinStatus.NOT_EXAMINED);
        }
        if (state.status() == VeinStatus.PRESENT && !isTributary(state.vein())) {
            return withStatus(state, VeinStatus.FLOW_UNKNOWN);
        }
        return state;
    }

    private static VeinState withStatus(VeinState state, VeinStatus status) {
        return new VeinState(
                state.vein(),
                status,
                state.diameterMm(),
                state.refluxSeconds(),
                state.state(),
                state.untimed(),
                state.groupEntry(),
                state.since());
    }

    static boolean isCore(VeinId vein) {
        return vein instanceof SegmentId segment && !segment.isTributary();
    }

    static boolean isTributary(VeinId vein) {
        return vein instanceof SegmentId segment && segment.isTributary();
    }

    /** Every vein but the deep ones in which nothing was found. */
    static boolean isForThePatient(VeinState state) {
        boolean deep = state.vein() instanceof SegmentId segment && segment.isDeep();
        return !deep
                || state.status() == VeinStatus.REFLUX
                || state.status() == VeinStatus.OCCLUDED;
    }

    static boolean isPerforator(VeinId vein) {
        return vein instanceof PerforatorSite;
    }
}
