package org.saphena.knowledge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;

/**
 * Something that rules can ask about.
 *
 * @param unit unit of a number; empty otherwise
 * @param codes the codes that a code, a set or a list of findings can hold; empty otherwise
 * @param codeType the code list's type, under which the words for its codes stand; empty for codes
 *     of its own
 * @param pointer where in the case file it is recorded, with {@code {leg}} for the side; empty for
 *     a derived fact
 * @param missing what is missing while it is unknown, or null
 * @param derived whether rules of the knowledge base derive it
 */
public record Fact(
        String id,
        Scope scope,
        FactType type,
        String unit,
        Set<String> codes,
        String codeType,
        String pointer,
        @Nullable MissingCode missing,
        LocalText label,
        boolean derived) {
    /** Facts of one knowledge base differ in their ids. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && id.equals(fact.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
