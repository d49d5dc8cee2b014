package org.saphena.rulebook;

import java.util.List;
import java.util.Set;
import org.saphena.clinical.Codes;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.text.Messages;

/**
 * Puts a condition into words that say no more and no less: also what happens while a fact is not
 * known.
 */
public final class ConditionWords {
    private final FactWords words;
    private final Messages messages;
    private final LeafWords leaves;

    public ConditionWords(FactWords words) {
        this.words = words;
        this.messages = words.messages();
        this.leaves = new LeafWords(words);
    }

    public Phrase of(Condition condition) {
        return say(condition, Stance.SAID);
    }

    private Phrase say(Condition condition, Stance stance) {
        return switch (condition) {
            case Condition.Always() -> new Phrase.Line(messages.get("rulebook.always"), null);
            case Condition.Not(Condition part) -> say(part, stance.negate());
            case Condition.Established(Condition part) -> say(part, stance.established());
            case Condition.All(List<Condition> parts) -> all(parts, stance);
            case Condition.Any(List<Condition> parts) -> group("any", parts, stance);
            case Condition.AnyLeg(Condition part) -> somewhere("leg", part, stance);
            case Condition.AnyTrunk(Condition part) -> somewhere("trunk", part, stance);
            case Condition.AnyPerforator(Condition part) -> somewhere("perforator", part, stance);
            case Condition.AnySegment(Set<String> among, Condition part) ->
                    segments(among, part, stance);
            case Condition.Is is -> leaves.is(is, stance);
            case Condition.Compares compares -> leaves.compares(compares, stance);
            case Condition.In in -> leaves.in(in, stance);
            case Condition.Has has -> leaves.has(has, stance);
            case Condition.IsKnown isKnown -> leaves.isKnown(isKnown, stance);
            case Condition.AnyOption any -> leaves.option(any, stance);
            case Condition.AnyFlag any -> leaves.flag(any, stance);
            case Condition.AnyAction any -> leaves.action(any, stance);
        };
    }

    private Phrase all(List<Condition> parts, Stance stance) {
        if (parts.size() == 2
                && parts.get(0) instanceof Condition.Compares one
                && parts.get(1) instanceof Condition.Compares other
                && one.fact().equals(other.fact())) {
            return isLower(one)
                    ? leaves.range(one, other, stance)
                    : leaves.range(other, one, stance);
        }
        return group("all", parts, stance);
    }

    private static boolean isLower(Condition.Compares compares) {
        return compares.comparison() == Comparison.GT || compares.comparison() == Comparison.GE;
    }

    /** The heading carries the stance, so that the lines below can stand plain. */
    private Phrase group(String kind, List<Condition> parts, Stance stance) {
        if (parts.size() == 1) {
            return say(parts.getFirst(), stance);
        }
        return new Phrase.Group(
                messages.get("rulebook." + kind + "." + stance.key()),
                parts.stream().map(part -> say(part, Stance.SAID)).toList());
    }

    private Phrase somewhere(String place, Condition part, Stance stance) {
        return under(messages.get("rulebook.in-" + place + "." + denied(stance)), part, stance);
    }

    private Phrase segments(Set<String> among, Condition part, Stance stance) {
        String where =
                among.isEmpty()
                        ? messages.get("rulebook.segments.trunk")
                        : words.or(among.stream().map(this::segment).toList());
        return under(
                messages.get("rulebook.in-segment." + denied(stance), where), part, stance);
    }

    private String segment(String id) {
        return Codes.find(SegmentId.class, id).map(messages::of).orElse(id);
    }

    private static String denied(Stance stance) {
        return stance.isOpposite() ? "denied" : "said";
    }

    private Phrase under(String heading, Condition part, Stance stance) {
        Stance inner =
                switch (stance) {
                    case SAID, DENIED -> Stance.SAID;
                    case SHOWN, NOT_SHOWN -> Stance.SHOWN;
                    case SHOWN_DENIED, NOT_SHOWN_DENIED -> Stance.NOT_SHOWN_DENIED;
                };
        Phrase said = say(part, inner);
        return said instanceof Phrase.Line line
                ? new Phrase.Line(
                        messages.get("rulebook.under", heading, line.text()), line.fact())
                : new Phrase.Group(
                        messages.get("rulebook.under-heading", heading), List.of(said));
    }
}
