package org.saphena.report.patient;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.Treatment;
import org.saphena.comparison.Way;

/** What was decided, by what kind of thing it is. */
record Chosen(List<OptionDecision> decisions) {
    Stream<OptionDecision> with(Decision decision) {
        return decisions.stream().filter(d -> d.decision() == decision);
    }

    /** The chosen procedures, those that close a trunk first. */
    List<OptionDecision> procedures() {
        return with(Decision.CHOSEN)
                .filter(d -> Way.of(d.treatment()).isProcedure())
                .sorted((one, other) ->
                        Boolean.compare(
                                Way.of(other.treatment()).closesTrunk(),
                                Way.of(one.treatment()).closesTrunk()))
                .toList();
    }

    boolean has(Way way) {
        return with(Decision.CHOSEN)
                .map(OptionDecision::treatment)
                .map(Way::of)
                .anyMatch(way::equals);
    }

    boolean has(Treatment treatment) {
        return with(Decision.CHOSEN).anyMatch(d -> d.treatment() == treatment);
    }
}
