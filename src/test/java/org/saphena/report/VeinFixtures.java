package org.saphena.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/** States of veins for a scan; the threshold is a fixed one, good enough for drawing. */
final class VeinFixtures {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private VeinFixtures() {}

    static List<VeinState> states(DuplexStudy scan) {
        List<VeinState> states = new ArrayList<>();
        for (SegmentId id : SegmentId.values()) {
            Segment segment = scan.segments().get(id);
            if (segment == null) {
                VeinStatus none = id.isTributary() ? VeinStatus.NONE : VeinStatus.NOT_EXAMINED;
                states.add(VeinState.unrecorded(id, none));
            } else {
                states.add(state(id, segment));
            }
        }
        for (Perforator perforator : scan.perforators()) {
            states.add(
                    new VeinState(
                            perforator.site(),
                            flow(perforator.refluxSeconds()),
                            perforator.diameterMm(),
                            perforator.refluxSeconds(),
                            null,
                            false,
                            false,
                            null));
        }
        return states;
    }

    private static VeinState state(SegmentId id, Segment segment) {
        return new VeinState(
                id,
                status(id, segment),
                segment.diameterMm(),
                segment.refluxSeconds(),
                segment.state(),
                segment.refluxSeconds() == null && segment.reflux() == Flow.PRESENT,
                Boolean.TRUE.equals(segment.groupEntry()),
                segment.since());
    }

    private static VeinStatus status(SegmentId id, Segment segment) {
        if (id.isTributary()) {
            return VeinStatus.PRESENT;
        }
        return switch (segment.stateOrPatent()) {
            case ABLATED, ABSENT -> VeinStatus.ABLATED;
            case ACUTE_THROMBUS, CHRONIC_THROMBUS, OCCLUDED -> VeinStatus.OCCLUDED;
            case PATENT, HYPOPLASTIC -> {
                if (segment.refluxSeconds() != null) {
                    yield flow(segment.refluxSeconds());
                }
                yield segment.reflux() == Flow.PRESENT
                        ? VeinStatus.REFLUX
                        : segment.reflux() == Flow.ABSENT
                                ? VeinStatus.NORMAL
                                : VeinStatus.FLOW_UNKNOWN;
            }
        };
    }

    private static VeinStatus flow(@Nullable BigDecimal seconds) {
        if (seconds == null) {
            return VeinStatus.FLOW_UNKNOWN;
        }
        return seconds.compareTo(HALF) > 0 ? VeinStatus.REFLUX : VeinStatus.NORMAL;
    }
}
