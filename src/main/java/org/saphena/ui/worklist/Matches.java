package org.saphena.ui.worklist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.saphena.clinical.Initials;

/** Where in a text what was typed into the search box stands. */
final class Matches {
    private final List<String> words = new ArrayList<>();

    /** A piece of a text. */
    record Piece(String text, boolean marked) {}

    Matches(String typed) {
        for (String word : typed.toLowerCase(Locale.ROOT).replace(',', ' ').split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /** A name or a number, in pieces; one piece where nothing of it was typed. */
    List<Piece> in(String text) {
        BitSet marked = new BitSet(text.length());
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.length() == text.length()) {
            words.forEach(word -> mark(plain, word, marked));
        }
        return pieces(text, marked);
    }

    /**
     * A date as it is shown, marked whole where digits were typed that one of its forms begins
     * with.
     *
     * @param forms all digits, such as {@code 19680314}
     */
    List<Piece> inDate(String text, List<String> forms) {
        boolean hit =
                words.stream()
                        .map(word -> word.replaceAll("\\D", ""))
                        .filter(digits -> digits.length() > 2)
                        .anyMatch(digits -> forms.stream().anyMatch(f -> f.startsWith(digits)));
        return List.of(new Piece(text, hit));
    }

    private static void mark(String text, String word, BitSet marked) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (isBeginning(text, at) && fits(text, word, at)) {
                marked.set(at, at + word.length());
                return;
            }
        }
    }

    /** A word begins there, or a syllable: Korean names are found by the given name too. */
    private static boolean isBeginning(String text, int at) {
        return at == 0
                || Initials.isSyllable(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean fits(String text, String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            char there = text.charAt(at + i);
            char wanted = word.charAt(i);
            if (there != wanted && (!Initials.isSyllable(there) || Initials.of(there) != wanted)) {
                return false;
            }
        }
        return true;
    }

    private static List<Piece> pieces(String text, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean hit = marked.get(from);
            int to = hit ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = to < 0 ? text.length() : Math.min(to, text.length());
            pieces.add(new Piece(text.substring(from, end), hit));
            from = end;
        }
        return pieces;
    }
}
