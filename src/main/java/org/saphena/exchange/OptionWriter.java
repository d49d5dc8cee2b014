package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.FactValue;
import org.saphena.reasoning.Caution;
import org.saphena.reasoning.Change;
import org.saphena.reasoning.Input;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.OtherProfile;
import org.saphena.reasoning.Reason;

/** Writes one option with its reasons. */
final class OptionWriter {
    private OptionWriter() {}

    static void write(ObjectWriter out, Option option) {
        out.code("treatment", option.treatment())
                .code("target", option.target())
                .code("status", option.status())
                .listOfShared("because", option.because(), OptionWriter::reason)
                .list("cautions", option.cautions(), OptionWriter::caution)
                .codes("confirmFirst", option.confirmFirst())
                .texts("citations", option.citations())
                .list("otherProfiles", option.otherProfiles(), OptionWriter::otherProfile)
                .list("wouldChange", option.wouldChange(), OptionWriter::change);
    }

    private static void reason(ObjectWriter out, Reason reason) {
        out.text("rule", reason.rule())
                .code("truth", reason.truth())
                .text("text", reason.text())
                .sharedList("inputs", reason.inputs(), OptionWriter::input);
    }

    private static void input(ObjectWriter out, Input input) {
        fact(out.text("pointer", input.pointer()), "value", input.value())
                .code("truth", input.truth())
                .text("text", input.text());
    }

    private static void caution(ObjectWriter out, Caution caution) {
        out.text("rule", caution.rule()).text("text", caution.text());
    }

    private static void otherProfile(ObjectWriter out, OtherProfile other) {
        out.text("profile", other.profile()).code("status", other.status());
    }

    private static void change(ObjectWriter out, Change change) {
        fact(out.text("pointer", change.pointer()), "from", change.from())
                .object("to", change, OptionWriter::to)
                .code("status", change.status())
                .text("text", change.text());
    }

    private static void to(ObjectWriter out, Change change) {
        fact(out.text("op", change.operator()), "value", change.to());
    }

    private static ObjectWriter fact(ObjectWriter out, String name, @Nullable FactValue value) {
        return switch (value) {
            case null -> out.textOrNull(name, null);
            case FactValue.Number number -> out.number(name, number.value());
            case FactValue.Flag flag -> out.flag(name, flag.value());
            case FactValue.Code code -> out.text(name, code.value());
            case FactValue.CodeSet codes -> out.texts(name, codes.values());
        };
    }
}
