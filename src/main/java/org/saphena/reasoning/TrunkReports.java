package org.saphena.reasoning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Trunk;

/**
 * Where reflux starts, how far it goes and where the blood goes back, for each trunk that was
 * examined.
 */
final class TrunkReports {
    private static final Set<PerforatorSite> MEDIAL =
            EnumSet.of(
                    PerforatorSite.PV_FC,
                    PerforatorSite.PV_MK,
                    PerforatorSite.PV_PTB,
                    PerforatorSite.PV_PTU,
                    PerforatorSite.PV_PTM,
                    PerforatorSite.PV_PTL);

    private final Evaluator evaluator;
    private final VeinStates veins;

    TrunkReports(Evaluator evaluator, VeinStates veins) {
        this.evaluator = evaluator;
        this.veins = veins;
    }

    List<TrunkReport> of(Scene leg) {
        DuplexStudy duplex = leg.duplex();
        return duplex == null
                ? List.of()
                : Stream.of(Trunk.values())
                        .filter(trunk -> !duplex.segmentsOf(trunk).isEmpty())
                        .map(trunk -> report(leg, trunk))
                        .toList();
    }

    private TrunkReport report(Scene leg, Trunk trunk) {
        String pattern = named(evaluator.code("trunk.pattern", leg.trunk(trunk)));
        List<SegmentId> refluxing =
                SegmentId.of(trunk).stream().filter(veins.refluxing()::contains).toList();
        SegmentId junction = trunk == Trunk.SSV ? SegmentId.SPJ : SegmentId.SFJ;
        if (refluxing.isEmpty()) {
            SegmentId source = veins.refluxing().contains(junction) ? junction : null;
            return new TrunkReport(trunk, pattern, source, source, null, List.of());
        }
        SegmentId source = source(course(junction, trunk), refluxing.getFirst());
        return new TrunkReport(
                trunk,
                pattern,
                source,
                source == null ? refluxing.getFirst() : source,
                refluxing.getLast(),
                reentry(trunk));
    }

    private static List<SegmentId> course(SegmentId junction, Trunk trunk) {
        return Stream.concat(Stream.of(junction), SegmentId.of(trunk).stream()).toList();
    }

    /** Goes up from the highest refluxing part of the trunk to the first vein that was judged. */
    private @Nullable SegmentId source(List<SegmentId> course, SegmentId highest) {
        boolean gap = false;
        for (SegmentId above : course.subList(0, course.indexOf(highest)).reversed()) {
            if (veins.refluxing().contains(above)) {
                return above;
            }
            if (veins.isJudged(above)) {
                return gap ? null : highest;
            }
            gap = true;
        }
        return null;
    }

    private static String named(@Nullable String pattern) {
        return pattern == null ? "undetermined" : pattern;
    }

    private List<PerforatorSite> reentry(Trunk trunk) {
        return veins.incompetentPerforators().stream()
                .filter(site ->
                        (trunk == Trunk.GSV && MEDIAL.contains(site))
                                || (trunk == Trunk.SSV && !MEDIAL.contains(site)))
                .toList();
    }
}
