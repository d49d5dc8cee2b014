package org.saphena.report.pdf;

/** A piece of text in one style, maybe on a badge. */
public record Run(String text, Style style, Badge badge) {
    /** The ground that a letter stands on. */
    public enum Badge {
        NONE,
        SQUARE,
        ROUND,
        /** No ground: a sign before a paragraph, whose further lines stand clear of it. */
        BULLET,
        /** No ground and no text: what follows begins a new line. */
        BREAK
    }

    public Run {
        text = Glyphs.printable(text);
    }

    /** The end of a line inside a paragraph or cell. */
    public static Run lineBreak(Style style) {
        return new Run("", style, Badge.BREAK);
    }

    public Run(String text, Style style) {
        this(text, style, Badge.NONE);
    }
}
