package org.saphena.storage;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;

/**
 * The words under which a patient is found by their beginnings: every part of the names, the parts
 * of a hyphenated name as one word, and of a Korean name in one word also the given name alone.
 */
final class NameTokens {
    private static final int LONGEST_HANGUL_NAME = 5;
    private static final int SHORTEST_WITH_TWO_SYLLABLE_FAMILY_NAME = 4;

    private NameTokens() {}

    static String of(Patient patient) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(patient.familyName(), patient.givenName(), patient.nativeName())
                .forEach(name -> add(name, words));
        return String.join(" ", words);
    }

    private static void add(@Nullable String name, Set<String> words) {
        if (name == null) {
            return;
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (String part : composed.split("\\s+")) {
            addWord(part, words);
        }
        addWord(composed.replaceAll("[^\\p{L}\\p{M}\\p{N}]", ""), words);
    }

    private static void addWord(String word, Set<String> words) {
        if (word.isBlank()) {
            return;
        }
        words.add(word.toLowerCase(Locale.ROOT));
        words.add(word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "").toLowerCase(Locale.ROOT));
        if (word.length() <= LONGEST_HANGUL_NAME && word.matches("\\p{IsHangul}{2,}")) {
            words.add(word.substring(1));
            if (word.length() >= SHORTEST_WITH_TWO_SYLLABLE_FAMILY_NAME) {
                words.add(word.substring(2));
            }
        }
    }
}
