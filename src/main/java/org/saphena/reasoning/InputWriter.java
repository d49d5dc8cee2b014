package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphena.clinical.Answer;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Scope;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Puts a test of a recorded fact into words: what was recorded, and what it was held against. */
final class InputWriter {
    private static final int CODES_NAMED = 4;

    private final Messages messages;
    private final Map<Test, Input> written = new HashMap<>();

    InputWriter(Messages messages) {
        this.messages = messages;
    }

    /** Each test is put into words once. */
    Input write(Test test) {
        return written.computeIfAbsent(test, this::worded);
    }

    private Input worded(Test test) {
        return new Input(
                test.scene().fill(test.fact().pointer()),
                test.reading().shown(),
                test.truth(),
                text(test));
    }

    private String text(Test test) {
        String text = messages.get("reasoning.input", label(test), value(test));
        return test.leaf() instanceof Condition.Compares compares
                ? messages.get("reasoning.input-against", text, against(compares, test.negated()))
                : text;
    }

    private String label(Test test) {
        String label = test.fact().label().in(messages.language());
        if (test.fact().scope() == Scope.SEGMENT && test.scene().segment() != null) {
            return messages.get("reasoning.of-vein", label, messages.of(test.scene().segment()));
        }
        if (test.fact().scope() == Scope.PERFORATOR) {
            return messages.get(
                    "reasoning.of-vein",
                    label,
                    messages.of(test.scene().perforatorRecord().site()));
        }
        return label;
    }

    private static String against(Condition.Compares compares, boolean negated) {
        Comparison comparison = negated ? compares.comparison().negate() : compares.comparison();
        String threshold = sign(comparison) + " " + compares.threshold().toPlainString();
        return compares.fact().unit().equals("ratio")
                ? threshold
                : threshold + " " + compares.fact().unit();
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case LT -> "<";
            case LE -> "\u2264";
            case GT -> ">";
            case GE -> "\u2265";
        };
    }

    private String value(Test test) {
        if (test.leaf() instanceof Condition.Has has
                && test.reading() instanceof Reading.Listed listed) {
            return listed(has, listed, test);
        }
        return switch (test.reading().shown()) {
            case null -> messages.get("reasoning.not-recorded");
            case FactValue.Number(BigDecimal number) -> number(number, test.fact().unit());
            case FactValue.Flag(boolean yes) ->
                    messages.get(yes ? "reasoning.yes" : "reasoning.no");
            case FactValue.Code(String code) -> word(test, code);
            case FactValue.CodeSet(List<String> codes) ->
                    codes.isEmpty() ? messages.get("reasoning.none") : words(test, codes);
        };
    }

    private String number(BigDecimal number, String unit) {
        String plain = Formats.number(number);
        return unit.equals("ratio") ? plain : plain + " " + unit;
    }

    private String listed(Condition.Has has, Reading.Listed listed, Test test) {
        List<String> present = has.codes().stream().filter(listed.present()::contains).toList();
        if (!present.isEmpty()) {
            return words(test, present);
        }
        boolean unknown =
                has.codes().stream()
                        .anyMatch(code -> listed.answer().apply(code) == Answer.UNKNOWN);
        List<String> asked = has.codes().stream().limit(CODES_NAMED).toList();
        String names = words(test, asked) + (has.codes().size() > CODES_NAMED ? ", \u2026" : "");
        return messages.get(unknown ? "reasoning.list-not-recorded" : "reasoning.list-none", names);
    }

    private String words(Test test, List<String> codes) {
        return codes.stream().map(code -> word(test, code)).collect(Collectors.joining(", "));
    }

    private String word(Test test, String code) {
        String key = "code." + test.fact().codeType() + "." + code;
        return messages.has(key) ? messages.get(key) : code;
    }
}
