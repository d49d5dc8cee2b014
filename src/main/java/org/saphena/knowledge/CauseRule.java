package org.saphena.knowledge;

import java.util.List;

/** One possible cause of cramps, with what speaks for it, against it, and what is not known. */
public record CauseRule(
        String cause, List<Line> supporting, List<Line> against, List<Line> missing) {
    public CauseRule {
        supporting = List.copyOf(supporting);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
    }

    /** One line of the differential. */
    public record Line(Condition when, LocalText text) {}
}
