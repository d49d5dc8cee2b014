package org.saphena.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.LocalText;

/**
 * One rule as the book lists it. Several may bear one id, such as the rows of different tables that
 * rest on the same recommendation.
 *
 * @param text what an answer says when the rule decides, or null for one that never speaks
 * @param profiles the guideline profiles in which it holds; empty for all
 * @param basis ids of the rules of the clinical document that it carries out besides its own
 */
public record Rule(
        String id,
        RuleGroup group,
        Consequence consequence,
        Condition when,
        @Nullable LocalText text,
        List<String> citations,
        Set<String> profiles,
        List<String> basis) {
    public Rule {
        basis = List.copyOf(basis);
        citations = List.copyOf(citations);
        profiles = Set.copyOf(profiles);
    }

    /**
     * The facts that it only joins where it gives a derived fact its value and bears neither a
     * source nor the id of a clinical rule; none for "in every other case". Empty for every other
     * rule: without a source that one rests on practice.
     */
    Optional<List<Fact>> links() {
        boolean plain =
                consequence instanceof Consequence.Value value
                        && value.fact().id().equals(id)
                        && citations.isEmpty();
        return plain ? Linking.of(when) : Optional.empty();
    }

    /** Whether it acts on the treatment. */
    public boolean isAbout(Treatment treatment) {
        return switch (consequence) {
            case Consequence.Start start -> start.treatments().contains(treatment);
            case Consequence.Hold hold ->
                    hold.remarked().contains(treatment)
                            || hold.byStatus().values().stream()
                                    .anyMatch(each -> each.contains(treatment));
            case Consequence.Shift shift ->
                    shift.steps().stream().anyMatch(step -> step.treatments().contains(treatment));
            case Consequence.Ask ask -> ask.confirms().contains(treatment);
            default -> false;
        };
    }

    /** Whether it is one row of a table, where the first row that fits decides. */
    public boolean isRow() {
        return switch (consequence) {
            case Consequence.Start start -> true;
            case Consequence.Value value -> value.row() > 0;
            default -> false;
        };
    }
}
