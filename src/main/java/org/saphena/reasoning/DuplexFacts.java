package org.saphena.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;

/** Facts of the duplex study of one leg as a whole. */
final class DuplexFacts {
    private static final List<SegmentId> DEEP_AXIS =
            List.of(SegmentId.CFV, SegmentId.FV, SegmentId.POPV);

    private DuplexFacts() {}

    static Map<String, Function<Scene, Reading>> sources() {
        Map<String, Function<Scene, Reading>> sources = new HashMap<>();
        sources.put("leg.duplex-recorded", scene -> Reading.flag(scene.duplex() != null));
        sources.put("leg.duplex-age", DuplexFacts::age);
        sources.put(
                "leg.scan-position", scene -> of(scene, duplex -> Reading.code(duplex.position())));
        sources.put(
                "leg.provocation",
                scene -> of(scene, duplex -> Reading.code(duplex.provocation())));
        sources.put("leg.days-from-scan-to-procedure", DuplexFacts::untilProcedure);
        sources.put(
                "leg.deep-veins", scene -> of(scene, duplex -> Reading.code(deepVeins(duplex))));
        sources.put(
                "leg.iliac-outflow",
                scene -> of(scene, duplex -> Reading.code(duplex.iliacOutflow())));
        sources.put(
                "leg.neovascularisation",
                scene -> of(scene, duplex -> Reading.flag(duplex.neovascularisation())));
        sources.put(
                "leg.segments",
                scene -> of(scene, duplex -> Reading.set(duplex.segments().keySet())));
        return sources;
    }

    /**
     * The summary as recorded; without one, what the deep segments show, and normal only when the
     * axis was seen.
     */
    private static @Nullable DeepVeins deepVeins(DuplexStudy duplex) {
        if (duplex.deepVeins() != null) {
            return duplex.deepVeins();
        }
        if (hasDeep(duplex, SegmentState.ACUTE_THROMBUS)) {
            return DeepVeins.ACUTE_THROMBOSIS;
        }
        if (hasDeep(duplex, SegmentState.CHRONIC_THROMBUS)
                || hasDeep(duplex, SegmentState.OCCLUDED)) {
            return DeepVeins.POST_THROMBOTIC;
        }
        return duplex.segments().keySet().containsAll(DEEP_AXIS) ? DeepVeins.NORMAL : null;
    }

    private static boolean hasDeep(DuplexStudy duplex, SegmentState state) {
        return duplex.segments().entrySet().stream()
                .anyMatch(entry -> entry.getKey().isDeep() && entry.getValue().state() == state);
    }

    private static Reading age(Scene scene) {
        return of(
                scene,
                duplex ->
                        Reading.number(
                                (Integer)
                                        (int)
                                                ChronoUnit.DAYS.between(
                                                        duplex.date(), scene.visit().date())));
    }

    /** Negative when the scan came after the procedure. */
    private static Reading untilProcedure(Scene scene) {
        RecentProcedure recent = scene.leg().recentProcedure();
        LocalDate day = recent == null ? null : recent.date();
        return day == null
                ? new Reading.Nothing()
                : of(
                        scene,
                        duplex ->
                                Reading.number(
                                        BigDecimal.valueOf(
                                                ChronoUnit.DAYS.between(duplex.date(), day))));
    }

    private static Reading of(Scene scene, Function<DuplexStudy, Reading> read) {
        DuplexStudy duplex = scene.duplex();
        return duplex == null ? Reading.NOTHING : read.apply(duplex);
    }
}
