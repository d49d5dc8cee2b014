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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;

/** The wording of one language. Immutable. */
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
                    "ui",
                    "compare",
                    "chart",
                    "vault",
                    "worklist",
                    "registry");

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

    /**
     * The same wording with every text as {@code words} writes it, before its places are filled.
     */
    public Messages reworded(UnaryOperator<String> words) {
        return new Messages(
                language,
                texts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, each -> words.apply(each.getValue()))));
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
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 64);
        int from = 0;
        while (open >= 0) {
            int close = closing(text, open);
            int index = close < 0 ? arguments.length : Integer.parseInt(text, open + 1, close, 10);
            if (index < arguments.length) {
                filled.append(text, from, open).append(arguments[index]);
                from = close + 1;
            }
            open = text.indexOf('{', open + 1);
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The brace that closes a placeholder of one or two digits, or -1. */
    private static int closing(String text, int open) {
        int close = open + 1;
        while (close < text.length() && close <= open + 2 && isDigit(text.charAt(close))) {
            close++;
        }
        boolean isPlaceholder =
                close > open + 1 && close < text.length() && text.charAt(close) == '}';
        return isPlaceholder ? close : -1;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
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
