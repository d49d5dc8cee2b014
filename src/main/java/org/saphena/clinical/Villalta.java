package org.saphena.clinical;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Villalta scale for post-thrombotic syndrome of one leg: eleven items of 0 to 3, null while not
 * scored, and an ulcer recorded apart. For use only in a leg with a past deep vein thrombosis.
 */
public record Villalta(
        @Nullable Integer pain,
        @Nullable Integer cramps,
        @Nullable Integer heaviness,
        @Nullable Integer paraesthesia,
        @Nullable Integer itching,
        @Nullable Integer oedema,
        @Nullable Integer induration,
        @Nullable Integer hyperpigmentation,
        @Nullable Integer redness,
        @Nullable Integer venousEctasia,
        @Nullable Integer calfCompressionPain,
        @Nullable Boolean ulcer) {
    /**
     * @throws ImpossibleValueException for an item outside 0 to 3
     */
    public Villalta {
        Limits.SCORE_ITEM.check("/pain", pain);
        Limits.SCORE_ITEM.check("/cramps", cramps);
        Limits.SCORE_ITEM.check("/heaviness", heaviness);
        Limits.SCORE_ITEM.check("/paraesthesia", paraesthesia);
        Limits.SCORE_ITEM.check("/itching", itching);
        Limits.SCORE_ITEM.check("/oedema", oedema);
        Limits.SCORE_ITEM.check("/induration", induration);
        Limits.SCORE_ITEM.check("/hyperpigmentation", hyperpigmentation);
        Limits.SCORE_ITEM.check("/redness", redness);
        Limits.SCORE_ITEM.check("/venousEctasia", venousEctasia);
        Limits.SCORE_ITEM.check("/calfCompressionPain", calfCompressionPain);
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
        return items() == 11;
    }

    private Stream<Integer> scored() {
        return Stream.of(
                        pain,
                        cramps,
                        heaviness,
                        paraesthesia,
                        itching,
                        oedema,
                        induration,
                        hyperpigmentation,
                        redness,
                        venousEctasia,
                        calfCompressionPain)
                .filter(Objects::nonNull);
    }
}
