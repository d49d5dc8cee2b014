package org.saphena.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON token by token, so that every problem has its place. */
final class JsonReader {
    /** How deep a case file may be nested. */
    static final int DEEPEST = 64;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST + 1)
                                    .maxNumberLength(CaseBytes.MOST)
                                    .maxNameLength(CaseBytes.MOST)
                                    .maxStringLength(CaseBytes.MOST)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * The one JSON object in {@code text}. A key that stands twice goes to {@code problems}.
     *
     * @throws CaseFileException for broken JSON, text after it, too deep nesting, or no object
     */
    static JsonValue.Obj read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(parser, problems).document();
        }
    }

    private JsonValue.Obj document() {
        JsonToken first = next(FileFault.BROKEN_JSON);
        JsonValue root = first == null ? new JsonValue.Null() : value(first, 1);
        if (next(FileFault.TRAILING_TEXT) != null) {
            throw broken(FileFault.TRAILING_TEXT, parser.currentTokenLocation());
        }
        if (root instanceof JsonValue.Obj object) {
            return object;
        }
        throw CaseBytes.refused(FileFault.NOT_AN_OBJECT, Shown.of(root), "object");
    }

    private JsonValue value(JsonToken token, int depth) {
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> list(depth);
            case VALUE_STRING -> new JsonValue.Text(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(text());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NULL -> new JsonValue.Null();
            default -> throw broken(FileFault.BROKEN_JSON, parser.currentTokenLocation());
        };
    }

    private JsonValue object(int depth) {
        refuseTooDeep(depth);
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (required() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonValue value = value(required(), depth + 1);
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(pointer(), FileFault.DUPLICATE_KEY, name, "");
            }
        }
        return new JsonValue.Obj(fields);
    }

    private JsonValue list(int depth) {
        refuseTooDeep(depth);
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = required(); token != JsonToken.END_ARRAY; token = required()) {
            elements.add(value(token, depth + 1));
        }
        return new JsonValue.Arr(elements);
    }

    private void refuseTooDeep(int depth) {
        if (depth > DEEPEST) {
            throw new CaseFileException(
                    List.of(
                            new Problem(
                                    pointer(),
                                    FileFault.NESTED_TOO_DEEP.name(),
                                    "> " + DEEPEST,
                                    "<= " + DEEPEST)));
        }
    }

    private JsonToken required() {
        JsonToken token = next(FileFault.BROKEN_JSON);
        if (token == null) {
            throw broken(FileFault.BROKEN_JSON, parser.currentLocation());
        }
        return token;
    }

    private @Nullable JsonToken next(FileFault fault) {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw broken(fault, e.getLocation());
        }
    }

    private String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(FileFault.BROKEN_JSON, e.getLocation());
        }
    }

    private CaseFileException broken(FileFault fault, @Nullable TokenStreamLocation location) {
        String place = location == null ? "" : location.getLineNr() + ":" + location.getColumnNr();
        return new CaseFileException(List.of(new Problem(pointer(), fault.name(), place, "JSON")));
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
