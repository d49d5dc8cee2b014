package org.saphena.clinical;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two-level Wells score for deep vein thrombosis (2003 version, as in NICE NG158); null means not
 * asked.
 */
public record Wells(
        @Nullable Boolean activeCancer,
        @Nullable Boolean paralysisOrPlaster,
        @Nullable Boolean bedriddenOrSurgery,
        @Nullable Boolean deepVeinTenderness,
        @Nullable Boolean entireLegSwollen,
        @Nullable Boolean calfSwellingOver3cm,
        @Nullable Boolean pittingOedema,
        @Nullable Boolean collateralVeins,
        @Nullable Boolean previousDvt,
        @Nullable Boolean alternativeDiagnosisLikely) {
    private static final int ALTERNATIVE_POINTS = -2;

    /** The points of the items that are answered; exact only when it {@link #isComplete()}. */
    public int points() {
        int positive = (int) items().filter(Boolean.TRUE::equals).count();
        return Boolean.TRUE.equals(alternativeDiagnosisLikely)
                ? positive + ALTERNATIVE_POINTS
                : positive;
    }

    /** The highest score that the unanswered items still allow. */
    public int pointsAtMost() {
        int open = (int) items().filter(Objects::isNull).count();
        return points() + open;
    }

    /** The lowest score that the unanswered items still allow. */
    public int pointsAtLeast() {
        return alternativeDiagnosisLikely == null ? points() + ALTERNATIVE_POINTS : points();
    }

    public boolean isComplete() {
        return alternativeDiagnosisLikely != null && items().noneMatch(Objects::isNull);
    }

    private Stream<@Nullable Boolean> items() {
        return Arrays.asList(
                activeCancer,
                paralysisOrPlaster,
                bedriddenOrSurgery,
                deepVeinTenderness,
                entireLegSwollen,
                calfSwellingOver3cm,
                pittingOedema,
                collateralVeins,
                previousDvt)
                .stream();
    }
}
