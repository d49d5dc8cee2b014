package org.saphena.exchange;

import org.saphena.reasoning.Action;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Cause;
import org.saphena.reasoning.CrampAnswer;
import org.saphena.reasoning.FollowUp;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.reasoning.Missing;
import org.saphena.reasoning.Note;
import org.saphena.reasoning.RedFlag;
import org.saphena.reasoning.Warning;

/**
 * Writes an assessment, version 1, as UTF-8 JSON that ends with a line feed; the same assessment
 * gives the same bytes.
 */
public final class AssessmentWriter {
    private static final String FORMAT = "saphena-assessment";

    private AssessmentWriter() {}

    /** Over several lines, for reading. */
    public static byte[] write(Assessment assessment) {
        return ObjectWriter.overLines(assessment, AssessmentWriter::answer);
    }

    /** On one line, for many answers in one stream. */
    public static byte[] writeLine(Assessment assessment) {
        return ObjectWriter.onOneLine(assessment, AssessmentWriter::answer);
    }

    private static void answer(ObjectWriter out, Assessment answer) {
        out.text("format", FORMAT)
                .number("version", 1)
                .object("knowledge", answer.knowledge(), AssessmentWriter::knowledge)
                .text("inputSha256", answer.inputSha256())
                .code("language", answer.language())
                .text("case", answer.caseId())
                .list("warnings", answer.warnings(), AssessmentWriter::warning)
                .list("redFlags", answer.redFlags(), AssessmentWriter::redFlag)
                .list("actions", answer.actions(), AssessmentWriter::action)
                .objectOrNull("cramps", answer.cramps(), AssessmentWriter::cramps)
                .map("legs", answer.legs(), LegAnswerWriter::write)
                .list("missing", answer.missing(), AssessmentWriter::missing)
                .list("followUp", answer.followUp(), AssessmentWriter::followUp)
                .list("notes", answer.notes(), AssessmentWriter::note);
    }

    private static void knowledge(ObjectWriter out, KnowledgeStamp stamp) {
        out.text("version", stamp.version())
                .text("profile", stamp.profile())
                .text("sha256", stamp.sha256());
    }

    private static void warning(ObjectWriter out, Warning warning) {
        out.text("pointer", warning.pointer()).text("text", warning.text());
    }

    private static void redFlag(ObjectWriter out, RedFlag flag) {
        out.code("code", flag.code())
                .codeOrNull("leg", flag.leg())
                .code("urgency", flag.urgency())
                .texts("because", flag.because())
                .texts("citations", flag.citations());
    }

    private static void action(ObjectWriter out, Action action) {
        out.code("code", action.code())
                .codeOrNull("leg", action.leg())
                .code("urgency", action.urgency())
                .texts("because", action.because())
                .texts("citations", action.citations());
    }

    private static void cramps(ObjectWriter out, CrampAnswer cramps) {
        out.code("venousContribution", cramps.venousContribution())
                .list("differential", cramps.differential(), AssessmentWriter::cause);
    }

    private static void cause(ObjectWriter out, Cause cause) {
        out.text("cause", cause.cause())
                .texts("for", cause.supporting())
                .texts("against", cause.against())
                .texts("missing", cause.missing());
    }

    private static void missing(ObjectWriter out, Missing missing) {
        out.code("code", missing.code())
                .codeOrNull("leg", missing.leg())
                .codeOrNull("target", missing.target())
                .texts("decides", missing.decides())
                .text("text", missing.text());
    }

    private static void followUp(ObjectWriter out, FollowUp step) {
        out.text("after", step.after()).text("what", step.what()).text("text", step.text());
    }

    private static void note(ObjectWriter out, Note note) {
        out.codeOrNull("leg", note.leg()).text("code", note.code()).text("text", note.text());
    }
}
