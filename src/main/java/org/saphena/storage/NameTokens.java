package org.saphena.storage;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Initials;
import org.saphena.clinical.Patient;

/**
 * The words under which a patient is found by their beginnings: every part of the names, the parts
 * of a hyphenated name as one word, of a Korean name in one word also the given name alone, and the
 * {@link Initials} of all Korean words.
 */
final class NameTokens {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,}");
    private static final int LONGEST_HANGUL_NAME = 5;
    private static final int SHORTEST_WITH_TWO_SYLLABLE_FAMILY_NAME = 4;

    private NameTokens() {}

    static String of(Patient patient) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(patient.familyName(), patient.givenName(), patient.nativeName())
                .forEach(name -> add(name, words));
        List.copyOf(words).stream()
                .filter(NameTokens::isHangul)
                .map(Initials::of)
                .forEach(words::add);
        return String.join(" ", words);
    }

    private static void add(@Nullable String name, Set<String> words) {
        if (name == null) {
            return;
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (String part : BLANKS.split(composed)) {
            addWord(part, words);
        }
        addWord(lettersOf(composed), words);
    }

    private static void addWord(String word, Set<String> words) {
        if (word.isBlank()) {
            return;
        }
        words.add(word.toLowerCase(Locale.ROOT));
        words.add(lettersOf(word).toLowerCase(Locale.ROOT));
        if (word.length() <= LONGEST_HANGUL_NAME && isHangul(word)) {
            words.add(word.substring(1));
            if (word.length() >= SHORTEST_WITH_TWO_SYLLABLE_FAMILY_NAME) {
                words.add(word.substring(2));
            }
        }
    }

    private static String lettersOf(String word) {
        return NO_LETTER.matcher(word).replaceAll("");
    }

    private static boolean isHangul(String word) {
        return HANGUL.matcher(word).matches();
    }
}
