package org.saphena.reasoning;

import java.util.List;
import java.util.Map;
import org.saphena.knowledge.Fact;

/** The facts that are read from one entry of a case besides each other. */
final class SameEntry {
    private static final Map<String, List<String>> BESIDES =
            Map.of(
                    "person.conditions", List.of("person.conditions-reviewed"),
                    "person.medications", List.of("person.medications-reviewed"),
                    "person.allergies", List.of("person.allergies-reviewed"),
                    "leg.symptoms", List.of("leg.symptoms-reviewed"),
                    "segment.state",
                            List.of(
                                    "leg.deep-veins",
                                    "leg.grid-svt-length",
                                    "leg.grid-svt-at-least",
                                    "leg.grid-svt-distance"));

    private SameEntry() {}

    /** The ids of the other facts that change when the entry of {@code fact} does. */
    static List<String> besides(Fact fact) {
        return BESIDES.getOrDefault(fact.id(), List.of());
    }
}
