package org.saphena.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.knowledge.Citation;
import org.saphena.text.GradeWords;
import org.saphena.text.Messages;

/** A citation as one line; what was not verified says so. */
final class CitationText {
    private CitationText() {}

    static String of(Citation citation, Language language) {
        Messages messages = Messages.of(language);
        List<String> parts = new ArrayList<>();
        parts.add(citation.label().in(language));
        add(parts, messages, "service.citation.recommendation", citation.recommendation());
        String strength = citation.strength();
        add(
                parts,
                messages,
                "service.citation.strength",
                strength == null ? null : GradeWords.strength(messages, strength));
        add(parts, messages, "service.citation.evidence", citation.evidence());
        if (!citation.verified()) {
            parts.add(messages.get("service.citation.not-verified"));
        }
        if (citation.hasDoubtfulNumber()) {
            parts.add(messages.get("service.citation.number-not-verified"));
        }
        if (citation.hasDoubtfulGrade()) {
            parts.add(messages.get("service.citation.grade-not-verified"));
        }
        return String.join(", ", parts);
    }

    private static void add(
            List<String> parts, Messages messages, String key, @Nullable String value) {
        if (value != null) {
            parts.add(messages.get(key, value));
        }
    }
}
