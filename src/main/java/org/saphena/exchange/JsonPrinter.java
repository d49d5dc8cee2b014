package org.saphena.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Prints JSON as UTF-8, always the same bytes for the same value, with a line feed at the end. Over
 * several lines: two spaces for each level, and a list without objects or lists in it on one line.
 */
final class JsonPrinter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean lines;

    private JsonPrinter(boolean lines) {
        this.lines = lines;
    }

    static byte[] lines(JsonValue value) {
        return print(value, new JsonPrinter(true));
    }

    static byte[] oneLine(JsonValue value) {
        return print(value, new JsonPrinter(false));
    }

    private static byte[] print(JsonValue value, JsonPrinter printer) {
        printer.value(value, 0);
        return printer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonValue value, int level) {
        switch (value) {
            case JsonValue.Obj object -> object(object.fields(), level);
            case JsonValue.Arr list -> list(list.elements(), level);
            case JsonValue.Text text -> text(text.value());
            case JsonValue.Num number -> out.append(number.text());
            case JsonValue.Flag flag -> out.append(flag.value());
            case JsonValue.Null _ -> out.append("null");
        }
    }

    private void object(Map<String, JsonValue> fields, int level) {
        if (fields.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> rest = fields.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, JsonValue> field = rest.next();
            newLine(level + 1);
            text(field.getKey());
            out.append(lines ? ": " : ":");
            value(field.getValue(), level + 1);
            comma(rest.hasNext());
        }
        newLine(level);
        out.append('}');
    }

    private void list(List<JsonValue> elements, int level) {
        boolean flat = elements.stream().noneMatch(JsonPrinter::isNested);
        out.append('[');
        Iterator<JsonValue> rest = elements.iterator();
        while (rest.hasNext()) {
            if (!flat) {
                newLine(level + 1);
            }
            value(rest.next(), level + 1);
            comma(rest.hasNext());
            if (flat && lines && rest.hasNext()) {
                out.append(' ');
            }
        }
        if (!flat) {
            newLine(level);
        }
        out.append(']');
    }

    private static boolean isNested(JsonValue value) {
        return value instanceof JsonValue.Obj || value instanceof JsonValue.Arr;
    }

    private void comma(boolean more) {
        if (more) {
            out.append(',');
        }
    }

    private void newLine(int level) {
        if (lines) {
            out.append('\n').append(INDENT.repeat(level));
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(c < 0x10 ? "0" : "1");
                    out.append(Character.forDigit(c & 0xF, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
