package org.saphena.ui.entry;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Goes from one thing that is missing or doubtful to the next, and round. */
final class Gaps {
    private final EntryViewModel model;
    private List<String> seen = List.of();
    private int last = -1;

    Gaps(EntryViewModel model) {
        this.model = model;
    }

    /**
     * @param goTo leads to a place in the case file; false where nothing can be typed for it
     */
    void goOn(Predicate<String> goTo) {
        List<String> places = MissingPlaces.of(model);
        int from = start(places);
        IntStream.range(0, places.size())
                .map(i -> (from + i) % places.size())
                .filter(at -> goTo.test(places.get(at)))
                .findFirst()
                .ifPresent(at -> {
                    seen = places;
                    last = at;
                });
    }

    /** What stood behind the last one and is still open; what was settled has left the list. */
    private int start(List<String> places) {
        return seen.stream()
                .skip(last + 1L)
                .mapToInt(places::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(0);
    }
}
