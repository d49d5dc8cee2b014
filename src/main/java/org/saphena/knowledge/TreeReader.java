package org.saphena.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link TreeWriter} wrote; plain loops, since it runs before anything is compiled. */
final class TreeReader {
    static final int SCALAR = 0;
    static final int NULL = 1;
    static final int SEQUENCE = 2;
    static final int MAPPING = 3;
    static final int BITS = 7;
    static final int LOW_BITS = 0x7f;
    static final int MORE = 0x80;

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    TreeReader(byte[] bytes) {
        this.bytes = bytes;
    }

    String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    YamlTree tree() {
        int kind = bytes[at++];
        int line = number();
        return switch (kind) {
            case SCALAR -> new YamlTree.Scalar(line, text(), false);
            case NULL -> new YamlTree.Scalar(line, text(), true);
            case SEQUENCE -> new YamlTree.Sequence(line, trees());
            case MAPPING -> new YamlTree.Mapping(line, trees(), trees());
            default -> throw new IllegalStateException("no kind of tree: " + kind);
        };
    }

    private List<YamlTree> trees() {
        int size = number();
        List<YamlTree> trees = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            trees.add(tree());
        }
        return trees;
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & LOW_BITS) << shift;
            shift += BITS;
            next = bytes[at++];
        }
        return number | next << shift;
    }
}
