package org.saphena.report;

import java.util.List;

/** A part of a section. */
sealed interface Item {
    /** A paragraph. */
    record Sentence(Phrase phrase) implements Item {}

    /** Of less weight: in the type of the sources. */
    record Aside(Phrase phrase) implements Item {}

    /** A step of a list; the number or dot is in the phrase. */
    record Step(Phrase phrase) implements Item {}

    /** A table. */
    record Grid(Kind kind, List<Phrase> head, List<List<Phrase>> rows) implements Item {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** What a table is about; the layout knows its columns by it. */
    enum Kind {
        SEVERITY,
        DUPLEX,
        OPTIONS
    }

    static Item of(Phrase phrase) {
        return new Sentence(phrase);
    }
}
