package org.saphena.knowledge;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Urgency;

/**
 * Reads the rules about the occasion: red flags, actions, missing data, notes, follow-up, causes of
 * cramps.
 */
final class OccasionReader {
    private final RuleParts parts;

    OccasionReader(RuleParts parts) {
        this.parts = parts;
    }

    RedFlagRule redFlag(YamlNode node) {
        RedFlagCode code = node.field("code").code(RedFlagCode.class);
        String id = "R-RF-" + code.code().toUpperCase(Locale.ROOT);
        YamlNode rule = node.inRule(id);
        rule.only("code", "scope", "urgency", "defers", "when", "text", "citations", "basis");
        Scope scope = RuleParts.scope(rule);
        return new RedFlagRule(
                code,
                scope,
                rule.field("urgency").code(Urgency.class),
                FactReader.enumOf(RedFlagRule.Defers.class, rule.field("defers")),
                parts.conditions().required(rule, scope),
                parts.ruleText(rule, id));
    }

    ActionRule action(YamlNode node) {
        ActionCode code = node.field("code").code(ActionCode.class);
        YamlNode rule = node.inRule(code.code());
        rule.only("code", "scope", "urgency", "when", "text", "citations", "basis");
        Scope scope = RuleParts.scope(rule);
        return new ActionRule(
                code,
                scope,
                rule.field("urgency").code(Urgency.class),
                parts.conditions().required(rule, scope),
                parts.ruleText(rule, code.code()));
    }

    MissingRule missing(YamlNode node) {
        MissingCode code = node.field("code").code(MissingCode.class);
        YamlNode rule = node.inRule("R-MD-" + code.code().toUpperCase(Locale.ROOT));
        rule.only("code", "scope", "when", "confirms", "text", "basis");
        Scope scope = RuleParts.scope(rule);
        return new MissingRule(
                code,
                scope,
                parts.conditions().required(rule, scope),
                parts.groups().read(rule, "confirms"),
                rule.field("text").localText(),
                RuleParts.basisOf(rule));
    }

    NoteRule note(YamlNode node) {
        YamlNode rule = node.inRule(node.text("code"));
        rule.only("code", "scope", "when", "text", "citations", "basis");
        Scope scope = RuleParts.scope(rule);
        return new NoteRule(
                rule.text("code"),
                scope,
                parts.conditions().required(rule, scope),
                rule.field("text").localText(),
                parts.citationsOf(rule),
                RuleParts.basisOf(rule));
    }

    FollowUpRule followUp(YamlNode node) {
        YamlNode rule = node.inRule(node.text("what"));
        rule.only("after", "what", "scope", "when", "text", "basis");
        Scope scope = RuleParts.scope(rule);
        return new FollowUpRule(
                period(rule.field("after")),
                rule.text("what"),
                scope,
                parts.conditions().required(rule, scope),
                rule.field("text").localText(),
                RuleParts.basisOf(rule));
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
        rule.only("cause", "name", "plain", "for", "against", "missing");
        return new CauseRule(
                rule.text("cause"),
                rule.field("name").localText(),
                rule.has("plain") ? rule.field("plain").localText() : null,
                lines(rule, "for"),
                lines(rule, "against"),
                lines(rule, "missing"));
    }

    private List<CauseRule.Line> lines(YamlNode rule, String key) {
        return rule.entries(key).stream()
                .map(line ->
                        new CauseRule.Line(
                                parts.conditions().required(line, Scope.PERSON),
                                line.field("text").localText(),
                                parts.citationsOf(line)))
                .toList();
    }
}
