package org.saphena.cli;

import java.util.Locale;
import org.saphena.clinical.Codes;
import org.saphena.clinical.OptionStatus;
import org.saphena.reasoning.AnswerChange;
import org.saphena.text.Messages;

/** One change of an answer as a line. */
record ChangeWords(Messages messages) {
    String of(AnswerChange change) {
        String kind =
                messages.get(
                        "cli.diff.kind."
                                + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String what = change.kind() == AnswerChange.Kind.WORDING ? change.after() : move(change);
        return messages.get("cli.diff.line", change.place(), kind, what);
    }

    /** What stood before and what stands now; statuses with mark and word. */
    String move(AnswerChange change) {
        if (change.before().isEmpty()) {
            return messages.get("cli.diff.fresh", word(change, change.after()));
        }
        if (change.after().isEmpty()) {
            return messages.get("cli.diff.gone", word(change, change.before()));
        }
        return messages.get(
                "cli.diff.move", word(change, change.before()), word(change, change.after()));
    }

    /** The option without its leg. */
    String option(AnswerChange change) {
        return change.place().substring(change.place().indexOf('/') + 1);
    }

    private String word(AnswerChange change, String code) {
        return change.kind() == AnswerChange.Kind.STATUS
                ? Codes.find(OptionStatus.class, code)
                        .map(status ->
                                messages.get("mark.OptionStatus." + code)
                                        + " "
                                        + messages.of(status))
                        .orElse(code)
                : code;
    }
}
