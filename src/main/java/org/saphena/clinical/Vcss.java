package org.saphena.clinical;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Revised Venous Clinical Severity Score of one leg (Vasquez et al., J Vasc Surg 2010;52:1387): ten
 * items of 0 to 3, null while not scored.
 */
public record Vcss(
        @Nullable Integer pain,
        @Nullable Integer varicoseVeins,
        @Nullable Integer oedema,
        @Nullable Integer pigmentation,
        @Nullable Integer inflammation,
        @Nullable Integer induration,
        @Nullable Integer ulcerCount,
        @Nullable Integer ulcerDuration,
        @Nullable Integer ulcerSize,
        @Nullable Integer compressionUse) {
    /**
     * @throws ImpossibleValueException for an item outside 0 to 3
     */
    public Vcss {
        Limits.SCORE_ITEM.check("/pain", pain);
        Limits.SCORE_ITEM.check("/varicoseVeins", varicoseVeins);
        Limits.SCORE_ITEM.check("/oedema", oedema);
        Limits.SCORE_ITEM.check("/pigmentation", pigmentation);
        Limits.SCORE_ITEM.check("/inflammation", inflammation);
        Limits.SCORE_ITEM.check("/induration", induration);
        Limits.SCORE_ITEM.check("/ulcerCount", ulcerCount);
        Limits.SCORE_ITEM.check("/ulcerDuration", ulcerDuration);
        Limits.SCORE_ITEM.check("/ulcerSize", ulcerSize);
        Limits.SCORE_ITEM.check("/compressionUse", compressionUse);
    }

    /** How many items are scored. */
    public int items() {
        return (int) scored().count();
    }

    /**
     * The sum of the items that are scored; the score itself only when it {@link #isComplete()}.
     */
    public int atLeast() {
        return scored().mapToInt(Integer::intValue).sum();
    }

    public boolean isComplete() {
        return items() == 10;
    }

    private Stream<Integer> scored() {
        return Stream.of(
                        pain,
                        varicoseVeins,
                        oedema,
                        pigmentation,
                        inflammation,
                        induration,
                        ulcerCount,
                        ulcerDuration,
                        ulcerSize,
                        compressionUse)
                .filter(Objects::nonNull);
    }
}
