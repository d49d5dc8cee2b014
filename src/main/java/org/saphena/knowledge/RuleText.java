package org.saphena.knowledge;

import java.util.List;

/**
 * What a rule says when it decides: its id, the words and the sources.
 *
 * @param basis ids of the rules of the clinical document that it carries out besides its own
 */
public record RuleText(String rule, LocalText text, List<String> citations, List<String> basis) {
    public RuleText {
        citations = List.copyOf(citations);
        basis = List.copyOf(basis);
    }
}
