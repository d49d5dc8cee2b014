package org.saphena.report;

import org.saphena.clinical.OptionStatus;

/** The mark that stands beside the word of a status; no mark is a strength of evidence. */
final class StatusMark {
    private StatusMark() {}

    static String of(OptionStatus status) {
        return switch (status) {
            case FIRST_LINE -> "\u25cf\u25cf\u25cf";
            case SUITABLE -> "\u25cf\u25cf\u25cb";
            case ADJUNCT -> "\u25cf\u25cf\u25cb\u00a0+";
            case INTERIM -> "\u25cf\u25cb\u25cb";
            case WITH_CAUTION -> "\u25cf\u25cb\u25cb\u00a0!";
            case RELATIVE_CONTRAINDICATION -> "\u2715\u00a0?";
            case CONTRAINDICATED -> "\u2715";
            case NOT_INDICATED -> "\u25cb\u25cb\u25cb";
            case UNDETERMINED -> "-";
        };
    }
}
