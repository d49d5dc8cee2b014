package org.saphena.knowledge;

import java.util.List;

/** What a rule says when it decides: its id, the words and the sources. */
public record RuleText(String rule, LocalText text, List<String> citations) {
    public RuleText {
        citations = List.copyOf(citations);
    }
}
