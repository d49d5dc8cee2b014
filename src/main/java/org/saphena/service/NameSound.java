package org.saphena.service;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name sounds, roughly, whether it is written in Hangul or in one of the many ways in Latin
 * letters: vowels count as one, and so do consonants that are taken for each other. Lee, Yi and 이
 * sound the same here, and so do many names that differ; it is for finding, not for telling apart.
 */
final class NameSound {
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int VOWELS_AND_FINALS = 21 * FINALS;
    private static final List<String> INITIAL =
            List.of(
                    "k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "j", "j", "j", "k",
                    "t", "p", "h");
    private static final List<String> FINAL =
            List.of(
                    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "p", "l",
                    "m", "p", "p", "t", "t", "n", "t", "t", "k", "t", "p", "t");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** In this order. */
    private static final List<Spelling> SPELLINGS =
            List.of(
                    new Spelling("[øæœ]", "a"),
                    new Spelling("ł", "l"),
                    new Spelling("ß", "s"),
                    new Spelling("rh", "r"),
                    new Spelling("ng", "n"),
                    new Spelling("ch", "j"),
                    new Spelling("sh", "s"),
                    new Spelling("[kg]h|ck", "k"),
                    new Spelling("ph", "p"),
                    new Spelling("th", "t"),
                    new Spelling("x", "ks"),
                    new Spelling("r(?![aeiouyw])", ""),
                    new Spelling("h(?![aeiouyw])", ""),
                    new Spelling("[aeiouyw]+", "a"),
                    new Spelling("[gcq]", "k"),
                    new Spelling("d", "t"),
                    new Spelling("[bfv]", "p"),
                    new Spelling("z", "j"),
                    new Spelling("r", "l"));

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern LEADING_L = Pattern.compile("^l(?=a)");

    private record Spelling(Pattern written, String heard) {
        Spelling(String written, String heard) {
            this(Pattern.compile(written), heard);
        }
    }

    private NameSound() {}

    /** Of one name, or of a whole one whose parts are in this order; empty for no letters. */
    static String of(String name) {
        StringBuilder sound = new StringBuilder();
        for (String part : NO_LETTER.split(Normalizer.normalize(name, Normalizer.Form.NFC))) {
            sound.append(ofPart(part));
        }
        return DOUBLE.matcher(sound).replaceAll("$1");
    }

    private static String ofPart(String part) {
        StringBuilder latin = new StringBuilder();
        StringBuilder sound = new StringBuilder();
        for (char c : part.toCharArray()) {
            if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
                sound.append(ofLatin(latin.toString()));
                latin.setLength(0);
                sound.append(syllable(c - FIRST_SYLLABLE));
            } else {
                latin.append(c);
            }
        }
        sound.append(ofLatin(latin.toString()));
        return LEADING_L.matcher(sound).replaceAll("");
    }

    private static String syllable(int index) {
        return INITIAL.get(index / VOWELS_AND_FINALS) + "a" + FINAL.get(index % FINALS);
    }

    private static String ofLatin(String written) {
        String apart = Normalizer.normalize(written, Normalizer.Form.NFD);
        String sound = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        for (Spelling spelling : SPELLINGS) {
            sound = spelling.written().matcher(sound).replaceAll(spelling.heard());
        }
        return sound;
    }
}
