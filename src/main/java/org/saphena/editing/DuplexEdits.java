package org.saphena.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Records;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;

/**
 * Changes to the duplex study of one leg; the study is made when there was none, dated the day of
 * the visit.
 */
public final class DuplexEdits {
    private static final Segment LISTED =
            new Segment(
                    null,
                    null,
                    null,
                    null,
                    SegmentState.PATENT,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
    private static final TrunkShape NO_SHAPE = new TrunkShape(null, null, null, null, null);

    private DuplexEdits() {}

    /** Changes the study as a whole. */
    private static Edit study(Side side, UnaryOperator<DuplexStudy> change) {
        return file ->
                LegEdits.leg(
                                side,
                                leg -> {
                                    DuplexStudy study = leg.duplex();
                                    LocalDate visit = file.consultation().date();
                                    return Records.with(
                                            leg,
                                            "duplex",
                                            change.apply(
                                                    study == null ? Blank.duplex(visit) : study));
                                })
                        .apply(file);
    }

    /** Changes one field of the study, such as {@code position}. */
    public static Edit field(Side side, String field, @Nullable Object value) {
        return study(side, study -> Records.with(study, field, value));
    }

    /** Takes the whole study out. */
    public static Edit remove(Side side) {
        return LegEdits.field(side, "duplex", null);
    }

    /**
     * Records what the scan found in one segment in place of what stood there; null takes the
     * segment out.
     */
    public static Edit segment(Side side, SegmentId id, @Nullable Segment segment) {
        return study(
                side,
                study -> {
                    Map<SegmentId, Segment> segments = new EnumMap<>(SegmentId.class);
                    segments.putAll(study.segments());
                    if (segment == null) {
                        segments.remove(id);
                    } else {
                        segments.put(id, segment);
                    }
                    return Records.with(study, "segments", segments);
                });
    }

    /**
     * Changes one field of one segment, such as {@code diameterMm}; a segment with nothing left is
     * taken out.
     */
    public static Edit segmentField(Side side, SegmentId id, String field, @Nullable Object value) {
        return file -> {
            Segment before = segmentOf(file, side, id);
            if (before == null) {
                return value == null
                        ? file
                        : segment(side, id, newSegment(field, value)).apply(file);
            }
            boolean nothingLeft = value == null && Records.isBlankBut(before, field);
            return segment(side, id, nothingLeft ? null : Records.with(before, field, value))
                    .apply(file);
        };
    }

    private static Segment newSegment(String field, Object value) {
        Segment listed = Records.with(LISTED, field, value);
        return field.equals("state") ? listed : Records.with(listed, "state", null);
    }

    /** Changes one field of the shape of a trunk. */
    public static Edit trunk(Side side, Trunk trunk, String field, @Nullable Object value) {
        return study(
                side,
                study -> {
                    Map<Trunk, TrunkShape> trunks = new EnumMap<>(Trunk.class);
                    trunks.putAll(study.trunks());
                    TrunkShape shape =
                            Records.with(trunks.getOrDefault(trunk, NO_SHAPE), field, value);
                    trunks.put(trunk, shape);
                    if (shape.equals(NO_SHAPE)) {
                        trunks.remove(trunk);
                    }
                    return Records.with(study, "trunks", trunks);
                });
    }

    /** Records one perforator in place of what stood at its site; null takes it out. */
    public static Edit perforator(Side side, PerforatorSite site, @Nullable Perforator perforator) {
        return study(
                side,
                study -> {
                    List<Perforator> perforators = new ArrayList<>(study.perforators());
                    perforators.removeIf(each -> each.site() == site);
                    if (perforator != null) {
                        perforators.add(perforator);
                    }
                    perforators.sort(Comparator.comparing(Perforator::site));
                    return Records.with(study, "perforators", perforators);
                });
    }

    private static @Nullable Segment segmentOf(CaseFile file, Side side, SegmentId id) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null || leg.duplex() == null ? null : leg.duplex().segments().get(id);
    }
}
