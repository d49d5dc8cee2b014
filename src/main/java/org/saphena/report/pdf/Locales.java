package org.saphena.report.pdf;

import org.saphena.clinical.Language;

/** Language tags as a document writes them. */
final class Locales {
    private Locales() {}

    static String of(Language language) {
        return switch (language) {
            case EN -> "en";
            case KO -> "ko-KR";
        };
    }
}
