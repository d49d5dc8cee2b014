package org.saphena.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.Leaning;
import org.saphena.comparison.Comparison;
import org.saphena.text.Messages;
import org.saphena.ui.support.Problem;

/** What the comparison shows. */
public sealed interface Compared {
    /** No case, or not yet. */
    record Nothing() implements Compared {}

    /** It could not be made. */
    record Failed(Problem problem) implements Compared {}

    /**
     * Options side by side.
     *
     * @param legs the legs that have options, the right first
     * @param leg the one whose options are shown
     * @param choices what can be compared
     * @param barred what this patient cannot have, with the reason; for the clinician
     * @param barredNames the same in the patient's words, without reasons
     * @param sources how the citations are printed, in the order of their numbers
     * @param knowledge which knowledge base the figures are of
     * @param matters what matters to the patient, with its weight
     * @param givenName for the patient's own screen, or empty
     * @param changeable whether the visit can be written to
     */
    record Ready(
            List<Side> legs,
            Side leg,
            List<PickLine> choices,
            List<String> barred,
            List<String> barredNames,
            Comparison comparison,
            List<String> sources,
            String knowledge,
            Map<PriorityCode, Integer> matters,
            Optional<Leaning> leaning,
            String givenName,
            boolean changeable,
            Messages messages)
            implements Compared {
        public Ready {
            legs = List.copyOf(legs);
            choices = List.copyOf(choices);
            barred = List.copyOf(barred);
            barredNames = List.copyOf(barredNames);
            sources = List.copyOf(sources);
            matters = Map.copyOf(matters);
        }
    }

    /**
     * An option that can be picked.
     *
     * @param name in the clinician's words
     * @param room whether it can be picked now
     */
    record PickLine(OptionKey option, String name, boolean picked, boolean room) {}
}
