package org.saphena.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Target;
import org.saphena.clinical.Urgency;

/**
 * Reads a condition; every fact, unit and code it names must exist and be visible from its scope.
 */
final class ConditionReader {
    private final Map<String, Fact> facts;
    private final TreatmentGroups groups;

    ConditionReader(Map<String, Fact> facts, TreatmentGroups groups) {
        this.facts = facts;
        this.groups = groups;
    }

    /** The condition under {@code when}, or always met when there is none. */
    Condition when(YamlNode rule, Scope scope) {
        return rule.has("when") ? required(rule, scope) : new Condition.Always();
    }

    /** The condition under {@code when}, which must be there and must not contradict itself. */
    Condition required(YamlNode rule, Scope scope) {
        Condition condition = read(rule.field("when"), scope);
        if (Reachability.isImpossible(condition)) {
            throw rule.field("when").fault("unreachable: its condition can never be met");
        }
        return condition;
    }

    Condition read(YamlNode node, Scope scope) {
        Map<String, YamlNode> fields = node.fields();
        if (fields.containsKey("fact")) {
            return test(node, scope);
        }
        String kind =
                fields.keySet().stream()
                        .findFirst()
                        .orElseThrow(() -> node.fault("an empty condition"));
        YamlNode value = node.field(kind);
        return switch (kind) {
            case "all" -> new Condition.All(parts(value, scope));
            case "any" -> new Condition.Any(parts(value, scope));
            case "not" -> new Condition.Not(read(value, scope));
            case "established" -> new Condition.Established(read(value, scope));
            case "known" -> new Condition.IsKnown(fact(value, scope), true);
            case "unknown" -> new Condition.IsKnown(fact(value, scope), false);
            case "any-leg" -> new Condition.AnyLeg(read(value, Scope.LEG));
            case "any-trunk" -> new Condition.AnyTrunk(inner(node, value, scope, Scope.TRUNK));
            case "any-perforator" ->
                    new Condition.AnyPerforator(inner(node, value, scope, Scope.PERFORATOR));
            case "any-segment" -> anySegment(node, value, scope);
            case "any-option" -> anyOption(node);
            case "any-flag" -> anyFlag(value);
            case "any-action" -> new Condition.AnyAction(Set.copyOf(actions(value)));
            default -> throw node.fault("unknown kind of condition: " + kind);
        };
    }

    private List<Condition> parts(YamlNode list, Scope scope) {
        List<Condition> parts = list.entries().stream().map(part -> read(part, scope)).toList();
        if (parts.isEmpty()) {
            throw list.fault("an empty condition");
        }
        return parts;
    }

    private Condition inner(YamlNode node, YamlNode value, Scope scope, Scope inner) {
        if (!scope.sees(Scope.LEG)) {
            throw node.fault("needs a leg around it");
        }
        return read(value, inner);
    }

    private Condition anySegment(YamlNode node, YamlNode value, Scope scope) {
        node.only("any-segment", "among");
        Set<String> among = new LinkedHashSet<>();
        for (YamlNode id : node.entries("among")) {
            among.add(id.code(SegmentId.class).code());
        }
        if (among.isEmpty() && scope != Scope.TRUNK) {
            throw node.fault("say among which segments, outside a trunk");
        }
        return new Condition.AnySegment(among, inner(node, value, scope, Scope.SEGMENT));
    }

    private Condition anyOption(YamlNode node) {
        node.only("any-option", "targets", "status");
        return new Condition.AnyOption(
                groups.read(node, "any-option"),
                node.codes("targets", Target.class),
                node.codes("status", OptionStatus.class));
    }

    private static Condition anyFlag(YamlNode value) {
        value.only("codes", "urgency", "deferring");
        return new Condition.AnyFlag(
                value.codes("codes", RedFlagCode.class),
                value.codes("urgency", Urgency.class),
                value.bool("deferring", false));
    }

    private static List<ActionCode> actions(YamlNode value) {
        return value.entries().stream().map(entry -> entry.code(ActionCode.class)).toList();
    }

    private Fact fact(YamlNode name, Scope scope) {
        Fact fact = facts.get(name.text());
        if (fact == null) {
            throw name.fault("unknown fact " + name.text());
        }
        if (!scope.sees(fact.scope())) {
            throw name.fault("the fact " + fact.id() + " cannot be seen from here");
        }
        return fact;
    }

    private Condition test(YamlNode node, Scope scope) {
        Fact fact = fact(node.field("fact"), scope);
        return switch (fact.type()) {
            case BOOLEAN -> {
                node.only("fact", "is");
                yield new Condition.Is(fact, node.bool("is", true));
            }
            case NUMBER -> comparison(node, fact);
            case CODE -> {
                node.only("fact", "in");
                yield new Condition.In(fact, codes(node, "in", fact));
            }
            case SET, FINDINGS -> {
                node.only("fact", "has");
                yield new Condition.Has(fact, codes(node, "has", fact));
            }
        };
    }

    private static Condition comparison(YamlNode node, Fact fact) {
        node.only("fact", "unit", "lt", "le", "gt", "ge");
        if (!node.text("unit").equals(fact.unit())) {
            throw node.field("unit")
                    .fault(
                            "wrong unit "
                                    + node.text("unit")
                                    + ": "
                                    + fact.id()
                                    + " is in "
                                    + fact.unit());
        }
        List<Condition> parts = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            String key = comparison.name().toLowerCase(Locale.ROOT);
            if (node.has(key)) {
                parts.add(new Condition.Compares(fact, comparison, node.field(key).number()));
            }
        }
        return switch (parts.size()) {
            case 0 -> throw node.fault("no comparison: one of lt, le, gt, ge");
            case 1 -> parts.getFirst();
            default -> new Condition.All(parts);
        };
    }

    private static Set<String> codes(YamlNode node, String key, Fact fact) {
        Set<String> codes = new LinkedHashSet<>();
        for (YamlNode entry : node.field(key).entries()) {
            if (!fact.codes().contains(entry.text())) {
                throw entry.fault("unknown code " + entry.text() + " for " + fact.id());
            }
            codes.add(entry.text());
        }
        if (codes.isEmpty()) {
            throw node.fault("no codes");
        }
        return codes;
    }
}
