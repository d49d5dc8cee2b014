package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphena.clinical.Answer;
import org.saphena.clinical.VeinId;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Truth;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.text.Units;

/** Puts a test of a recorded fact into words: what was recorded, and what it was held against. */
final class InputWriter {
    private static final int CODES_NAMED = 4;

    private final Messages messages;
    private final Map<Test, Input> written = new HashMap<>();
    private final Map<Verdict, List<Input>> telling = new IdentityHashMap<>();

    InputWriter(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /** What tells a reader something about a verdict; each verdict is put into words once. */
    List<Input> write(Verdict verdict) {
        List<Input> known = telling.get(verdict);
        if (known == null) {
            Set<Input> inputs = new LinkedHashSet<>();
            for (Test test : TellingTests.of(verdict)) {
                inputs.add(write(test));
            }
            known = List.copyOf(inputs);
            telling.put(verdict, known);
        }
        return known;
    }

    /** Each test is put into words once. */
    Input write(Test test) {
        return written.computeIfAbsent(test, this::worded);
    }

    private Input worded(Test test) {
        return new Input(
                test.scene().fill(test.fact().pointer()),
                test.reading().shown(),
                truth(test),
                text(test));
    }

    /** What is not recorded is never shown as not met. */
    private static Truth truth(Test test) {
        return isBlank(test) && test.truth() == Truth.NOT_MET ? Truth.UNKNOWN : test.truth();
    }

    private static boolean isBlank(Test test) {
        return test.reading() instanceof Reading.Nothing;
    }

    private String text(Test test) {
        String text =
                messages.get("reasoning.input", label(test.fact(), test.scene()), value(test));
        return test.leaf() instanceof Condition.Compares compares && !isBlank(test)
                ? messages.get("reasoning.input-against", text, against(compares, test.negated()))
                : text;
    }

    /** What the fact is called, with the vein that it is about. */
    String label(Fact fact, Scene scene) {
        String label = fact.label().in(messages.language());
        return switch (fact.scope()) {
            case SEGMENT -> scene.segment() == null ? label : ofVein(label, scene.segment());
            case PERFORATOR -> ofVein(label, scene.perforatorRecord().site());
            case TRUNK -> messages.get("reasoning.of-vein", label, scene.trunkName().code());
            case PERSON, LEG -> label;
        };
    }

    private String ofVein(String label, VeinId vein) {
        return messages.get("reasoning.of-vein", label, messages.of(vein));
    }

    private String against(Condition.Compares compares, boolean negated) {
        Comparison comparison = negated ? compares.comparison().negate() : compares.comparison();
        String threshold = compares.threshold().toPlainString();
        return sign(comparison) + " " + Units.measured(messages, threshold, compares.fact().unit());
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
        return test.leaf() instanceof Condition.Has has
                        && test.reading() instanceof Reading.Listed listed
                ? listed(has, listed, test.fact())
                : value(test.fact(), test.reading());
    }

    /** What is recorded, in words. */
    String value(Fact fact, Reading reading) {
        return switch (reading.shown()) {
            case null -> messages.get("reasoning.not-recorded");
            case FactValue.Number(BigDecimal number) ->
                    Units.measured(messages, Formats.number(number), fact.unit());
            case FactValue.Flag(boolean yes) ->
                    messages.get(yes ? "reasoning.yes" : "reasoning.no");
            case FactValue.Code(String code) -> word(fact, code);
            case FactValue.CodeSet(List<String> codes) ->
                    codes.isEmpty() ? messages.get("reasoning.none") : words(fact, codes);
        };
    }

    private String listed(Condition.Has has, Reading.Listed listed, Fact fact) {
        List<String> present = has.codes().stream().filter(listed.present()::contains).toList();
        if (!present.isEmpty()) {
            return words(fact, present);
        }
        boolean unknown =
                has.codes().stream().anyMatch(code -> listed.answer(code) == Answer.UNKNOWN);
        List<String> asked = has.codes().stream().limit(CODES_NAMED).toList();
        String names = words(fact, asked) + (has.codes().size() > CODES_NAMED ? ", \u2026" : "");
        return messages.get(unknown ? "reasoning.list-not-recorded" : "reasoning.list-none", names);
    }

    private String words(Fact fact, List<String> codes) {
        return codes.stream().map(code -> word(fact, code)).collect(Collectors.joining(", "));
    }

    private String word(Fact fact, String code) {
        String key = "code." + fact.codeType() + "." + code;
        return messages.has(key) ? messages.get(key) : code;
    }
}
