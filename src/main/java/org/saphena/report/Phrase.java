package org.saphena.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/** What is said in one place, with what to stress; how that looks is not decided here. */
record Phrase(List<Word> words) {
    static final Phrase EMPTY = new Phrase(List.of());

    /** How much a word matters. */
    enum Tone {
        PLAIN,
        STRONG,
        QUIET,
        /** No word: what follows stands on a new line. */
        BREAK
    }

    /** A stretch of text; {@code side} stands for the badge of a leg and is null elsewhere. */
    record Word(String text, Tone tone, @Nullable Side side) {}

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text) {
        return EMPTY.plain(text);
    }

    static Phrase bold(String text) {
        return EMPTY.strong(text);
    }

    static Phrase badge(Side side, String letter) {
        return new Phrase(List.of(new Word(letter, Tone.STRONG, side)));
    }

    Phrase plain(String text) {
        return with(new Word(text, Tone.PLAIN, null));
    }

    Phrase strong(String text) {
        return with(new Word(text, Tone.STRONG, null));
    }

    Phrase quiet(String text) {
        return with(new Word(text, Tone.QUIET, null));
    }

    /** What follows stands on a new line. */
    Phrase onNewLine(Phrase next) {
        return new Phrase(
                Stream.of(words, List.of(new Word("", Tone.BREAK, null)), next.words)
                        .flatMap(List::stream)
                        .toList());
    }

    Phrase then(Phrase other) {
        return new Phrase(Stream.concat(words.stream(), other.words.stream()).toList());
    }

    boolean isEmpty() {
        return words.stream().allMatch(word -> word.text().isEmpty());
    }

    /** The same words, all stressed. */
    Phrase stressed() {
        return new Phrase(
                words.stream().map(w -> new Word(w.text(), Tone.STRONG, w.side())).toList());
    }

    /** The text alone. */
    String text() {
        return String.join("", words.stream().map(Word::text).toList());
    }

    /** The parts that say something, with {@code separator} between them. */
    static Phrase join(String separator, List<Phrase> parts) {
        Phrase result = EMPTY;
        for (Phrase part : parts) {
            if (!part.isEmpty()) {
                result = result.isEmpty() ? part : result.plain(separator).then(part);
            }
        }
        return result;
    }

    static Phrase join(String separator, Phrase... parts) {
        return join(separator, Arrays.asList(parts));
    }

    private Phrase with(Word word) {
        if (word.text().isEmpty()) {
            return this;
        }
        List<Word> longer = new ArrayList<>(words);
        longer.add(word);
        return new Phrase(longer);
    }
}
