package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;

/** Words for what was decided about an option. */
final class DecisionText {
    private DecisionText() {}

    /** The decision, with extent, day, reason and note as far as recorded. */
    static Phrase of(Context context, OptionDecision decision, OptionStatus now) {
        List<String> more = new ArrayList<>();
        if (decision.extent() != null) {
            more.add(decision.extent());
        }
        if (decision.on() != null) {
            more.add(context.date(decision.on()));
        }
        Phrase phrase =
                Phrase.bold(Context.capital(context.word(decision.decision())))
                        .plain(more.isEmpty() ? "." : ", " + String.join(", ", more) + ".");
        if (decision.suggested() != now) {
            String then = context.inline(decision.suggested());
            phrase = phrase.quiet(" " + context.text("decision.suggested", then));
        }
        return phrase.plain(
                isOverride(decision)
                        ? " " + context.text("overrides.see")
                        : reason(context, decision));
    }

    /** A choice against the advice. */
    static boolean isOverride(OptionDecision decision) {
        boolean against =
                decision.suggested() == OptionStatus.RELATIVE_CONTRAINDICATION
                        || decision.suggested() == OptionStatus.CONTRAINDICATED;
        return decision.decision() == Decision.CHOSEN && against;
    }

    /** Reason and note with a space before each, or nothing. */
    static String reason(Context context, OptionDecision decision) {
        String text = "";
        if (decision.reason() != null) {
            text += " " + context.text("decision.reason", context.inline(decision.reason()));
        }
        return decision.note() == null ? text : text + " " + decision.note();
    }
}
