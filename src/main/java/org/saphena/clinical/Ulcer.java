package org.saphena.clinical;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An open ulcer of one leg; length and width in cm. */
public record Ulcer(
        @Nullable Integer count,
        @Nullable BigDecimal durationWeeks,
        @Nullable BigDecimal lengthCm,
        @Nullable BigDecimal widthCm,
        @Nullable String site,
        @Nullable Boolean infected,
        @Nullable Boolean atypical) {
    /**
     * @throws ImpossibleValueException for a value outside its range
     */
    public Ulcer {
        Limits.ULCER_COUNT.check("/count", count);
        durationWeeks = Limits.ULCER_WEEKS.check("/durationWeeks", durationWeeks);
        lengthCm = Limits.ULCER_CM.check("/lengthCm", lengthCm);
        widthCm = Limits.ULCER_CM.check("/widthCm", widthCm);
        Texts.check("/site", site);
    }
}
