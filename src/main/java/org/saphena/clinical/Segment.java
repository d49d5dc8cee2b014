package org.saphena.clinical;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the scan found in one vein segment. A segment that is listed was examined; what is null was
 * not measured.
 *
 * @param refluxSeconds reflux time in s; 0 means measured, and none found
 * @param reflux reflux judged without a time; the time decides where both are given
 * @param state null means patent, since something was recorded
 * @param since of the ablation or the clot
 * @param groupEntry set normal together with others
 */
public record Segment(
        @Nullable BigDecimal refluxSeconds,
        @Nullable Flow reflux,
        @Nullable BigDecimal diameterMm,
        @Nullable BigDecimal depthMm,
        @Nullable SegmentState state,
        @Nullable Boolean tortuous,
        @Nullable PartialDate since,
        @Nullable BigDecimal thrombusLengthCm,
        @Nullable BigDecimal thrombusToJunctionCm,
        @Nullable BigDecimal stumpLengthMm,
        @Nullable Boolean groupEntry) {
    /**
     * The diameter is checked by {@link DuplexStudy}, which knows the kind of vein.
     *
     * @throws ImpossibleValueException for a value outside its range, or a segment with nothing
     *     recorded
     */
    public Segment {
        refluxSeconds = Limits.REFLUX_SECONDS.check("/refluxSeconds", refluxSeconds);
        depthMm = Limits.DEPTH_MM.check("/depthMm", depthMm);
        thrombusLengthCm = Limits.THROMBUS_LENGTH_CM.check("/thrombusLengthCm", thrombusLengthCm);
        thrombusToJunctionCm =
                Limits.THROMBUS_TO_JUNCTION_CM.check("/thrombusToJunctionCm", thrombusToJunctionCm);
        stumpLengthMm = Limits.STUMP_LENGTH_MM.check("/stumpLengthMm", stumpLengthMm);
        if (Stream.of(
                        refluxSeconds,
                        reflux,
                        diameterMm,
                        depthMm,
                        state,
                        tortuous,
                        since,
                        thrombusLengthCm,
                        thrombusToJunctionCm,
                        stumpLengthMm,
                        groupEntry)
                .allMatch(Objects::isNull)) {
            throw new ImpossibleValueException("", Fault.EMPTY, "{}", "");
        }
    }

    /** The recorded state, patent when none was. */
    public SegmentState stateOrPatent() {
        return state == null ? SegmentState.PATENT : state;
    }

    /** Whether anything is known about flow. */
    public boolean isFlowKnown() {
        return refluxSeconds != null || reflux != null;
    }

    Segment withDiameter(@Nullable BigDecimal checked) {
        return new Segment(
                refluxSeconds,
                reflux,
                checked,
                depthMm,
                state,
                tortuous,
                since,
                thrombusLengthCm,
                thrombusToJunctionCm,
                stumpLengthMm,
                groupEntry);
    }
}
