package org.saphena.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.ComparedOption;
import org.saphena.comparison.Comparison;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;

/** Which options stand side by side. */
final class Picks {
    /** Waiting has a column of its own. */
    static final int MOST = Comparison.MOST - 1;

    private Picks() {}

    /** What was compared before, else what is decided, else what suits best. */
    static List<OptionKey> of(List<Offer> offers, VisitRecord visit, Side side) {
        List<OptionKey> known = offers.stream().map(Offer::option).toList();
        List<OptionKey> before =
                visit.compared().stream()
                        .filter(each -> each.leg() == side)
                        .map(each -> new OptionKey(side, each.treatment(), each.target()))
                        .filter(known::contains)
                        .limit(MOST)
                        .toList();
        if (!before.isEmpty()) {
            return before;
        }
        return offers.stream()
                .filter(Offer::isUsual)
                .sorted(
                        Comparator.comparing((Offer offer) -> !offer.decided())
                                .thenComparing(Offer::status))
                .limit(MOST)
                .map(Offer::option)
                .toList();
    }

    /** With the option, or without it when it was there; as it was when there is no room. */
    static List<OptionKey> toggled(List<OptionKey> picks, OptionKey option) {
        List<OptionKey> changed = new ArrayList<>(picks);
        if (!changed.remove(option) && changed.size() < MOST) {
            changed.add(option);
        }
        return List.copyOf(changed);
    }

    /** Records what is compared for a leg; the other leg stays as it is. */
    static Edit keep(Side side, List<OptionKey> picks) {
        return file -> {
            List<ComparedOption> all =
                    new ArrayList<>(file.record() == null ? List.of() : file.record().compared());
            all.removeIf(each -> each.leg() == side);
            picks.forEach(
                    pick -> all.add(new ComparedOption(side, pick.treatment(), pick.target())));
            return RecordEdits.field("compared", all).apply(file);
        };
    }
}
