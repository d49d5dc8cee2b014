package org.saphena.veinmap;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/** The veins of a scan as they were recorded, without what only a threshold can tell. */
public final class Unjudged {
    private Unjudged() {}

    /** Every vein that the scan tells of; a time that was measured leaves its flow unknown. */
    public static List<VeinState> states(DuplexStudy study) {
        return Stream.concat(
                        study.segments().entrySet().stream()
                                .map(each -> segment(each.getKey(), each.getValue())),
                        study.perforators().stream().map(Unjudged::perforator))
                .toList();
    }

    private static VeinState segment(SegmentId vein, Segment found) {
        VeinStatus status = status(vein, found);
        return new VeinState(
                vein,
                status,
                found.diameterMm(),
                found.refluxSeconds(),
                found.state(),
                status == VeinStatus.REFLUX,
                Boolean.TRUE.equals(found.groupEntry()),
                found.since());
    }

    private static VeinStatus status(SegmentId vein, Segment found) {
        return switch (found.stateOrPatent()) {
            case ACUTE_THROMBUS, CHRONIC_THROMBUS, OCCLUDED -> VeinStatus.OCCLUDED;
            case ABLATED, ABSENT -> VeinStatus.ABLATED;
            case PATENT, HYPOPLASTIC -> {
                Flow seen = found.refluxSeconds() == null ? found.reflux() : null;
                if (seen == Flow.ABSENT) {
                    yield VeinStatus.NORMAL;
                }
                if (vein.isTributary()) {
                    yield VeinStatus.PRESENT;
                }
                yield seen == Flow.PRESENT ? VeinStatus.REFLUX : VeinStatus.FLOW_UNKNOWN;
            }
        };
    }

    private static VeinState perforator(Perforator found) {
        return new VeinState(
                found.site(),
                VeinStatus.FLOW_UNKNOWN,
                found.diameterMm(),
                found.refluxSeconds(),
                null,
                false,
                false,
                null);
    }
}
