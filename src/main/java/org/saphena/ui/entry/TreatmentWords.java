package org.saphena.ui.entry;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** An earlier treatment in one line. */
final class TreatmentWords {
    private TreatmentWords() {}

    static String of(PreviousTreatment treatment, Messages messages) {
        String when =
                treatment.date() == null
                        ? messages.get("ui.notRecorded")
                        : Formats.date(treatment.date(), messages.language());
        return String.join(
                ", ",
                messages.of(treatment.procedure()),
                messages.get("ui.target." + treatment.target().code()),
                when,
                closed(answer(treatment.closed()), messages));
    }

    private static Answer answer(@Nullable Boolean closed) {
        return closed == null ? Answer.UNKNOWN : closed ? Answer.YES : Answer.NO;
    }

    static String closed(Answer answer, Messages messages) {
        return messages.get("ui.entry.treatments.closed." + answer.name());
    }
}
