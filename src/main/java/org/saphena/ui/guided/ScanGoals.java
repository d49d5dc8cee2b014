package org.saphena.ui.guided;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;

/** What the scan of one leg holds when it was typed as it should be. */
record ScanGoals(Side side) {
    private Predicate<Seen> scan(Predicate<DuplexStudy> holds) {
        return Goals.leg(side, leg -> leg.duplex() != null && holds.test(leg.duplex()));
    }

    private Predicate<Seen> vein(SegmentId vein, Predicate<Segment> holds) {
        return scan(study -> {
            Segment segment = study.segments().get(vein);
            return segment != null && holds.test(segment);
        });
    }

    private static Predicate<Seen> each(Stream<Predicate<Seen>> goals) {
        return goals.reduce(Predicate::and).orElseThrow();
    }

    /** Standing, the calf squeezed by hand. */
    Predicate<Seen> begun() {
        return scan(study ->
                study.position() == ScanPosition.STANDING
                        && study.provocation() == Provocation.MANUAL_COMPRESSION);
    }

    /** Somebody says to have scanned. */
    Predicate<Seen> byWhom() {
        return scan(study -> study.operator() != null);
    }

    Predicate<Seen> normal(SegmentId... veins) {
        return each(
                Stream.of(veins).map(id -> vein(id, segment -> segment.reflux() == Flow.ABSENT)));
    }

    /**
     * What the clinic's protocol ticks was set to normal.
     *
     * @param veins that are looked at where they are ticked; any that is ticked otherwise
     */
    Predicate<Seen> restNormal(SegmentId... veins) {
        return begun().and(seen -> {
            List<SegmentId> looked = Stream.of(veins).filter(seen.ticked()::contains).toList();
            return looked.isEmpty()
                    ? seen.ticked().isEmpty()
                            || seen.ticked().stream().anyMatch(id -> normal(id).test(seen))
                    : looked.stream().allMatch(id -> normal(id).test(seen));
        });
    }

    Predicate<Seen> measured(SegmentId vein, String diameterMm, String refluxSeconds) {
        return vein(
                vein,
                segment ->
                        Goals.is(segment.diameterMm(), diameterMm)
                                && Goals.is(segment.refluxSeconds(), refluxSeconds));
    }

    Predicate<Seen> wide(SegmentId vein, String diameterMm) {
        return vein(vein, segment -> Goals.is(segment.diameterMm(), diameterMm));
    }

    Predicate<Seen> state(SegmentState state, SegmentId... veins) {
        return each(Stream.of(veins).map(id -> vein(id, segment -> segment.state() == state)));
    }

    Predicate<Seen> perforator(PerforatorSite site, String diameterMm, String refluxSeconds) {
        return scan(study ->
                study.perforators().stream()
                        .filter(each -> each.site() == site)
                        .anyMatch(each -> isMeasured(each, diameterMm, refluxSeconds)));
    }

    private static boolean isMeasured(Perforator one, String diameterMm, String refluxSeconds) {
        return Goals.is(one.diameterMm(), diameterMm)
                && Goals.is(one.refluxSeconds(), refluxSeconds);
    }

    /** The trunk of the great saphenous vein is straight over a length. */
    Predicate<Seen> straight(String lengthCm) {
        return scan(study -> {
            TrunkShape shape = study.trunks().get(Trunk.GSV);
            return shape != null
                    && Boolean.FALSE.equals(shape.tortuous())
                    && Goals.is(shape.straightLengthCm(), lengthCm);
        });
    }
}
