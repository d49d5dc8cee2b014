package org.saphena.knowledge;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;

/** One node of a knowledge file, which knows its line and the rule it belongs to. */
final class YamlNode {
    /** More digits than any threshold or year has. */
    private static final int DIGITS = 12;

    private final String file;
    private final YamlTree tree;
    private final String rule;
    private @Nullable Map<String, YamlTree> index;

    private YamlNode(String file, YamlTree tree, String rule) {
        this.file = file;
        this.tree = tree;
        this.rule = rule;
    }

    /** Reads one YAML document. */
    static YamlNode parse(String file, byte[] bytes) {
        return root(file, tree(file, bytes));
    }

    /** The content of one YAML document. */
    static YamlTree tree(String file, byte[] bytes) {
        return YamlTree.parse(file, strictUtf8(file, bytes));
    }

    /** The root of a document with this content. */
    static YamlNode root(String file, YamlTree tree) {
        return new YamlNode(file, tree, "");
    }

    private static String strictUtf8(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new KnowledgeException(file, 0, "", "not UTF-8");
        }
    }

    /** The same node, whose faults name {@code id}. */
    YamlNode inRule(String id) {
        YamlNode node = new YamlNode(file, tree, id);
        node.index = index;
        return node;
    }

    KnowledgeException fault(String what) {
        return new KnowledgeException(file, tree.line(), rule, what);
    }

    /** The fields of a mapping, in order. */
    Map<String, YamlNode> fields() {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        index().forEach((key, value) -> fields.put(key, child(value)));
        return fields;
    }

    private Map<String, YamlTree> index() {
        Map<String, YamlTree> known = index;
        if (known == null) {
            known = indexed();
            index = known;
        }
        return known;
    }

    private Map<String, YamlTree> indexed() {
        if (!(tree instanceof YamlTree.Mapping mapping)) {
            throw fault("expected fields with values");
        }
        Map<String, YamlTree> fields = new LinkedHashMap<>();
        for (int i = 0; i < mapping.keys().size(); i++) {
            String key = child(mapping.keys().get(i)).text();
            if (fields.put(key, mapping.values().get(i)) != null) {
                throw fault("the field " + key + " stands twice");
            }
        }
        return fields;
    }

    private YamlNode child(YamlTree part) {
        return new YamlNode(file, part, rule);
    }

    /** Refuses a field that is none of these. */
    void only(String... allowed) {
        List<String> known = List.of(allowed);
        index().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw child(value)
                        .fault(
                                "unknown field "
                                        + key
                                        + "; known here: "
                                        + String.join(", ", known));
            }
        });
    }

    boolean has(String key) {
        YamlTree field = index().get(key);
        return field != null && !isNull(field);
    }

    YamlNode field(String key) {
        YamlTree field = index().get(key);
        if (field == null || isNull(field)) {
            throw fault("the field " + key + " is missing");
        }
        return child(field);
    }

    /** The entries of a sequence. */
    List<YamlNode> entries() {
        if (!(tree instanceof YamlTree.Sequence sequence)) {
            throw fault("expected a list");
        }
        return sequence.entries().stream().map(this::child).toList();
    }

    /** The entries of a list field; none when the field is not there. */
    List<YamlNode> entries(String key) {
        return has(key) ? field(key).entries() : List.of();
    }

    boolean isNull() {
        return isNull(tree);
    }

    private static boolean isNull(YamlTree tree) {
        return tree instanceof YamlTree.Scalar scalar && scalar.isNull();
    }

    boolean isSequence() {
        return tree instanceof YamlTree.Sequence;
    }

    String text() {
        if (!(tree instanceof YamlTree.Scalar scalar) || scalar.value().isBlank()) {
            throw fault("expected a text");
        }
        return scalar.value();
    }

    String text(String key) {
        return field(key).text();
    }

    @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    List<String> texts(String key) {
        return entries(key).stream().map(YamlNode::text).toList();
    }

    boolean bool() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("expected true or false, found " + text());
        };
    }

    boolean bool(String key, boolean otherwise) {
        return has(key) ? field(key).bool() : otherwise;
    }

    BigDecimal number() {
        try {
            BigDecimal number = new BigDecimal(text());
            if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
                throw fault("a number of more than " + DIGITS + " digits");
            }
            return number;
        } catch (NumberFormatException e) {
            throw fault("expected a number, found " + text());
        }
    }

    int wholeNumber() {
        try {
            return number().intValueExact();
        } catch (ArithmeticException e) {
            throw fault("expected a whole number, found " + text());
        }
    }

    <E extends Enum<E> & Coded> E code(Class<E> type) {
        String code = text();
        return Codes.find(type, code)
                .orElseThrow(() -> fault("unknown code " + code + " for " + type.getSimpleName()));
    }

    <E extends Enum<E> & Coded> Set<E> codes(String key, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        for (YamlNode entry : entries(key)) {
            if (!found.add(entry.code(type))) {
                throw entry.fault("stands twice: " + entry.text());
            }
        }
        return found;
    }

    /** A text in every language. */
    LocalText localText() {
        only("en", "ko");
        for (String language : List.of("en", "ko")) {
            if (!has(language)) {
                throw fault("the translation " + language + " is missing");
            }
        }
        return new LocalText(text("en"), text("ko"));
    }
}
