package org.saphena.ui.entry;

import org.saphena.reasoning.Score;
import org.saphena.reasoning.VillaltaScore;
import org.saphena.reasoning.WellsScore;
import org.saphena.text.Messages;

/** A sum is written as one only when every item is answered. */
final class Totals {
    private static final int VCSS_ITEMS = 10;
    private static final int VILLALTA_ITEMS = 11;

    private Totals() {}

    static String of(Score score, Messages messages) {
        return score.complete()
                ? messages.get("ui.entry.total", score.atLeast(), VCSS_ITEMS * 3)
                : atLeast(score.atLeast(), score.items(), VCSS_ITEMS, messages);
    }

    static String of(VillaltaScore score, Messages messages) {
        return score.complete()
                ? messages.get("ui.entry.total", score.atLeast(), VILLALTA_ITEMS * 3)
                : atLeast(score.atLeast(), score.items(), VILLALTA_ITEMS, messages);
    }

    static String of(WellsScore score, Messages messages) {
        return messages.get(
                score.complete() ? "ui.entry.total.points" : "ui.entry.total.pointsSoFar",
                score.points());
    }

    private static String atLeast(int sum, int items, int of, Messages messages) {
        return messages.get("ui.entry.total.atLeast", sum, items, of);
    }
}
