package org.saphena.exchange;

import java.util.regex.Pattern;

/** How a found value is named in a problem, without repeating what a person may have written. */
final class Shown {
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+0-9.,:/TZeE ]{1,40}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private Shown() {}

    /** The JSON type, with the value of a number, of a boolean and of text that is digits. */
    static String of(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj _ -> "object";
            case JsonValue.Arr _ -> "array";
            case JsonValue.Text text -> ofText(text.value());
            case JsonValue.Num number -> "number " + number.text();
            case JsonValue.Flag flag -> "boolean " + flag.value();
            case JsonValue.Null _ -> "null";
        };
    }

    /** Text that is digits in quotes; of any other text only that it is text, and how long. */
    static String ofText(String text) {
        return NUMBER_OR_DATE.matcher(text).matches() ? '"' + text + '"' : hidden(text);
    }

    static String hidden(String text) {
        return "string[" + text.length() + "]";
    }

    static String shorten(String text, int most) {
        String start = text.length() <= most ? text : text.substring(0, most - 1) + "…";
        return CONTROL.matcher(start).replaceAll("\uFFFD");
    }
}
