package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.BetterWith;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Limits;
import org.saphena.clinical.SymptomPattern;
import org.saphena.clinical.WorseWith;

/** Reads what is known of the symptoms of one leg besides their list. */
final class SymptomReader {
    private SymptomReader() {}

    static @Nullable Cramps cramps(ObjectReader in) {
        return in.build(() ->
                new Cramps(
                        in.decimal("nightsPerWeek"),
                        in.decimal("minutes"),
                        in.codesOrNull("sites", CrampSite.class),
                        in.whole("painScore", Limits.PAIN_SCORE),
                        in.flag("wakesFromSleep"),
                        in.flag("relievedByStretching"),
                        in.flag("sorenessAfter"),
                        in.decimal("crampsPerNight"),
                        in.decimal("sinceMonths"),
                        in.flag("daytimeToo"),
                        in.flag("afterNewMedication")));
    }

    static @Nullable SymptomPattern pattern(ObjectReader in) {
        return in.build(() ->
                new SymptomPattern(
                        in.codes("worse", WorseWith.class), in.codes("better", BetterWith.class)));
    }
}
