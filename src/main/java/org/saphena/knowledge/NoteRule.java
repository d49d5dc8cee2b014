package org.saphena.knowledge;

import java.util.List;

/**
 * When a remark is made.
 *
 * @param basis ids of the rules of the clinical document that it carries out
 */
public record NoteRule(
        String code, Scope scope, Condition when, LocalText text, List<String> basis) {
    public NoteRule {
        basis = List.copyOf(basis);
    }
}
