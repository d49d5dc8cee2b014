package org.saphena.storage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they were typed into the search box.
 *
 * @param words of each typed name one after the other
 */
record TypedNames(List<List<String>> words) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LAST_OF_ASCII = 0x7F;
    private static final int FIRST_OF_HANGUL_AND_HAN = 0x3130;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static TypedNames of(List<String> typed) {
        return new TypedNames(typed.stream().map(TypedNames::split).toList());
    }

    /**
     * Whether each name is the beginning of one of the words under which a patient is found, as the
     * index itself would say it.
     *
     * @param index what {@link NameTokens} gave
     */
    boolean fit(String index) {
        List<String> found = split(index);
        return words.stream().allMatch(name -> isIn(found, name));
    }

    /** Words one after the other, of which the last may go on. */
    private static boolean isIn(List<String> found, List<String> name) {
        int last = name.size() - 1;
        for (int at = 0; last >= 0 && at + last < found.size(); at++) {
            if (found.get(at + last).startsWith(name.get(last))
                    && found.subList(at, at + last).equals(name.subList(0, last))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        return Arrays.stream(NO_LETTER.split(plain(text))).filter(word -> !word.isEmpty()).toList();
    }

    private static String plain(String text) {
        if (text.chars().noneMatch(TypedNames::mayBearAMark)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = MARKS.matcher(apart).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean mayBearAMark(int c) {
        return c > LAST_OF_ASCII && c < FIRST_OF_HANGUL_AND_HAN;
    }
}
