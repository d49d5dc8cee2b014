package org.saphena.ui.entry;

import java.util.List;
import java.util.function.Predicate;

/** Goes from one thing that the answer misses to the next, and round. */
final class Gaps {
    private final EntryViewModel model;
    private int next;

    Gaps(EntryViewModel model) {
        this.model = model;
    }

    /**
     * @param goTo leads to a place in the case file; false where nothing can be typed for it
     */
    void goOn(Predicate<String> goTo) {
        List<String> places = MissingPlaces.of(model);
        for (int i = 0; i < places.size(); i++) {
            int at = (next + i) % places.size();
            if (goTo.test(places.get(at))) {
                next = (at + 1) % places.size();
                return;
            }
        }
    }
}
