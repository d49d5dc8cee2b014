package org.saphena.reasoning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.SymptomPattern;

/** Facts of the night cramps of one leg and of what changes its symptoms. */
final class CrampFacts {
    private static final Reading NOTHING = new Reading.Nothing();

    private CrampFacts() {}

    static Map<String, Function<Scene, Reading>> sources() {
        Map<String, Function<Scene, Reading>> sources = new HashMap<>();
        sources.put(
                "leg.cramp-sites",
                scene -> cramps(scene, each -> each.sites() == null ? NOTHING : set(each.sites())));
        sources.put(
                "leg.cramp-minutes",
                scene -> cramps(scene, each -> Reading.number(each.minutes())));
        sources.put(
                "leg.cramps-after-medication",
                scene -> cramps(scene, each -> Reading.flag(each.afterNewMedication())));
        sources.put("leg.worse-with", scene -> pattern(scene, each -> set(each.worse())));
        sources.put("leg.better-with", scene -> pattern(scene, each -> set(each.better())));
        return sources;
    }

    /** A list of which nothing was ticked says nothing. */
    private static Reading set(Collection<? extends Coded> codes) {
        return codes.isEmpty() ? NOTHING : Reading.set(codes);
    }

    private static Reading cramps(Scene scene, Function<Cramps, Reading> read) {
        Cramps cramps = scene.leg().cramps();
        return cramps == null ? NOTHING : read.apply(cramps);
    }

    private static Reading pattern(Scene scene, Function<SymptomPattern, Reading> read) {
        SymptomPattern pattern = scene.leg().symptomPattern();
        return pattern == null ? NOTHING : read.apply(pattern);
    }
}
