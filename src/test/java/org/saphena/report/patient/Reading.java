package org.saphena.report.patient;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard a text is to read: the grade of Flesch and Kincaid, and the length of sentences. */
final class Reading {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Reading() {}

    /** 0.39 words a sentence and 11.8 syllables a word, less 15.59. */
    static double grade(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(Reading::sentences).toList();
        List<String> words = sentences.stream().flatMap(Reading::words).toList();
        double syllables = words.stream().mapToInt(Reading::syllables).sum();
        double perSentence = (double) words.size() / sentences.size();
        return 0.39 * perSentence + 11.8 * syllables / words.size() - 15.59;
    }

    static Stream<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text.strip()).filter(each -> words(each).count() > 0);
    }

    static Stream<String> words(String text) {
        return NOT_WORD.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    /** Groups of vowels, less a silent e at the end; a number counts as one. */
    static int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean silent =
                small.endsWith("e") && !small.endsWith("le") && !small.endsWith("ee")
                        || small.endsWith("ed") && !small.endsWith("ted") && !small.endsWith("ded")
                        || small.endsWith("es") && !small.matches(".*(ses|ches|shes|ges|xes)");
        return Math.max(1, silent ? groups - 1 : groups);
    }

    /** Hangul syllables; a figure is read as about one a digit. */
    static long hangul(String text) {
        return text.codePoints()
                .filter(each -> each >= 0xAC00 && each <= 0xD7A3 || Character.isDigit(each))
                .count();
    }
}
