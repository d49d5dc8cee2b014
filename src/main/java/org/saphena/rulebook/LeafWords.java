package org.saphena.rulebook;

import java.util.List;
import java.util.Set;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.text.Messages;

/** One test of one fact as a statement. */
final class LeafWords {
    /** The value of a derived fact that says so itself; other than that means known. */
    private static final Set<String> NOT_KNOWN = Set.of("unknown");

    private final FactWords words;
    private final Messages messages;

    LeafWords(FactWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    Phrase is(Condition.Is is, Stance stance) {
        boolean yes = is.value() != stance.isOpposite();
        String label = words.label(is.fact());
        String statement =
                yes
                        ? label
                        : messages.get("rulebook.statement", label, messages.get("rulebook.no"));
        return line(is.fact(), stance, statement);
    }

    Phrase compares(Condition.Compares compares, Stance stance) {
        Comparison comparison =
                stance.isOpposite() ? compares.comparison().negate() : compares.comparison();
        return line(compares.fact(), compared(compares, comparison), stance);
    }

    /** Two comparisons of one fact, a lower and an upper bound. */
    Phrase range(Condition.Compares low, Condition.Compares high, Stance stance) {
        String range =
                messages.get(
                        "rulebook.range",
                        compared(low, low.comparison()),
                        compared(high, high.comparison()));
        return line(
                low.fact(),
                stance.isOpposite() ? messages.get("rulebook.other-than", range) : range,
                stance);
    }

    private String compared(Condition.Compares compares, Comparison comparison) {
        return messages.get(
                "rulebook.compare." + comparison.name(),
                words.number(compares.fact(), compares.threshold()));
    }

    Phrase in(Condition.In in, Stance stance) {
        if (in.codes().equals(NOT_KNOWN) && stance.isOpposite()) {
            return line(in.fact(), messages.get("rulebook.known"), stance);
        }
        String codes = words.anyCode(in.fact(), in.codes());
        return line(
                in.fact(),
                stance.isOpposite() ? messages.get("rulebook.other-than", codes) : codes,
                stance);
    }

    Phrase has(Condition.Has has, Stance stance) {
        String codes = words.anyCode(has.fact(), has.codes());
        String denied = has.codes().size() == 1 ? "rulebook.without" : "rulebook.none-of";
        return line(has.fact(), stance.isOpposite() ? messages.get(denied, codes) : codes, stance);
    }

    Phrase isKnown(Condition.IsKnown isKnown, Stance stance) {
        boolean known = isKnown.known() != stance.isOpposite();
        Fact fact = isKnown.fact();
        String key =
                fact.derived()
                        ? known ? "rulebook.known" : "rulebook.not-known"
                        : known ? "rulebook.recorded" : "rulebook.not-recorded";
        return new Phrase.Line(
                messages.get("rulebook.statement", words.label(fact), messages.get(key)), fact);
    }

    private Phrase line(Fact fact, String value, Stance stance) {
        return line(fact, stance, messages.get("rulebook.statement", words.label(fact), value));
    }

    private Phrase line(Fact fact, Stance stance, String statement) {
        String key = "rulebook.stance." + stance.key();
        boolean derived = fact.derived() && messages.has(key + ".derived");
        return new Phrase.Line(messages.get(derived ? key + ".derived" : key, statement), fact);
    }

    /** What options, flags or steps already say. */
    Phrase option(Condition.AnyOption any, Stance stance) {
        String where = words.targets(any.targets());
        String what = words.or(words.of(any.treatments()));
        return new Phrase.Line(
                messages.get(
                        stance.isOpposite() ? "rulebook.no-option" : "rulebook.any-option",
                        words.or(words.of(any.statuses())),
                        where.isEmpty() ? what : messages.get("rulebook.option.at", what, where)),
                null);
    }

    Phrase flag(Condition.AnyFlag any, Stance stance) {
        String which =
                any.codes().isEmpty()
                        ? messages.get("rulebook.flag.any")
                        : words.or(words.of(any.codes()));
        String flag =
                any.urgencies().isEmpty()
                        ? which
                        : messages.get(
                                "rulebook.flag.urgency",
                                which,
                                words.or(words.of(any.urgencies())));
        String meant = any.deferring() ? messages.get("rulebook.flag.deferring", flag) : flag;
        return new Phrase.Line(
                messages.get(stance.isOpposite() ? "rulebook.no-flag" : "rulebook.any-flag", meant),
                null);
    }

    Phrase action(Condition.AnyAction any, Stance stance) {
        List<String> codes = words.of(any.codes());
        return new Phrase.Line(
                messages.get(
                        stance.isOpposite() ? "rulebook.no-action" : "rulebook.any-action",
                        words.or(codes)),
                null);
    }
}
