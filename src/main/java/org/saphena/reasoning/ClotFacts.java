package org.saphena.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;

/** Facts of the clots in the superficial veins of a scan, and of the time since earlier clots. */
final class ClotFacts {
    private ClotFacts() {}

    static Map<String, Function<Scene, Reading>> sources() {
        Map<String, Function<Scene, Reading>> sources = new HashMap<>();
        sources.put("leg.grid-svt-length", ClotFacts::length);
        sources.put("leg.grid-svt-at-least", ClotFacts::lengthAtLeast);
        sources.put("leg.grid-svt-distance", ClotFacts::distance);
        sources.put("leg.dvt-months", scene -> months(scene, PastEventKind.DVT));
        sources.put("leg.svt-months", scene -> months(scene, PastEventKind.SVT));
        return sources;
    }

    /** The clotted superficial segments in scan order, each with what was recorded of it. */
    private static List<Map.Entry<SegmentId, Segment>> clots(Scene scene) {
        DuplexStudy duplex = scene.duplex();
        return duplex == null
                ? List.of()
                : Stream.of(SegmentId.values())
                        .filter(id -> !id.isDeep() && duplex.segments().containsKey(id))
                        .map(id -> Map.entry(id, Objects.requireNonNull(duplex.segments().get(id))))
                        .filter(each -> each.getValue().state() == SegmentState.ACUTE_THROMBUS)
                        .toList();
    }

    /** Known only when it is known in every clotted segment. */
    private static Reading length(Scene scene) {
        List<Map.Entry<SegmentId, Segment>> clots = clots(scene);
        return clots.stream().allMatch(each -> each.getValue().thrombusLengthCm() != null)
                ? lengthAtLeast(scene)
                : new Reading.Nothing();
    }

    private static Reading lengthAtLeast(Scene scene) {
        return Reading.number(
                clots(scene).stream()
                        .map(each -> each.getValue().thrombusLengthCm())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null));
    }

    /**
     * The shortest distance; known only when it is known at the upper end of the clot in every vein
     * that holds one.
     */
    private static Reading distance(Scene scene) {
        List<Map.Entry<SegmentId, Segment>> clots = clots(scene);
        Map<Object, @Nullable BigDecimal> upperEnds = new HashMap<>();
        for (Map.Entry<SegmentId, Segment> each : clots) {
            Object vein = vein(each.getKey());
            if (!upperEnds.containsKey(vein)) {
                upperEnds.put(vein, each.getValue().thrombusToJunctionCm());
            }
        }
        if (upperEnds.values().stream().anyMatch(Objects::isNull)) {
            return new Reading.Nothing();
        }
        Optional<BigDecimal> shortest =
                clots.stream()
                        .map(each -> each.getValue().thrombusToJunctionCm())
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo);
        return Reading.number(shortest.orElse(null));
    }

    /** The trunk that a segment belongs to; a junction or tributary stands for itself. */
    private static Object vein(SegmentId id) {
        return id.trunk().isPresent() ? id.trunk().get() : id;
    }

    /**
     * Full months since the latest event; a date known to the month or the year counts as its last
     * day that is not after the visit, which is the more careful reading.
     */
    private static Reading months(Scene scene, PastEventKind kind) {
        LocalDate visit = scene.visit().date();
        return Reading.number(
                scene.leg().pastEvents().present().stream()
                        .filter(each -> each.event() == kind)
                        .map(PastEvent::date)
                        .filter(Objects::nonNull)
                        .map(date -> latest(date, visit))
                        .max(LocalDate::compareTo)
                        .map(day -> BigDecimal.valueOf(ChronoUnit.MONTHS.between(day, visit)))
                        .orElse(null));
    }

    private static LocalDate latest(PartialDate date, LocalDate visit) {
        return date.last().isAfter(visit) ? visit : date.last();
    }
}
