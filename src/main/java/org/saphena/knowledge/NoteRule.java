package org.saphena.knowledge;

import java.util.List;

/**
 * When a remark is made.
 *
 * @param citations ids of its sources, for whoever reads the rules; an answer does not print them
 * @param basis ids of the rules of the clinical document that it carries out
 */
public record NoteRule(
        String code,
        Scope scope,
        Condition when,
        LocalText text,
        List<String> citations,
        List<String> basis) {
    public NoteRule {
        citations = List.copyOf(citations);
        basis = List.copyOf(basis);
    }
}
