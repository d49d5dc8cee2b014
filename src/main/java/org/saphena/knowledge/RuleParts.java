package org.saphena.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.Target;

/** What rules are made of, and what they may name. */
record RuleParts(
        Map<String, Fact> facts,
        Map<String, Citation> citations,
        Map<String, Profile> profilesById,
        TreatmentGroups groups,
        ConditionReader conditions) {
    RuleParts(
            Map<String, Fact> facts,
            Map<String, Citation> citations,
            Map<String, Profile> profiles,
            TreatmentGroups groups) {
        this(facts, citations, profiles, groups, new ConditionReader(facts, groups));
    }

    static Scope scope(YamlNode node) {
        return FactReader.enumOf(Scope.class, node.field("scope"));
    }

    /** The fact that {@code name} names. */
    Fact fact(YamlNode name) {
        Fact fact = facts.get(name.text());
        if (fact == null) {
            throw name.fault("unknown fact " + name.text());
        }
        return fact;
    }

    /** The profiles that the rule names; each must exist. */
    Set<String> profiles(YamlNode node) {
        for (YamlNode id : node.entries("profiles")) {
            if (!profilesById.containsKey(id.text())) {
                throw id.fault("unknown profile " + id.text());
            }
        }
        return new LinkedHashSet<>(node.texts("profiles"));
    }

    /** What the rule says, under the id that it names itself. */
    RuleText ruleText(YamlNode node) {
        return ruleText(node, node.text("rule"));
    }

    /** What the rule says, under {@code rule}; its citations must exist. */
    RuleText ruleText(YamlNode node, String rule) {
        return new RuleText(rule, node.field("text").localText(), citationsOf(node), basisOf(node));
    }

    /** The rules of the clinical document that the node names. */
    static List<String> basisOf(YamlNode node) {
        for (YamlNode id : node.entries("basis")) {
            if (!id.text().matches("R-[A-Z]+(-[A-Z]+)?-[0-9]{2}")) {
                throw id.fault("not the id of a rule of the clinical document: " + id.text());
            }
        }
        return node.texts("basis");
    }

    /** The sources that the node names; each must exist. */
    List<String> citationsOf(YamlNode node) {
        for (YamlNode id : node.entries("citations")) {
            if (!citations.containsKey(id.text())) {
                throw id.fault("unknown citation " + id.text());
            }
        }
        return node.texts("citations");
    }

    /** Rules about trunks alone may look at the trunk; all others look at the leg. */
    static Scope scopeOf(Set<Target> targets) {
        return !targets.isEmpty()
                        && targets.stream().allMatch(target -> Targets.trunk(target).isPresent())
                ? Scope.TRUNK
                : Scope.LEG;
    }
}
