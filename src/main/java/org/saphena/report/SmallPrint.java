package org.saphena.report;

import java.util.List;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;

/** Which knowledge and program gave the answer, abbreviations, and what the document is not. */
final class SmallPrint {
    /** So much of the fingerprint of the knowledge base tells it from others. */
    private static final int DIGITS = 12;

    private final Context context;
    private final String program;

    SmallPrint(Context context, String program) {
        this.context = context;
        this.program = program;
    }

    private static String fingerprint(Assessment assessment) {
        String all = assessment.knowledge().sha256();
        return all.substring(0, Math.min(DIGITS, all.length()));
    }

    private String auditCode() {
        VisitRecord visit = context.visitRecord();
        Version version = visit == null ? null : visit.version();
        return version == null || version.auditCode() == null
                ? ""
                : " " + context.text("origin.audit", version.auditCode());
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
                                        fingerprint(assessment))
                                + " \u00b7 "
                                + context.text("origin.input", program, assessment.inputSha256())
                                + "."
                                + auditCode()),
                Phrase.bold(context.text("abbreviations") + " ")
                        .plain(context.text("abbreviations.list")));
    }
}
