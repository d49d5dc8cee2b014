package org.saphena.knowledge;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Codes;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;

/** Reads the rules, once the facts and citations are known. */
final class RuleReader {
    private final Map<String, Fact> facts;
    private final Map<String, Citation> citations;
    private final Map<String, Profile> profiles;
    private final TreatmentGroups groups;
    private final ConditionReader conditions;

    RuleReader(
            Map<String, Fact> facts,
            Map<String, Citation> citations,
            Map<String, Profile> profiles,
            TreatmentGroups groups) {
        this.facts = facts;
        this.citations = citations;
        this.profiles = profiles;
        this.groups = groups;
        this.conditions = new ConditionReader(facts, groups);
    }

    Derivation derivation(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("id"));
        node.only(
                "id",
                "scope",
                "type",
                "unit",
                "codes",
                "missing",
                "label",
                "rule",
                "when",
                "rows",
                "largest",
                "smallest",
                "where");
        Fact fact = Objects.requireNonNull(facts.get(node.text("id")));
        if (node.has("largest") || node.has("smallest")) {
            return new Derivation(fact, List.of(), aggregate(node, fact));
        }
        if (node.has("when")) {
            return new Derivation(fact, flagRows(node, fact), null);
        }
        List<Derivation.Row> rows =
                node.field("rows").entries().stream().map(row -> derivationRow(row, fact)).toList();
        Reachability.check(
                node.field("rows").entries(), rows.stream().map(Derivation.Row::when).toList());
        return new Derivation(fact, rows, null);
    }

    private List<Derivation.Row> flagRows(YamlNode node, Fact fact) {
        if (fact.type() != FactType.BOOLEAN) {
            throw node.fault("only a boolean fact can have a condition of its own");
        }
        return List.of(
                new Derivation.Row(
                        new FactValue.Flag(true), conditions.when(node, fact.scope()), null),
                new Derivation.Row(new FactValue.Flag(false), new Condition.Always(), null));
    }

    private Derivation.Aggregate aggregate(YamlNode node, Fact fact) {
        boolean largest = node.has("largest");
        Fact of = facts.get(node.text(largest ? "largest" : "smallest"));
        if (of == null || of.scope() != Scope.SEGMENT || of.type() != FactType.NUMBER) {
            throw node.fault("needs a number of a segment");
        }
        if (!of.unit().equals(fact.unit())) {
            throw node.fault("wrong unit " + fact.unit() + ": " + of.id() + " is in " + of.unit());
        }
        return new Derivation.Aggregate(
                largest, of, conditions.read(node.field("where"), Scope.SEGMENT));
    }

    private Derivation.Row derivationRow(YamlNode entry, Fact fact) {
        YamlNode row = entry.has("rule") ? entry.inRule(entry.text("rule")) : entry;
        row.only("value", "rule", "when", "text", "citations");
        return new Derivation.Row(
                value(row.field("value"), fact),
                conditions.when(row, fact.scope()),
                row.has("text") ? ruleText(row) : null);
    }

    private static FactValue value(YamlNode value, Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> new FactValue.Flag(value.bool());
            case NUMBER -> new FactValue.Number(value.number());
            case CODE -> {
                if (!fact.codes().contains(value.text())) {
                    throw value.fault("unknown code " + value.text() + " for " + fact.id());
                }
                yield new FactValue.Code(value.text());
            }
            case SET, FINDINGS -> throw value.fault("a set cannot be derived");
        };
    }

    StatusTable statusTable(YamlNode node) {
        node.only("treatments", "targets", "explains", "rows");
        Set<Target> targets = node.codes("targets", Target.class);
        Scope scope = scopeOf(targets);
        Fact explains = node.has("explains") ? fact(node.field("explains")) : null;
        List<YamlNode> entries = node.field("rows").entries();
        List<StatusTable.Row> rows = entries.stream().map(row -> statusRow(row, scope)).toList();
        Reachability.check(entries, rows.stream().map(StatusTable.Row::when).toList());
        return new StatusTable(groups.read(node, "treatments"), targets, explains, rows);
    }

    private StatusTable.Row statusRow(YamlNode entry, Scope scope) {
        YamlNode row = entry.inRule(entry.text("rule"));
        row.only("status", "rule", "when", "text", "citations");
        return new StatusTable.Row(
                row.field("status").code(OptionStatus.class),
                conditions.when(row, scope),
                ruleText(row));
    }

    /** One effect, or one for each status of a matrix row. */
    List<Effect> effects(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("rule"));
        node.only(
                "rule",
                "matrix",
                "targets",
                "effects",
                "remark",
                "when",
                "text",
                "citations",
                "profiles");
        Set<Target> targets = node.codes("targets", Target.class);
        Condition when = conditions.when(node, scopeOf(targets));
        List<Effect> effects = new ArrayList<>();
        if (node.has("effects")) {
            node.field("effects")
                    .fields()
                    .forEach((status, list) ->
                            effects.add(
                                    effect(
                                            node,
                                            targets,
                                            when,
                                            status(list, status),
                                            groups.read(node.field("effects"), status))));
        }
        if (node.has("remark")) {
            effects.add(effect(node, targets, when, null, groups.read(node, "remark")));
        }
        if (effects.isEmpty()) {
            throw node.fault("has no effect");
        }
        return effects;
    }

    private static OptionStatus status(YamlNode node, String code) {
        return Codes.find(OptionStatus.class, code)
                .orElseThrow(() -> node.fault("unknown status " + code));
    }

    private Effect effect(
            YamlNode node,
            Set<Target> targets,
            Condition when,
            @Nullable OptionStatus status,
            Set<Treatment> treatments) {
        return new Effect(
                treatments,
                targets,
                status,
                when,
                ruleText(node),
                profiles(node),
                node.bool("matrix", false));
    }

    Move move(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("rule"));
        node.only("rule", "targets", "when", "steps", "text", "citations", "profiles");
        Set<Target> targets = node.codes("targets", Target.class);
        return new Move(
                targets,
                conditions.when(node, scopeOf(targets)),
                node.field("steps").entries().stream().map(this::step).toList(),
                ruleText(node),
                profiles(node));
    }

    private Move.Step step(YamlNode node) {
        node.only("treatments", "from", "to", "first-only");
        return new Move.Step(
                List.copyOf(groups.read(node, "treatments")),
                node.field("from").code(OptionStatus.class),
                node.field("to").code(OptionStatus.class),
                node.bool("first-only", false));
    }

    RedFlagRule redFlag(YamlNode node) {
        RedFlagCode code = node.field("code").code(RedFlagCode.class);
        String id = "R-RF-" + code.code().toUpperCase(Locale.ROOT);
        YamlNode rule = node.inRule(id);
        rule.only("code", "scope", "urgency", "defers", "when", "text", "citations");
        Scope scope = scope(rule);
        return new RedFlagRule(
                code,
                scope,
                rule.field("urgency").code(Urgency.class),
                FactReader.enumOf(RedFlagRule.Defers.class, rule.field("defers")),
                conditions.required(rule, scope),
                ruleText(rule, id));
    }

    ActionRule action(YamlNode node) {
        ActionCode code = node.field("code").code(ActionCode.class);
        YamlNode rule = node.inRule(code.code());
        rule.only("code", "scope", "urgency", "when", "text", "citations");
        Scope scope = scope(rule);
        return new ActionRule(
                code,
                scope,
                rule.field("urgency").code(Urgency.class),
                conditions.required(rule, scope),
                ruleText(rule, code.code()));
    }

    MissingRule missing(YamlNode node) {
        MissingCode code = node.field("code").code(MissingCode.class);
        YamlNode rule = node.inRule("R-MD-" + code.code().toUpperCase(Locale.ROOT));
        rule.only("code", "scope", "when", "confirms", "text");
        Scope scope = scope(rule);
        return new MissingRule(
                code,
                scope,
                conditions.required(rule, scope),
                groups.read(rule, "confirms"),
                rule.field("text").localText());
    }

    NoteRule note(YamlNode node) {
        YamlNode rule = node.inRule(node.text("code"));
        rule.only("code", "scope", "when", "text");
        Scope scope = scope(rule);
        return new NoteRule(
                rule.text("code"),
                scope,
                conditions.required(rule, scope),
                rule.field("text").localText());
    }

    FollowUpRule followUp(YamlNode node) {
        YamlNode rule = node.inRule(node.text("what"));
        rule.only("after", "what", "scope", "when", "text");
        Scope scope = scope(rule);
        return new FollowUpRule(
                period(rule.field("after")),
                rule.text("what"),
                scope,
                conditions.required(rule, scope),
                rule.field("text").localText());
    }

    private static String period(YamlNode node) {
        try {
            Period.parse(node.text());
            return node.text();
        } catch (DateTimeParseException e) {
            throw node.fault("not an ISO period: " + node.text());
        }
    }

    CauseRule cause(YamlNode node) {
        YamlNode rule = node.inRule(node.text("cause"));
        rule.only("cause", "for", "against", "missing");
        return new CauseRule(
                rule.text("cause"),
                lines(rule, "for"),
                lines(rule, "against"),
                lines(rule, "missing"));
    }

    private List<CauseRule.Line> lines(YamlNode rule, String key) {
        return rule.entries(key).stream()
                .map(line ->
                        new CauseRule.Line(
                                conditions.required(line, Scope.PERSON),
                                line.field("text").localText()))
                .toList();
    }

    Gate gate(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("rule"));
        node.only("rule", "scope", "when", "text", "citations");
        Scope scope = scope(node);
        return new Gate(scope, conditions.required(node, scope), ruleText(node));
    }

    private static Scope scope(YamlNode node) {
        return FactReader.enumOf(Scope.class, node.field("scope"));
    }

    private Fact fact(YamlNode name) {
        Fact fact = facts.get(name.text());
        if (fact == null) {
            throw name.fault("unknown fact " + name.text());
        }
        return fact;
    }

    private Set<String> profiles(YamlNode node) {
        for (YamlNode id : node.entries("profiles")) {
            if (!profiles.containsKey(id.text())) {
                throw id.fault("unknown profile " + id.text());
            }
        }
        return new LinkedHashSet<>(node.texts("profiles"));
    }

    private RuleText ruleText(YamlNode node) {
        return ruleText(node, node.text("rule"));
    }

    private RuleText ruleText(YamlNode node, String rule) {
        for (YamlNode id : node.entries("citations")) {
            if (!citations.containsKey(id.text())) {
                throw id.fault("unknown citation " + id.text());
            }
        }
        return new RuleText(rule, node.field("text").localText(), node.texts("citations"));
    }

    /** Rules about trunks alone may look at the trunk; all others look at the leg. */
    private static Scope scopeOf(Set<Target> targets) {
        return !targets.isEmpty()
                        && targets.stream().allMatch(target -> Targets.trunk(target).isPresent())
                ? Scope.TRUNK
                : Scope.LEG;
    }
}
