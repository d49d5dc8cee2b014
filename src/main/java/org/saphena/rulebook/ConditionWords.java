package org.saphena.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Codes;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.text.Messages;

/**
 * Puts a condition into words that say no more and no less: also what happens while a fact is not
 * known.
 */
public final class ConditionWords {
    /** Every recorded segment has one. */
    private static final String STATE = "segment.state";

    private static final Set<String> DEEP = codes(SegmentId::isDeep);
    private static final Set<String> VARICES = codes(SegmentId::isTributary);

    private final FactWords words;
    private final Messages messages;
    private final LeafWords leaves;

    public ConditionWords(FactWords words) {
        this.words = words;
        this.messages = words.messages();
        this.leaves = new LeafWords(words);
    }

    private static Set<String> codes(Predicate<SegmentId> kind) {
        return Stream.of(SegmentId.values())
                .filter(kind)
                .map(SegmentId::code)
                .collect(Collectors.toUnmodifiableSet());
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
        if (isRange(parts)
                && parts.get(0) instanceof Condition.Compares one
                && parts.get(1) instanceof Condition.Compares other) {
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
                parts.stream()
                        .flatMap(part -> flat(kind, part))
                        .map(part -> say(part, Stance.SAID))
                        .toList());
    }

    /** Parts that belong together in the same way stand in one list; a range stays one line. */
    private static Stream<Condition> flat(String kind, Condition part) {
        if (kind.equals("any") && part instanceof Condition.Any any) {
            return any.parts().stream().flatMap(each -> flat(kind, each));
        }
        return kind.equals("all") && part instanceof Condition.All all && !isRange(all.parts())
                ? all.parts().stream().flatMap(each -> flat(kind, each))
                : Stream.of(part);
    }

    private static boolean isRange(List<Condition> parts) {
        return parts.size() == 2
                && parts.get(0) instanceof Condition.Compares one
                && parts.get(1) instanceof Condition.Compares other
                && one.fact().equals(other.fact());
    }

    private Phrase somewhere(String place, Condition part, Stance stance) {
        return under(messages.get("rulebook.in-" + place + "." + denied(stance)), part, stance);
    }

    private Phrase segments(Set<String> among, Condition part, Stance stance) {
        String where =
                among.isEmpty()
                        ? messages.get("rulebook.segments.trunk")
                        : words.or(segments(among));
        if (part instanceof Condition.IsKnown(Fact fact, boolean known)
                && known
                && fact.id().equals(STATE)) {
            return new Phrase.Line(
                    messages.get("rulebook.segment-recorded." + denied(stance), where), null);
        }
        return under(messages.get("rulebook.in-segment." + denied(stance), where), part, stance);
    }

    /** The deep veins, and the varicose tributaries, are named together where all are meant. */
    private List<String> segments(Set<String> among) {
        Set<String> rest = new LinkedHashSet<>(among);
        List<String> names = new ArrayList<>();
        if (rest.containsAll(DEEP)) {
            rest.removeAll(DEEP);
            names.add(messages.get("rulebook.segments.deep"));
        }
        boolean varices = rest.containsAll(VARICES);
        if (varices) {
            rest.removeAll(VARICES);
        }
        rest.forEach(id -> names.add(Codes.find(SegmentId.class, id).map(messages::of).orElse(id)));
        if (varices) {
            names.add(messages.get("rulebook.segments.varices"));
        }
        return names;
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
        return switch (say(part, inner)) {
            case Phrase.Line(String text, var fact) ->
                    new Phrase.Line(messages.get("rulebook.under", heading, text), fact);
            case Phrase.Group(String kind, List<Phrase> parts) ->
                    new Phrase.Group(messages.get("rulebook.under", heading, lowered(kind)), parts);
        };
    }

    private static String lowered(String heading) {
        return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }
}
