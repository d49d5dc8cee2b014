package org.saphena.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes trees as bytes that are quickly read. Numbers take seven bits a byte, the low ones first;
 * a text that stood before is written as its number.
 */
final class TreeWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    byte[] bytes() {
        return out.toByteArray();
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? 0 : known + 1);
        if (known == null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            out.writeBytes(bytes);
        }
    }

    void tree(YamlTree tree) {
        switch (tree) {
            case YamlTree.Scalar scalar -> {
                head(scalar.isNull() ? TreeReader.NULL : TreeReader.SCALAR, scalar.line());
                text(scalar.value());
            }
            case YamlTree.Sequence sequence -> {
                head(TreeReader.SEQUENCE, sequence.line());
                trees(sequence.entries());
            }
            case YamlTree.Mapping mapping -> {
                head(TreeReader.MAPPING, mapping.line());
                trees(mapping.keys());
                trees(mapping.values());
            }
        }
    }

    private void head(int kind, int line) {
        out.write(kind);
        number(line);
    }

    private void trees(List<YamlTree> trees) {
        number(trees.size());
        trees.forEach(this::tree);
    }

    private void number(int number) {
        int rest = number;
        while (rest > TreeReader.LOW_BITS) {
            out.write(rest & TreeReader.LOW_BITS | TreeReader.MORE);
            rest >>>= TreeReader.BITS;
        }
        out.write(rest);
    }
}
