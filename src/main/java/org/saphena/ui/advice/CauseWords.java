package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saphena.reasoning.Cause;
import org.saphena.text.Messages;

/** A cause of cramps in one line: what speaks for it, what against, and what is missing. */
record CauseWords(Messages messages) {
    String of(Cause cause) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "ui.cause.for", cause.supporting());
        addPart(parts, "ui.cause.against", cause.against());
        addPart(parts, "ui.cause.missing", cause.missing());
        return capital(cause.name()) + ". " + String.join(" ", parts);
    }

    private void addPart(List<String> parts, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            parts.add(messages.get(key, Sentences.join(texts)));
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
