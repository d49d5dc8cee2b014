package org.saphena.exchange;

import org.saphena.reasoning.Caution;
import org.saphena.reasoning.Change;
import org.saphena.reasoning.Input;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.OtherProfile;
import org.saphena.reasoning.Reason;

/** Writes one option with its reasons. */
final class OptionWriter {
    private OptionWriter() {}

    static JsonValue write(Option option) {
        return new ObjectWriter()
                .code("treatment", option.treatment())
                .code("target", option.target())
                .code("status", option.status())
                .list("because", option.because(), OptionWriter::reason)
                .list("cautions", option.cautions(), OptionWriter::caution)
                .codes("confirmFirst", option.confirmFirst())
                .texts("citations", option.citations())
                .list("otherProfiles", option.otherProfiles(), OptionWriter::otherProfile)
                .list("wouldChange", option.wouldChange(), OptionWriter::change)
                .build();
    }

    private static JsonValue reason(Reason reason) {
        return new ObjectWriter()
                .text("rule", reason.rule())
                .code("truth", reason.truth())
                .text("text", reason.text())
                .list("inputs", reason.inputs(), OptionWriter::input)
                .build();
    }

    private static JsonValue input(Input input) {
        return new ObjectWriter()
                .text("pointer", input.pointer())
                .objectOrNull("value", input.value(), AssessmentWriter::fact)
                .code("truth", input.truth())
                .text("text", input.text())
                .build();
    }

    private static JsonValue caution(Caution caution) {
        return new ObjectWriter().text("rule", caution.rule()).text("text", caution.text()).build();
    }

    private static JsonValue otherProfile(OtherProfile other) {
        return new ObjectWriter()
                .text("profile", other.profile())
                .code("status", other.status())
                .build();
    }

    private static JsonValue change(Change change) {
        return new ObjectWriter()
                .text("pointer", change.pointer())
                .objectOrNull("from", change.from(), AssessmentWriter::fact)
                .object(
                        "to",
                        change,
                        to ->
                                new ObjectWriter()
                                        .text("op", to.operator())
                                        .value("value", AssessmentWriter.fact(to.to()))
                                        .build())
                .code("status", change.status())
                .text("text", change.text())
                .build();
    }
}
