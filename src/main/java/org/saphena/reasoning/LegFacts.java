package org.saphena.reasoning;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Ulcer;
import org.saphena.clinical.Villalta;
import org.saphena.clinical.Wells;

/** Facts of one leg, apart from its duplex study. */
final class LegFacts {
    private LegFacts() {}

    static Map<String, Function<Scene, Reading>> sources() {
        Map<String, Function<Scene, Reading>> sources = new HashMap<>();
        sources.put(
                "leg.assessable",
                scene -> Reading.flag(!Boolean.FALSE.equals(scene.leg().assessable())));
        sources.put("leg.symptoms", scene -> Reading.findings(scene.leg().symptoms()));
        sources.put(
                "leg.symptoms-reviewed", scene -> Reading.flag(scene.leg().symptoms().reviewed()));
        sources.put(
                "leg.nights-per-week",
                scene -> number(scene.leg().cramps(), Cramps::nightsPerWeek));
        sources.put("leg.ceap", LegFacts::ceap);
        sources.put("leg.ceap-symptomatic", scene -> flag(scene.leg().ceap(), Ceap::symptomatic));
        sources.put("leg.aetiology", scene -> code(scene.leg().ceap(), Ceap::aetiology));
        sources.put(
                "leg.oedema-causes", scene -> Reading.flag(scene.leg().oedemaCausesConsidered()));
        sources.put("leg.past-events", LegFacts::pastEvents);
        sources.put("leg.pulses", scene -> code(scene.leg().arterial(), Arterial::pedalPulses));
        sources.put("leg.abi", scene -> number(scene.leg().arterial(), Arterial::abi));
        sources.put(
                "leg.ankle-pressure",
                scene -> number(scene.leg().arterial(), Arterial::anklePressureMmHg));
        sources.put(
                "leg.toe-pressure",
                scene -> number(scene.leg().arterial(), Arterial::toePressureMmHg));
        sources.put(
                "leg.claudication",
                scene -> number(scene.leg().arterial(), Arterial::claudicationMetres));
        sources.put("leg.ulcer-recorded", scene -> Reading.flag(scene.leg().ulcer() != null));
        sources.put("leg.ulcer-weeks", scene -> number(scene.leg().ulcer(), Ulcer::durationWeeks));
        sources.put("leg.ulcer-infected", scene -> flag(scene.leg().ulcer(), Ulcer::infected));
        sources.put("leg.ulcer-atypical", scene -> flag(scene.leg().ulcer(), Ulcer::atypical));
        sources.put("leg.wells-recorded", scene -> Reading.flag(scene.leg().wells() != null));
        sources.put(
                "leg.wells-at-least", scene -> count(scene.leg().wells(), Wells::pointsAtLeast));
        sources.put("leg.wells-at-most", scene -> count(scene.leg().wells(), Wells::pointsAtMost));
        sources.put(
                "leg.villalta-at-least", scene -> count(scene.leg().villalta(), Villalta::atLeast));
        sources.put(
                "leg.villalta-total",
                scene -> count(scene.leg().villalta(), LegFacts::totalOrNull));
        sources.put("leg.villalta-ulcer", scene -> flag(scene.leg().villalta(), Villalta::ulcer));
        sources.put(
                "leg.svt-recorded",
                scene -> Reading.flag(scene.leg().superficialVeinThrombosis() != null));
        sources.put(
                "leg.svt-vein",
                scene ->
                        code(
                                scene.leg().superficialVeinThrombosis(),
                                SuperficialVeinThrombosis::vein));
        sources.put(
                "leg.svt-length",
                scene ->
                        number(
                                scene.leg().superficialVeinThrombosis(),
                                SuperficialVeinThrombosis::lengthCm));
        sources.put(
                "leg.svt-distance",
                scene ->
                        number(
                                scene.leg().superficialVeinThrombosis(),
                                SuperficialVeinThrombosis::distanceToJunctionCm));
        sources.put(
                "leg.recent-procedure",
                scene -> code(scene.leg().recentProcedure(), RecentProcedure::procedure));
        sources.put("leg.recent-days", LegFacts::recentDays);
        sources.put(
                "leg.deep-lumen-percent",
                scene ->
                        number(
                                scene.leg().recentProcedure(),
                                RecentProcedure::deepVeinLumenPercent));
        return sources;
    }

    private static Reading ceap(Scene scene) {
        Ceap ceap = scene.leg().ceap();
        return ceap == null || ceap.clinical().isEmpty()
                ? Reading.NOTHING
                : Reading.set(ceap.clinical());
    }

    private static Reading pastEvents(Scene scene) {
        PastEvents events = scene.leg().pastEvents();
        return new Reading.Listed(
                events.reviewed(),
                events.present().stream().map(each -> each.event().code()).distinct().toList(),
                Reading.codes(events.absent()),
                Reading.codes(events.unsure()));
    }

    private static Reading recentDays(Scene scene) {
        RecentProcedure recent = scene.leg().recentProcedure();
        return recent == null || recent.date() == null
                ? Reading.NOTHING
                : Reading.number(
                        (Integer)
                                (int) ChronoUnit.DAYS.between(recent.date(), scene.visit().date()));
    }

    private static @Nullable Integer totalOrNull(Villalta villalta) {
        return villalta.isComplete() ? villalta.atLeast() : null;
    }

    private static <T> Reading number(@Nullable T part, Function<T, @Nullable BigDecimal> value) {
        return part == null ? Reading.NOTHING : Reading.number(value.apply(part));
    }

    private static <T> Reading count(@Nullable T part, Function<T, @Nullable Integer> value) {
        return part == null ? Reading.NOTHING : Reading.number(value.apply(part));
    }

    private static <T> Reading flag(@Nullable T part, Function<T, @Nullable Boolean> value) {
        return part == null ? Reading.NOTHING : Reading.flag(value.apply(part));
    }

    private static <T> Reading code(
            @Nullable T part, Function<T, ? extends @Nullable Coded> value) {
        return part == null ? Reading.NOTHING : Reading.code(value.apply(part));
    }
}
