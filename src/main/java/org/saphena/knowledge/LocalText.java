package org.saphena.knowledge;

import org.saphena.clinical.Language;

/** One text in every language that Saphena speaks. */
public record LocalText(String en, String ko) {
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case KO -> ko;
        };
    }
}
