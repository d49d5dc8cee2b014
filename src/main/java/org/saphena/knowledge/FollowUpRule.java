package org.saphena.knowledge;

import java.util.List;

/**
 * When a follow-up is proposed, and after which ISO period.
 *
 * @param basis ids of the rules of the clinical document that it carries out
 */
public record FollowUpRule(
        String after,
        String what,
        Scope scope,
        Condition when,
        LocalText text,
        List<String> basis) {
    public FollowUpRule {
        basis = List.copyOf(basis);
    }
}
