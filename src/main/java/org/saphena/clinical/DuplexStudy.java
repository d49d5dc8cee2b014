package org.saphena.clinical;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A duplex ultrasound study of one leg.
 *
 * @param segments in scan order; a segment that is not listed was not examined
 * @param perforatorsReviewed perforators were looked for, and there are none but the listed ones;
 *     null means not examined
 * @param varicesReviewed as above, for varicose tributaries
 */
public record DuplexStudy(
        LocalDate date,
        @Nullable ScanPosition position,
        @Nullable Provocation provocation,
        @Nullable DeepVeins deepVeins,
        @Nullable IliacOutflow iliacOutflow,
        Map<SegmentId, Segment> segments,
        Map<Trunk, TrunkShape> trunks,
        List<Perforator> perforators,
        @Nullable Boolean neovascularisation,
        @Nullable String operator,
        @Nullable String device,
        @Nullable String limits,
        @Nullable Boolean perforatorsReviewed,
        @Nullable Boolean varicesReviewed) {
    /**
     * @throws ImpossibleValueException for a diameter outside the range of its vein, a site twice,
     *     or a deep segment that contradicts the summary of the deep veins
     */
    public DuplexStudy {
        EnumMap<SegmentId, Segment> checked = new EnumMap<>(SegmentId.class);
        segments.forEach((id, segment) -> checked.put(id, checkDiameter(id, segment)));
        segments = Collections.unmodifiableMap(checked);
        trunks = trunks.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(trunks));
        perforators = List.copyOf(perforators);
        Lists.distinct("/perforators", perforators.stream().map(Perforator::site).toList());
        Texts.check("/operator", operator);
        Texts.check("/device", device);
        Texts.check("/limits", limits);
        DeepVeinCheck.refuseContradiction(deepVeins, segments);
    }

    /** The segments of {@code trunk} that were examined, in scan order. */
    public Map<SegmentId, Segment> segmentsOf(Trunk trunk) {
        EnumMap<SegmentId, Segment> found = new EnumMap<>(SegmentId.class);
        for (SegmentId id : SegmentId.of(trunk)) {
            Segment segment = segments.get(id);
            if (segment != null) {
                found.put(id, segment);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private static Segment checkDiameter(SegmentId id, Segment segment) {
        return segment.withDiameter(
                Limits.diameterMm(id)
                        .check("/segments/" + id.code() + "/diameterMm", segment.diameterMm()));
    }
}
