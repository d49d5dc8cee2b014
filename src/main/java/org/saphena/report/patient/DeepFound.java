package org.saphena.report.patient;

import java.util.EnumSet;
import java.util.Set;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.reasoning.LegAssessment;

/** What a scan says about the deep veins; normal only where nothing speaks against it. */
final class DeepFound {
    private DeepFound() {}

    /** The summary of the deep veins and whatever a deep segment shows besides. */
    static Set<DeepVeins> in(DuplexStudy scan, LegAssessment answer) {
        Set<DeepVeins> found = EnumSet.noneOf(DeepVeins.class);
        if (scan.deepVeins() != null) {
            found.add(scan.deepVeins());
        }
        scan.segments()
                .forEach((id, segment) -> {
                    if (id.isDeep() && segment.stateOrPatent() == SegmentState.ACUTE_THROMBUS) {
                        found.add(DeepVeins.ACUTE_THROMBOSIS);
                    }
                    if (id.isDeep() && isOldClot(segment)) {
                        found.add(DeepVeins.POST_THROMBOTIC);
                    }
                });
        if (answer.refluxing().stream().anyMatch(SegmentId::isDeep)) {
            found.add(DeepVeins.REFLUX);
        }
        if (found.stream().anyMatch(each -> each != DeepVeins.NORMAL)) {
            found.remove(DeepVeins.NORMAL);
        }
        boolean examined = scan.segments().keySet().stream().anyMatch(SegmentId::isDeep);
        if (found.isEmpty() && !examined) {
            found.add(DeepVeins.NOT_EXAMINED);
        }
        if (examined) {
            found.remove(DeepVeins.NOT_EXAMINED);
        }
        return found;
    }

    private static boolean isOldClot(Segment segment) {
        return segment.stateOrPatent() == SegmentState.CHRONIC_THROMBUS
                || segment.stateOrPatent() == SegmentState.OCCLUDED;
    }
}
