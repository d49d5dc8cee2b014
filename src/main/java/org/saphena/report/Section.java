package org.saphena.report;

import java.util.List;

/** A titled part of a summary; empty when there is nothing to say. */
record Section(String title, Phrase aside, List<Item> items) {
    Section {
        items = List.copyOf(items);
    }

    static Section of(String title, List<Item> items) {
        return new Section(title, Phrase.EMPTY, items);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
