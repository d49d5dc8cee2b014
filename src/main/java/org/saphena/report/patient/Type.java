package org.saphena.report.patient;

import org.saphena.clinical.Language;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Style;

/** Type sizes and leading of the patient's summary, in points, by language; nothing under 11.5. */
record Type(Style title, Style section, Style body, Style bold, Style quiet, Style footer) {
    static final int INK = 0x1B2733;
    static final int MUTED = 0x4A5866;
    static final int LINE = 0xC3C8CE;
    static final int PAPER = 0xFFFFFF;
    private static final double BODY = 11.5;

    /**
     * @param leading share of the usual distance of lines; less only where the room is short
     */
    static Type of(Language language, double leading) {
        return switch (language) {
            case EN -> sized(23, 17, 15.8 * leading);
            case KO -> sized(26, 19, 16.8 * leading);
        };
    }

    private static Type sized(double title, double section, double body) {
        return new Type(
                new Style(Face.BOLD, 20, title, INK),
                new Style(Face.BOLD, 14, section, INK),
                new Style(Face.REGULAR, BODY, body, INK),
                new Style(Face.BOLD, BODY, body, INK),
                new Style(Face.REGULAR, BODY, body, MUTED),
                new Style(Face.REGULAR, 7.2, 8.6, MUTED));
    }
}
