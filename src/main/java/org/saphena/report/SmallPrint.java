package org.saphena.report;

import java.util.List;
import org.saphena.reasoning.Assessment;

/** Which knowledge and program gave the answer, abbreviations, and what the document is not. */
final class SmallPrint {
    private final Context context;
    private final String program;

    SmallPrint(Context context, String program) {
        this.context = context;
        this.program = program;
    }

    List<Phrase> compose() {
        Assessment assessment = context.assessment();
        return List.of(
                Phrase.bold(context.text("intended-use")),
                Phrase.of(
                        context.text(
                                assessment.knowledge().own()
                                        ? "origin.knowledge.own"
                                        : "origin.knowledge",
                                assessment.knowledge().version(),
                                assessment.knowledge().profile(),
                                assessment.knowledge().sha256())),
                Phrase.of(context.text("origin.input", program, assessment.inputSha256())),
                Phrase.bold(context.text("abbreviations") + " ")
                        .plain(context.text("abbreviations.list")));
    }
}
