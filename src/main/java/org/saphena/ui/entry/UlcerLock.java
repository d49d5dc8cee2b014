package org.saphena.ui.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.Vcss;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;

/**
 * The ulcer items of the VCSS follow from the class: 0 and locked where the class is recorded
 * without an open ulcer, open for scoring otherwise.
 */
final class UlcerLock {
    private static final List<String> ITEMS = List.of("ulcerCount", "ulcerDuration", "ulcerSize");

    private UlcerLock() {}

    static boolean isUlcerItem(String item) {
        return ITEMS.contains(item);
    }

    /** A score over 0 that contradicts the class stays open to be corrected. */
    static boolean isLocked(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg != null
                && hasNoUlcer(leg)
                && items(leg.vcss()).allMatch(score -> score == null || score == 0);
    }

    private static boolean hasNoUlcer(Leg leg) {
        return leg.ceap() != null
                && !leg.ceap().clinical().isEmpty()
                && !leg.ceap().clinical().contains(CeapClass.C6)
                && !leg.ceap().clinical().contains(CeapClass.C6R);
    }

    private static Stream<@Nullable Integer> items(@Nullable Vcss vcss) {
        return vcss == null
                ? Stream.empty()
                : Arrays.<@Nullable Integer>asList(
                        vcss.ulcerCount(), vcss.ulcerDuration(), vcss.ulcerSize())
                        .stream();
    }

    /** Scores 0 where the class says that there is no open ulcer and a score has been begun. */
    static Edit fill(Side side) {
        return file -> {
            Leg leg = file.consultation().legs().of(side);
            boolean fits =
                    leg != null
                            && leg.vcss() != null
                            && hasNoUlcer(leg)
                            && isBegun(leg.vcss())
                            && items(leg.vcss()).allMatch(Objects::isNull);
            return fits ? set(side, 0).apply(file) : file;
        };
    }

    /** Takes the zeros back where the class no longer says so. */
    static Edit reopen(Side side) {
        return file -> {
            Leg leg = file.consultation().legs().of(side);
            boolean fits =
                    leg != null
                            && leg.vcss() != null
                            && !hasNoUlcer(leg)
                            && items(leg.vcss()).allMatch(score -> score != null && score == 0);
            return fits ? set(side, null).apply(file) : file;
        };
    }

    private static boolean isBegun(Vcss vcss) {
        return vcss.items() > 0;
    }

    private static Edit set(Side side, @Nullable Integer score) {
        return ITEMS.stream()
                .map(item -> LegEdits.vcss(side, item, score))
                .reduce(file -> file, Edit::then);
    }
}
