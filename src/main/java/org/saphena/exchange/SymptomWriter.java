package org.saphena.exchange;

import org.saphena.clinical.Cramps;
import org.saphena.clinical.SymptomPattern;

/** Writes what is known of the symptoms of one leg besides their list. */
final class SymptomWriter {
    private SymptomWriter() {}

    static void cramps(ObjectWriter out, Cramps cramps) {
        out.number("nightsPerWeek", cramps.nightsPerWeek())
                .number("minutes", cramps.minutes())
                .codes("sites", cramps.sites())
                .number("painScore", cramps.painScore())
                .flag("wakesFromSleep", cramps.wakesFromSleep())
                .flag("relievedByStretching", cramps.relievedByStretching())
                .flag("sorenessAfter", cramps.sorenessAfter())
                .number("crampsPerNight", cramps.crampsPerNight())
                .number("sinceMonths", cramps.sinceMonths())
                .flag("daytimeToo", cramps.daytimeToo())
                .flag("afterNewMedication", cramps.afterNewMedication());
    }

    static void pattern(ObjectWriter out, SymptomPattern pattern) {
        out.codes("worse", pattern.worse()).codes("better", pattern.better());
    }
}
