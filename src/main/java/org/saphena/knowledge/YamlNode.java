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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** One node of a knowledge file, which knows its line and the rule it belongs to. */
final class YamlNode {
    /** More digits than any threshold or year has. */
    private static final int DIGITS = 12;

    private final String file;
    private final Node node;
    private final String rule;

    private YamlNode(String file, Node node, String rule) {
        this.file = file;
        this.node = node;
        this.rule = rule;
    }

    /** Reads one YAML document. */
    static YamlNode parse(String file, byte[] bytes) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
        try {
            StreamReader text = new StreamReader(settings, strictUtf8(file, bytes));
            Parser parser = new GuardedParser(file, new ParserImpl(settings, text));
            Node root =
                    new Composer(settings, parser)
                            .getSingleNode()
                            .orElseThrow(
                                    () -> new KnowledgeException(file, 0, "", "the file is empty"));
            return new YamlNode(file, root, "");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new KnowledgeException(file, line, "", "not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new KnowledgeException(file, 0, "", "not valid YAML");
        }
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
        return new YamlNode(file, node, id);
    }

    KnowledgeException fault(String what) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new KnowledgeException(file, line, rule, what);
    }

    /** The fields of a mapping, in order. */
    Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("expected fields with values");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new YamlNode(file, tuple.getKeyNode(), rule).text();
            if (fields.put(key, new YamlNode(file, tuple.getValueNode(), rule)) != null) {
                throw fault("the field " + key + " stands twice");
            }
        }
        return fields;
    }

    /** Refuses a field that is none of these. */
    void only(String... allowed) {
        List<String> known = List.of(allowed);
        fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.fault(
                        "unknown field " + key + "; known here: " + String.join(", ", known));
            }
        });
    }

    boolean has(String key) {
        YamlNode field = fields().get(key);
        return field != null && !field.isNull();
    }

    YamlNode field(String key) {
        YamlNode field = fields().get(key);
        if (field == null || field.isNull()) {
            throw fault("the field " + key + " is missing");
        }
        return field;
    }

    /** The entries of a sequence. */
    List<YamlNode> entries() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("expected a list");
        }
        return sequence.getValue().stream().map(child -> new YamlNode(file, child, rule)).toList();
    }

    /** The entries of a list field; none when the field is not there. */
    List<YamlNode> entries(String key) {
        return has(key) ? field(key).entries() : List.of();
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    boolean isSequence() {
        return node instanceof SequenceNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("expected a text");
        }
        return scalar.getValue();
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
