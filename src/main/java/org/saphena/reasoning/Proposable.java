package org.saphena.reasoning;

import java.util.Set;
import org.saphena.knowledge.Fact;

/**
 * Which recorded facts may be supposed to be otherwise. A measurement, a finding of today and a
 * wish may. What the person is and brings along (history, conditions, medicines, allergies,
 * pregnancy, mobility, risk) is never argued away; it is supposed only while it is not recorded.
 * Age, sex, dates, and whether something was done or recorded at all are as they are.
 */
final class Proposable {
    private static final Set<String> NEVER =
            Set.of(
                    "person.age",
                    "person.sex",
                    "person.bmi",
                    "person.weight",
                    "person.conditions-reviewed",
                    "person.medications-reviewed",
                    "person.allergies-reviewed",
                    "leg.assessable",
                    "leg.symptoms-reviewed",
                    "leg.past-events",
                    "leg.ulcer-recorded",
                    "leg.ulcer-weeks",
                    "leg.wells-recorded",
                    "leg.wells-at-least",
                    "leg.wells-at-most",
                    "leg.villalta-at-least",
                    "leg.villalta-total",
                    "leg.villalta-ulcer",
                    "leg.svt-recorded",
                    "leg.svt-vein",
                    "leg.grid-svt-length",
                    "leg.grid-svt-at-least",
                    "leg.grid-svt-distance",
                    "leg.dvt-months",
                    "leg.svt-months",
                    "leg.recent-procedure",
                    "leg.recent-days",
                    "leg.days-from-scan-to-procedure",
                    "leg.duplex-recorded",
                    "leg.duplex-age",
                    "leg.scan-position",
                    "leg.provocation",
                    "leg.segments",
                    "trunk.name",
                    "trunk.segments",
                    "trunk.treated-before",
                    "trunk.closed-before",
                    "trunk.svt",
                    "segment.id");

    private static final Set<String> ONLY_WHILE_MISSING =
            Set.of(
                    "person.pregnancy",
                    "person.breastfeeding",
                    "person.mobility",
                    "person.vte-risk",
                    "person.bleeding-risk",
                    "person.conditions",
                    "person.medications",
                    "person.allergies",
                    "person.alarm-symptoms");

    /** Codes that say that something is not known; nothing is ever supposed to be unknown. */
    private static final Set<String> NOT_KNOWN = Set.of("unknown", "not-examined");

    private Proposable() {}

    /** Whether a recorded value may be supposed to be another. */
    static boolean whileRecorded(Fact fact) {
        return whileMissing(fact) && !ONLY_WHILE_MISSING.contains(fact.id());
    }

    /** Whether a value may be supposed where none is recorded. */
    static boolean whileMissing(Fact fact) {
        return !fact.derived() && !fact.pointer().isEmpty() && !NEVER.contains(fact.id());
    }

    /** Whether the code says something about the patient. */
    static boolean says(String code) {
        return !NOT_KNOWN.contains(code);
    }
}
