package org.saphena.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.saphena.clinical.MissingCode;

/** Reads the facts: those that a case file records, and the heads of those that rules derive. */
final class FactReader {
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    Map<String, Fact> facts() {
        return facts;
    }

    /** Reads recorded facts. */
    void recorded(YamlNode list) {
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("id"));
            node.only(
                    "id", "scope", "type", "unit", "codes", "only", "pointer", "missing", "label");
            add(node, node.has("pointer") ? node.text("pointer") : "", false);
        }
    }

    /** Reads the heads of derived facts. */
    void derived(YamlNode list) {
        for (YamlNode entry : list.entries()) {
            add(entry.inRule(entry.text("id")), "", true);
        }
    }

    private void add(YamlNode node, String pointer, boolean derived) {
        FactType type = enumOf(FactType.class, node.field("type"));
        Fact fact =
                new Fact(
                        node.text("id"),
                        enumOf(Scope.class, node.field("scope")),
                        type,
                        unit(node, type),
                        codes(node, type),
                        codeType(node),
                        pointer,
                        node.has("missing") ? node.field("missing").code(MissingCode.class) : null,
                        node.field("label").localText(),
                        derived);
        if (facts.put(fact.id(), fact) != null) {
            throw node.fault("the id " + fact.id() + " stands twice");
        }
    }

    private static String unit(YamlNode node, FactType type) {
        if ((type == FactType.NUMBER) != node.has("unit")) {
            throw node.fault("a number needs a unit, and nothing else has one");
        }
        return node.has("unit") ? node.text("unit") : "";
    }

    private static Set<String> codes(YamlNode node, FactType type) {
        boolean coded = type == FactType.CODE || type == FactType.SET || type == FactType.FINDINGS;
        if (coded != node.has("codes")) {
            throw node.fault(
                    "a code, a set or findings need their codes, and nothing else has any");
        }
        if (!coded) {
            return Set.of();
        }
        YamlNode codes = node.field("codes");
        return codes.isSequence()
                ? Collections.unmodifiableSet(new LinkedHashSet<>(node.texts("codes")))
                : only(node, CodeLists.of(codes));
    }

    /** Those codes of the list that the fact can hold: all, where it does not name its own. */
    private static Set<String> only(YamlNode node, Set<String> list) {
        if (!node.has("only")) {
            return list;
        }
        Set<String> own = new LinkedHashSet<>(node.texts("only"));
        if (!list.containsAll(own)) {
            throw node.fault("names a code that is not in its list");
        }
        return Collections.unmodifiableSet(own);
    }

    private static String codeType(YamlNode node) {
        return node.has("codes") && !node.field("codes").isSequence()
                ? CodeLists.typeOf(node.field("codes"))
                : "";
    }

    static <E extends Enum<E>> E enumOf(Class<E> type, YamlNode node) {
        String name = node.text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> node.fault("unknown " + type.getSimpleName() + " " + node.text()));
    }
}
