package org.saphena.clinical;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Night cramps of one leg.
 *
 * @param nightsPerWeek 0 to 7
 * @param minutes how long one lasts
 * @param painScore 0 to 10
 */
public record Cramps(
        @Nullable BigDecimal nightsPerWeek,
        @Nullable BigDecimal minutes,
        @Nullable List<CrampSite> sites,
        @Nullable Integer painScore,
        @Nullable Boolean wakesFromSleep,
        @Nullable Boolean relievedByStretching,
        @Nullable Boolean sorenessAfter,
        @Nullable BigDecimal crampsPerNight,
        @Nullable BigDecimal sinceMonths,
        @Nullable Boolean daytimeToo,
        @Nullable Boolean afterNewMedication) {
    /**
     * @throws ImpossibleValueException for a value outside its range or a site twice
     */
    public Cramps {
        nightsPerWeek = Limits.NIGHTS_PER_WEEK.check("/nightsPerWeek", nightsPerWeek);
        minutes = Limits.CRAMP_MINUTES.check("/minutes", minutes);
        sites = sites == null ? null : Lists.distinct("/sites", sites);
        painScore = Limits.PAIN_SCORE.check("/painScore", painScore);
        crampsPerNight = Limits.CRAMPS_PER_NIGHT.check("/crampsPerNight", crampsPerNight);
        sinceMonths = Limits.SINCE_MONTHS.check("/sinceMonths", sinceMonths);
    }
}
