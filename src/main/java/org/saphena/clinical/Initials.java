package org.saphena.clinical;

import java.util.Map;

/**
 * The first letters of Hangul syllables (chosung), by which names are often typed: ㄱㅎㄴ for 김하늘.
 * Always written in compatibility letters (U+3131 to U+314E).
 */
public final class Initials {
    private static final String LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int SYLLABLES_FOR_EACH = 588;
    private static final char FIRST_CONJOINING = '\u1100';

    /** What a keyboard makes of two letters typed one after the other. */
    private static final Map<Character, String> PAIRS =
            Map.ofEntries(
                    Map.entry('ㄳ', "ㄱㅅ"),
                    Map.entry('ㄵ', "ㄴㅈ"),
                    Map.entry('ㄶ', "ㄴㅎ"),
                    Map.entry('ㄺ', "ㄹㄱ"),
                    Map.entry('ㄻ', "ㄹㅁ"),
                    Map.entry('ㄼ', "ㄹㅂ"),
                    Map.entry('ㄽ', "ㄹㅅ"),
                    Map.entry('ㄾ', "ㄹㅌ"),
                    Map.entry('ㄿ', "ㄹㅍ"),
                    Map.entry('ㅀ', "ㄹㅎ"),
                    Map.entry('ㅄ', "ㅂㅅ"));

    private Initials() {}

    /** Of a word of syllables and first letters; anything else in it is left out. */
    public static String of(String word) {
        StringBuilder initials = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (isSyllable(c)) {
                initials.append(of(c));
            } else {
                initials.append(letters(c));
            }
        }
        return initials.toString();
    }

    /** Whether any first letter stands alone in a typed word, without its vowel. */
    public static boolean areIn(String word) {
        return word.chars().anyMatch(c -> !letters((char) c).isEmpty());
    }

    /** The syllables that a typed word begins with. */
    public static String syllablesBefore(String word) {
        int end = 0;
        while (end < word.length() && isSyllable(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** Of a Hangul syllable. */
    public static char of(char syllable) {
        return LETTERS.charAt((syllable - FIRST_SYLLABLE) / SYLLABLES_FOR_EACH);
    }

    /** Whether it is a Hangul syllable. */
    public static boolean isSyllable(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    private static String letters(char c) {
        if (LETTERS.indexOf(c) >= 0) {
            return String.valueOf(c);
        }
        int conjoining = c - FIRST_CONJOINING;
        if (conjoining >= 0 && conjoining < LETTERS.length()) {
            return String.valueOf(LETTERS.charAt(conjoining));
        }
        return PAIRS.getOrDefault(c, "");
    }
}
