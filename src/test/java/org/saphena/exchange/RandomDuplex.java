package org.saphena.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;

/** Makes random duplex studies. */
final class RandomDuplex {
    private final Dice dice;
    private final LocalDate visit;

    RandomDuplex(Dice dice, LocalDate visit) {
        this.dice = dice;
        this.visit = visit;
    }

    DuplexStudy next() {
        Map<SegmentId, Segment> segments = new EnumMap<>(SegmentId.class);
        dice.some(SegmentId.class).forEach(id -> segments.put(id, segment(id)));
        return new DuplexStudy(
                dice.anyDayBefore(visit),
                dice.code(ScanPosition.class),
                dice.code(Provocation.class),
                deepVeins(segments),
                dice.code(IliacOutflow.class),
                segments,
                dice.map(Trunk.class, this::trunk),
                dice.some(PerforatorSite.class).stream().map(this::perforator).toList(),
                dice.flag(),
                dice.text(),
                dice.text(),
                dice.text(),
                dice.flag(),
                dice.flag());
    }

    /** A summary that no deep segment can contradict, or any where none is listed. */
    private @Nullable DeepVeins deepVeins(Map<SegmentId, Segment> segments) {
        return segments.keySet().stream().anyMatch(SegmentId::isDeep)
                ? dice.maybe(() -> DeepVeins.ACUTE_THROMBOSIS)
                : dice.code(DeepVeins.class);
    }

    private Segment segment(SegmentId id) {
        return new Segment(
                dice.decimal(Limits.REFLUX_SECONDS),
                dice.code(Flow.class),
                dice.decimal(Limits.diameterMm(id)),
                dice.decimal(Limits.DEPTH_MM),
                dice.one(SegmentState.class),
                dice.flag(),
                dice.partialBefore(visit),
                dice.decimal(Limits.THROMBUS_LENGTH_CM),
                dice.decimal(Limits.THROMBUS_TO_JUNCTION_CM),
                dice.decimal(Limits.STUMP_LENGTH_MM),
                dice.flag());
    }

    private TrunkShape trunk() {
        return new TrunkShape(
                dice.decimal(Limits.STRAIGHT_LENGTH_CM),
                dice.flag(),
                dice.flag(),
                dice.flag(),
                dice.decimal(Limits.JUNCTION_HEIGHT_CM));
    }

    private Perforator perforator(PerforatorSite site) {
        return new Perforator(
                site,
                dice.decimal(Limits.REFLUX_SECONDS),
                dice.decimal(Limits.PERFORATOR_DIAMETER_MM),
                dice.flag());
    }
}
