package org.saphena.ui.consultation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.veinmap.Unjudged;

/**
 * The state of every vein of both legs, as the reasoning judged it. Without a judgement it is what
 * was recorded, and the flow of a vein whose time was measured is unknown, never normal.
 */
public final class VeinStates {
    private final CaseFile file;
    private final boolean judged;
    private final Map<Side, Map<VeinId, VeinState>> states = new EnumMap<>(Side.class);

    /**
     * @param assessment null while the reasoning gives no answer
     */
    public VeinStates(CaseFile file, @Nullable Assessment assessment) {
        this.file = file;
        this.judged = assessment != null;
        for (Side side : Side.values()) {
            LegAssessment leg = assessment == null ? null : assessment.legs().get(side);
            states.put(side, byVein(leg == null ? unjudged(side) : leg.veins()));
        }
    }

    /** The state of one vein; not examined, or none for what is only listed when found. */
    public VeinState of(Side side, VeinId vein) {
        VeinState state = in(side).get(vein);
        return state == null ? VeinState.unrecorded(vein, unrecorded(vein)) : state;
    }

    /** All veins with a known state, in scan order. */
    public List<VeinState> all(Side side) {
        return List.copyOf(in(side).values());
    }

    /** Whether veins of this kind were looked for, so that what is not listed is not there. */
    public boolean reviewed(Side side, VeinId vein) {
        DuplexStudy scan = scan(side);
        if (scan == null) {
            return false;
        }
        Boolean reviewed =
                vein instanceof PerforatorSite
                        ? scan.perforatorsReviewed()
                        : scan.varicesReviewed();
        return Boolean.TRUE.equals(reviewed);
    }

    /** Whether the reasoning judged the flow. */
    public boolean judged() {
        return judged;
    }

    /** The scan of that side, or null. */
    public @Nullable DuplexStudy scan(Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? null : leg.duplex();
    }

    private Map<VeinId, VeinState> in(Side side) {
        return states.getOrDefault(side, Map.of());
    }

    private List<VeinState> unjudged(Side side) {
        DuplexStudy scan = scan(side);
        return scan == null ? List.of() : Unjudged.states(scan);
    }

    private static Map<VeinId, VeinState> byVein(List<VeinState> list) {
        Map<VeinId, VeinState> map = new LinkedHashMap<>();
        list.forEach(state -> map.put(state.vein(), state));
        return map;
    }

    private static VeinStatus unrecorded(VeinId vein) {
        return vein instanceof SegmentId segment && !segment.isTributary()
                ? VeinStatus.NOT_EXAMINED
                : VeinStatus.NONE;
    }
}
