package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.knowledge.FactValue;

/** How every vein of one leg stands in its scan. */
final class VeinStates {
    private final Evaluator evaluator;
    private final Scene leg;
    private final List<VeinState> states = new ArrayList<>();

    VeinStates(Evaluator evaluator, Scene leg) {
        this.evaluator = evaluator;
        this.leg = leg;
        for (SegmentId id : SegmentId.values()) {
            if (!id.isTributary()) {
                states.add(segment(id));
            }
        }
        perforators();
        for (SegmentId id : SegmentId.values()) {
            if (id.isTributary()) {
                states.add(segment(id));
            }
        }
    }

    /** Every segment, perforator site and tributary, in scan order. */
    List<VeinState> states() {
        return List.copyOf(states);
    }

    /** The segments that reflux, in scan order. */
    List<SegmentId> refluxing() {
        return segments(id -> evaluator.holds("segment.refluxing", leg.segment(id)));
    }

    /** The segments whose reflux time lies in the borderline band. */
    List<SegmentId> borderline() {
        return segments(id -> evaluator.holds("segment.borderline", leg.segment(id)));
    }

    /** The core segments that are not listed. */
    List<SegmentId> notExamined() {
        return SegmentId.core().stream().filter(id -> record(id) == null).toList();
    }

    /** Whether the segment was examined far enough to know whether it refluxes. */
    boolean isJudged(SegmentId id) {
        return states.stream()
                .filter(state -> state.vein() == id)
                .noneMatch(state ->
                        state.status() == VeinStatus.NOT_EXAMINED
                                || state.status() == VeinStatus.FLOW_UNKNOWN);
    }

    /** The perforators that are pathologic. */
    List<PerforatorSite> incompetentPerforators() {
        return states.stream()
                .filter(state -> state.status() == VeinStatus.REFLUX)
                .map(VeinState::vein)
                .filter(PerforatorSite.class::isInstance)
                .map(PerforatorSite.class::cast)
                .toList();
    }

    private List<SegmentId> segments(Predicate<SegmentId> which) {
        return Stream.of(SegmentId.values())
                .filter(id -> record(id) != null)
                .filter(which)
                .toList();
    }

    private @Nullable Segment record(SegmentId id) {
        DuplexStudy duplex = leg.duplex();
        return duplex == null ? null : duplex.segments().get(id);
    }

    private VeinState segment(SegmentId id) {
        Segment record = record(id);
        if (record == null) {
            return VeinState.unrecorded(
                    id, id.isTributary() ? VeinStatus.NONE : VeinStatus.NOT_EXAMINED);
        }
        boolean refluxes = evaluator.holds("segment.refluxing", leg.segment(id));
        return new VeinState(
                id,
                status(id, record, refluxes),
                record.diameterMm(),
                record.refluxSeconds(),
                record.state(),
                refluxes && record.refluxSeconds() == null,
                Boolean.TRUE.equals(record.groupEntry()),
                record.since());
    }

    private static VeinStatus status(SegmentId id, Segment record, boolean refluxes) {
        return switch (record.stateOrPatent()) {
            case ACUTE_THROMBUS, CHRONIC_THROMBUS, OCCLUDED -> VeinStatus.OCCLUDED;
            case ABLATED, ABSENT -> VeinStatus.ABLATED;
            case PATENT, HYPOPLASTIC -> {
                if (id.isTributary() && !isFoundCompetent(record, refluxes)) {
                    yield VeinStatus.PRESENT;
                }
                if (refluxes) {
                    yield VeinStatus.REFLUX;
                }
                yield record.isFlowKnown() ? VeinStatus.NORMAL : VeinStatus.FLOW_UNKNOWN;
            }
        };
    }

    private static boolean isFoundCompetent(Segment record, boolean refluxes) {
        return record.isFlowKnown() && !refluxes;
    }

    private void perforators() {
        DuplexStudy duplex = leg.duplex();
        List<Perforator> listed = duplex == null ? List.of() : duplex.perforators();
        for (PerforatorSite site : PerforatorSite.values()) {
            states.add(perforator(site, listed));
        }
    }

    private VeinState perforator(PerforatorSite site, List<Perforator> listed) {
        for (int i = 0; i < listed.size(); i++) {
            Perforator record = listed.get(i);
            if (record.site() == site) {
                return new VeinState(
                        site,
                        status(evaluator.value("perforator.pathologic", leg.perforator(i))),
                        record.diameterMm(),
                        record.refluxSeconds(),
                        null,
                        false,
                        false,
                        null);
            }
        }
        return VeinState.unrecorded(site, VeinStatus.NONE);
    }

    private static VeinStatus status(@Nullable FactValue pathologic) {
        return switch (pathologic) {
            case FactValue.Flag(boolean yes) -> yes ? VeinStatus.REFLUX : VeinStatus.NORMAL;
            case null, default -> VeinStatus.FLOW_UNKNOWN;
        };
    }
}
