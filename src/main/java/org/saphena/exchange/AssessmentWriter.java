package org.saphena.exchange;

import org.saphena.knowledge.FactValue;
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
        return JsonPrinter.lines(tree(assessment));
    }

    /** On one line, for many answers in one stream. */
    public static byte[] writeLine(Assessment assessment) {
        return JsonPrinter.oneLine(tree(assessment));
    }

    private static JsonValue tree(Assessment answer) {
        return new ObjectWriter()
                .text("format", FORMAT)
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
                .list("notes", answer.notes(), AssessmentWriter::note)
                .build();
    }

    private static JsonValue knowledge(KnowledgeStamp stamp) {
        return new ObjectWriter()
                .text("version", stamp.version())
                .text("profile", stamp.profile())
                .text("sha256", stamp.sha256())
                .build();
    }

    private static JsonValue warning(Warning warning) {
        return new ObjectWriter()
                .text("pointer", warning.pointer())
                .text("text", warning.text())
                .build();
    }

    private static JsonValue redFlag(RedFlag flag) {
        return new ObjectWriter()
                .code("code", flag.code())
                .objectOrNull("leg", flag.leg(), JsonValue::of)
                .code("urgency", flag.urgency())
                .texts("because", flag.because())
                .texts("citations", flag.citations())
                .build();
    }

    private static JsonValue action(Action action) {
        return new ObjectWriter()
                .code("code", action.code())
                .objectOrNull("leg", action.leg(), JsonValue::of)
                .code("urgency", action.urgency())
                .texts("because", action.because())
                .texts("citations", action.citations())
                .build();
    }

    private static JsonValue cramps(CrampAnswer cramps) {
        return new ObjectWriter()
                .code("venousContribution", cramps.venousContribution())
                .list("differential", cramps.differential(), AssessmentWriter::cause)
                .build();
    }

    private static JsonValue cause(Cause cause) {
        return new ObjectWriter()
                .text("cause", cause.cause())
                .texts("for", cause.supporting())
                .texts("against", cause.against())
                .texts("missing", cause.missing())
                .build();
    }

    private static JsonValue missing(Missing missing) {
        return new ObjectWriter()
                .code("code", missing.code())
                .objectOrNull("leg", missing.leg(), JsonValue::of)
                .objectOrNull("target", missing.target(), JsonValue::of)
                .texts("decides", missing.decides())
                .text("text", missing.text())
                .build();
    }

    private static JsonValue followUp(FollowUp step) {
        return new ObjectWriter()
                .text("after", step.after())
                .text("what", step.what())
                .text("text", step.text())
                .build();
    }

    private static JsonValue note(Note note) {
        return new ObjectWriter()
                .objectOrNull("leg", note.leg(), JsonValue::of)
                .text("code", note.code())
                .text("text", note.text())
                .build();
    }

    static JsonValue fact(FactValue value) {
        return switch (value) {
            case FactValue.Number number -> JsonValue.of(number.value());
            case FactValue.Flag flag -> new JsonValue.Flag(flag.value());
            case FactValue.Code code -> new JsonValue.Text(code.value());
            case FactValue.CodeSet codes -> JsonValue.ofTexts(codes.values());
        };
    }
}
