package org.saphena.report.patient;

import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Segment;
import org.saphena.reasoning.LegAssessment;

/** What the scan of a leg says about flow the wrong way, anywhere in it. */
enum Leak {
    LEAKS,
    NONE_SEEN,
    /** Nothing about flow was recorded. */
    UNKNOWN;

    static Leak in(DuplexStudy scan, LegAssessment answer) {
        if (!answer.refluxing().isEmpty()
                || !answer.incompetentPerforators().isEmpty()
                || scan.deepVeins() == DeepVeins.REFLUX) {
            return LEAKS;
        }
        return scan.segments().values().stream().anyMatch(Segment::isFlowKnown)
                ? NONE_SEEN
                : UNKNOWN;
    }
}
