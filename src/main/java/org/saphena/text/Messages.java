package org.saphena.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;

/** The wording of one language. Immutable; one instance per language in the process. */
public final class Messages {
    /** Each part is a pair of UTF-8 property files, one for each language, with the same keys. */
    static final List<String> PARTS =
            List.of(
                    "common",
                    "codes",
                    "faults",
                    "reasoning",
                    "veinmap",
                    "report",
                    "patient",
                    "storage",
                    "service",
                    "rulebook",
                    "cli",
                    "ui");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,2})}");

    private static final Messages ENGLISH = new Messages(Language.EN, load(Language.EN));
    private static final Messages KOREAN = new Messages(Language.KO, load(Language.KO));

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Messages of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case KO -> KOREAN;
        };
    }

    public Language language() {
        return language;
    }

    /**
     * The text of {@code key}, with {@code {0}}, {@code {1}} and so on replaced by the arguments.
     *
     * @throws IllegalArgumentException for a key that has no text; a test holds all keys against
     *     both languages
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.code());
        }
        return fill(text, arguments);
    }

    /** In one pass: a brace inside an argument is text, never a placeholder. */
    static String fill(String text, Object... arguments) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder -> {
                    int index = Integer.parseInt(placeholder.group(1));
                    return Matcher.quoteReplacement(
                            index < arguments.length
                                    ? String.valueOf(arguments[index])
                                    : placeholder.group());
                });
    }

    /** The word for a code of the public contracts, from the key {@code code.Type.code}. */
    public String of(Coded code) {
        return get(keyOf(code));
    }

    /** Whether there is a text for {@code key}. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** All keys of this language. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** The key under which the word for {@code code} stands. */
    public static String keyOf(Coded code) {
        return "code." + ((Enum<?>) code).getDeclaringClass().getSimpleName() + "." + code.code();
    }

    private static Map<String, String> load(Language language) {
        Properties all = new Properties();
        for (String part : PARTS) {
            String name = "messages-" + part + "_" + language.code() + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the text file " + name + " is not in the program");
                }
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
    }
}
