package org.saphena.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One possible cause of cramps, with what speaks for it, against it, and what is not known.
 *
 * @param name for the clinician, as in the middle of a sentence
 * @param plain how the patient's summary names it among the causes other than the veins; null for
 *     the veins themselves
 */
public record CauseRule(
        String cause,
        LocalText name,
        @Nullable LocalText plain,
        List<Line> supporting,
        List<Line> against,
        List<Line> missing) {
    public CauseRule {
        supporting = List.copyOf(supporting);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
    }

    /** One line of the differential. */
    public record Line(Condition when, LocalText text, List<String> citations) {
        public Line {
            citations = List.copyOf(citations);
        }
    }
}
