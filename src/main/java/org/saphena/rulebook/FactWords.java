package org.saphena.rulebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.Targets;
import org.saphena.text.Messages;
import org.saphena.text.Units;

/** Words for facts, their codes, numbers and units, and for lists of them. */
public final class FactWords {
    private static final Set<Target> TRUNKS =
            Stream.of(Trunk.values()).map(Targets::of).collect(Collectors.toUnmodifiableSet());

    private final Messages messages;

    public FactWords(Language language) {
        this.messages = Messages.of(language);
    }

    /** The text in the language of these words. */
    public String of(LocalText text) {
        return text.in(messages.language());
    }

    public String label(Fact fact) {
        return of(fact.label());
    }

    /** The word for a code of the fact; the code itself where nobody has worded it. */
    public String code(Fact fact, String code) {
        return known("rulebook.value." + fact.id() + "." + code, known(key(fact, code), code));
    }

    private static String key(Fact fact, String code) {
        return "code." + fact.codeType() + "." + code;
    }

    private String known(String key, String otherwise) {
        return messages.has(key) ? messages.get(key) : otherwise;
    }

    /** A number with the unit of the fact. */
    public String number(Fact fact, BigDecimal number) {
        return Units.measured(messages, number.toPlainString(), fact.unit());
    }

    /** The name of the unit of the fact, else its sign. */
    public String unit(Fact fact) {
        return Units.name(messages, fact.unit());
    }

    /** A value of the fact. */
    public String value(Fact fact, FactValue value) {
        return switch (value) {
            case FactValue.Flag(boolean yes) -> messages.get(yes ? "rulebook.yes" : "rulebook.no");
            case FactValue.Number(BigDecimal number) -> number(fact, number);
            case FactValue.Code(String code) -> code(fact, code);
            case FactValue.CodeSet(List<String> codes) ->
                    and(codes.stream().map(code -> code(fact, code)).toList());
        };
    }

    /** The codes, any of which will do. */
    public String anyCode(Fact fact, Collection<String> codes) {
        return or(codes.stream().map(code -> code(fact, code)).toList());
    }

    /** {@code a, b or c}. */
    public String or(List<String> words) {
        return joined(words, "rulebook.or");
    }

    /** {@code a, b and c}. */
    public String and(List<String> words) {
        return joined(words, "rulebook.and");
    }

    private String joined(List<String> words, String key) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        boolean commas = words.stream().anyMatch(FactWords::hasComma);
        String head = String.join(commas ? "; " : ", ", words.subList(0, words.size() - 1));
        return messages.get(commas ? key + ".long" : key, head, words.getLast());
    }

    /** Whether a comma would be taken for one of the list; those in brackets are not. */
    private static boolean hasComma(String word) {
        return word.replaceAll("\\([^)]*\\)", "").contains(",");
    }

    /** The words for codes of the contracts, in the order of the contracts. */
    public <E extends Enum<E> & Coded> List<String> of(Collection<E> codes) {
        return codes.stream().sorted().map(messages::of).toList();
    }

    /** The targets; all trunks together have a name of their own. */
    public String targets(Set<Target> targets) {
        return targets.equals(TRUNKS) ? messages.get("rulebook.trunks") : or(of(targets));
    }

    Messages messages() {
        return messages;
    }
}
