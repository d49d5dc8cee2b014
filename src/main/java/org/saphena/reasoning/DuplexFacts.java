package org.saphena.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.RecentProcedure;

/** Facts of the duplex study of one leg as a whole. */
final class DuplexFacts {
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
                "leg.deep-veins", scene -> of(scene, duplex -> Reading.code(duplex.deepVeins())));
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
