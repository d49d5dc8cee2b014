package org.saphena.clinical;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the deep segments of a scan against the summary of the deep veins. */
final class DeepVeinCheck {
    private DeepVeinCheck() {}

    /**
     * A fresh clot, an old clot or seen reflux in a deep segment cannot stand beside a summary that
     * excludes it, and no deep segment can be listed where the deep veins were not examined. A
     * reflux time is held against its threshold by the reasoning, which knows it.
     */
    static void refuseContradiction(@Nullable DeepVeins summary, Map<SegmentId, Segment> segments) {
        if (summary == null) {
            return;
        }
        segments.forEach((id, segment) -> {
            if (id.isDeep() && contradicts(summary, segment)) {
                throw new ImpossibleValueException(
                        "/segments/" + id.code(),
                        Fault.DEEP_SEGMENT_CONTRADICTS_SUMMARY,
                        segment.stateOrPatent().code(),
                        summary.code());
            }
        });
    }

    private static boolean contradicts(DeepVeins summary, Segment segment) {
        SegmentState state = segment.stateOrPatent();
        return switch (summary) {
            case NOT_EXAMINED -> true;
            case NORMAL ->
                    isClotted(state)
                            || segment.reflux() == Flow.PRESENT && segment.refluxSeconds() == null;
            case REFLUX -> isClotted(state);
            case POST_THROMBOTIC -> state == SegmentState.ACUTE_THROMBUS;
            case ACUTE_THROMBOSIS -> false;
        };
    }

    private static boolean isClotted(SegmentState state) {
        return state == SegmentState.ACUTE_THROMBUS
                || state == SegmentState.CHRONIC_THROMBUS
                || state == SegmentState.OCCLUDED;
    }
}
