package org.saphena.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Reads the rules about options: status tables, effects, moves and gates. */
final class OptionRuleReader {
    private final RuleParts parts;

    OptionRuleReader(RuleParts parts) {
        this.parts = parts;
    }

    StatusTable statusTable(YamlNode node) {
        node.only("treatments", "targets", "explains", "rows");
        Set<Target> targets = node.codes("targets", Target.class);
        Scope scope = RuleParts.scopeOf(targets);
        Fact explains = node.has("explains") ? parts.fact(node.field("explains")) : null;
        List<YamlNode> entries = node.field("rows").entries();
        List<StatusTable.Row> rows = entries.stream().map(row -> statusRow(row, scope)).toList();
        Reachability.check(entries, rows.stream().map(StatusTable.Row::when).toList());
        return new StatusTable(parts.groups().read(node, "treatments"), targets, explains, rows);
    }

    private StatusTable.Row statusRow(YamlNode entry, Scope scope) {
        YamlNode row = entry.inRule(entry.text("rule"));
        row.only("status", "rule", "when", "text", "citations", "basis");
        return new StatusTable.Row(
                row.field("status").code(OptionStatus.class),
                parts.conditions().when(row, scope),
                parts.ruleText(row));
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
                "basis",
                "profiles");
        Set<Target> targets = node.codes("targets", Target.class);
        Condition when = parts.conditions().when(node, RuleParts.scopeOf(targets));
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
                                            parts.groups().read(node.field("effects"), status))));
        }
        if (node.has("remark")) {
            effects.add(effect(node, targets, when, null, parts.groups().read(node, "remark")));
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
                parts.ruleText(node),
                parts.profiles(node),
                node.bool("matrix", false));
    }

    Move move(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("rule"));
        node.only("rule", "targets", "when", "steps", "text", "citations", "basis", "profiles");
        Set<Target> targets = node.codes("targets", Target.class);
        return new Move(
                targets,
                parts.conditions().when(node, RuleParts.scopeOf(targets)),
                node.field("steps").entries().stream().map(this::step).toList(),
                parts.ruleText(node),
                parts.profiles(node));
    }

    private Move.Step step(YamlNode node) {
        node.only("treatments", "from", "to", "first-only");
        return new Move.Step(
                List.copyOf(parts.groups().read(node, "treatments")),
                node.field("from").code(OptionStatus.class),
                node.field("to").code(OptionStatus.class),
                node.bool("first-only", false));
    }

    Gate gate(YamlNode entry) {
        YamlNode node = entry.inRule(entry.text("rule"));
        node.only("rule", "scope", "when", "text", "citations", "basis");
        Scope scope = RuleParts.scope(node);
        return new Gate(scope, parts.conditions().required(node, scope), parts.ruleText(node));
    }
}
