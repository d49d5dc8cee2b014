package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;

/** What the clinical facts say of a fact that is not recorded (4.14.4 and 4.14.12). */
enum FactKind {
    /** An option that rests on it is undetermined without it. */
    FEASIBILITY,
    /** The status stays without it, and the option names it to be confirmed. */
    SAFETY,
    /** Neither. */
    OTHER;

    private static final Map<String, MissingCode> SAFE =
            Map.of(
                    "pregnancy", MissingCode.PREGNANCY,
                    "mobility", MissingCode.MOBILITY,
                    "conditions", MissingCode.CONDITIONS,
                    "medications", MissingCode.MEDICATIONS,
                    "allergies", MissingCode.ALLERGIES,
                    "vteRisk", MissingCode.VTE_RISK,
                    "abi", MissingCode.ABI,
                    "toe", MissingCode.TOE_PRESSURE,
                    "depth", MissingCode.DEPTH);
    private static final Set<String> FEASIBLE =
            Set.of("ceap", "duplex", "deepVeins", "reflux", "diameter", "straight", "tortuous");

    static FactKind of(String fact, CaseFile file) {
        if (isOneOfTwo(fact, file)) {
            return OTHER;
        }
        if (SAFE.containsKey(word(fact))) {
            return SAFETY;
        }
        return FEASIBLE.contains(word(fact)) ? FEASIBILITY : OTHER;
    }

    /** What an option names instead; an ulcer is an arterial sign too (R-ST-11). */
    static @Nullable MissingCode code(String fact) {
        return word(fact).equals("ceap") ? MissingCode.ABI : SAFE.get(word(fact));
    }

    /** Facts of a list stand under the name of the list, those of a leg under their own. */
    private static String word(String fact) {
        String[] parts = fact.split("/");
        return parts[0].equals("right") || parts[0].equals("left")
                ? parts[parts.length - 1]
                : parts[0];
    }

    /**
     * The exceptions that the clinical facts make: a reading or a depth of a trunk that has another
     * one (R-ST-02, R-ST-04: the smallest of those recorded), and the course of a trunk where its
     * straight length or its tortuosity stays recorded (R-ST-05).
     */
    private static boolean isOneOfTwo(String fact, CaseFile file) {
        return switch (word(fact)) {
            case "straight", "tortuous" -> true;
            case "reflux", "depth" -> hasAnotherReading(fact, file);
            case "toe" -> !isAskedForToePressure(fact, file);
            case "ceap" -> isSymptomaticRecorded(fact, file);
            default -> false;
        };
    }

    /** With the class goes what the clinician says of the symptoms, which wins over the list. */
    private static boolean isSymptomaticRecorded(String fact, CaseFile file) {
        Leg leg = file.consultation().legs().of(side(fact.split("/")[0]));
        return leg != null && leg.ceap() != null && leg.ceap().symptomatic() != null;
    }

    /** Nothing asks for a toe pressure while the ABI can be relied on. */
    private static boolean isAskedForToePressure(String fact, CaseFile file) {
        Leg leg = file.consultation().legs().of(side(fact.split("/")[0]));
        BigDecimal abi = leg == null || leg.arterial() == null ? null : leg.arterial().abi();
        return abi != null && abi.compareTo(new BigDecimal("1.30")) > 0;
    }

    /**
     * A scan, or the answer to an open criterion of the Wells score, may clear the suspicion of a
     * thrombosis (R-RF-02), which other facts may not.
     */
    static boolean mayClear(String fact, String rule) {
        return rule.equals("R-RF-DVT-SUSPECTED")
                && (Set.of("duplex", "deepVeins").contains(word(fact))
                        || word(fact).startsWith("wells"));
    }

    private static boolean hasAnotherReading(String fact, CaseFile file) {
        String[] parts = fact.split("/");
        Leg leg = file.consultation().legs().of(side(parts[0]));
        DuplexStudy duplex = leg == null ? null : leg.duplex();
        if (duplex == null) {
            return true;
        }
        for (Trunk trunk : Trunk.values()) {
            var segments = duplex.segmentsOf(trunk);
            if (segments.keySet().stream().anyMatch(id -> id.code().equals(parts[1]))) {
                return segments.size() > 1;
            }
        }
        return false;
    }

    private static Side side(String code) {
        return code.equals("right") ? Side.RIGHT : Side.LEFT;
    }

    /**
     * Whether the clinical facts let the option rest on the fact: a fact of a leg is one of that
     * leg; the deep veins are a fact of feasibility for trunks and tributaries alone, and not for
     * tributaries that a cosmetic wish alone asks for; tributaries do not wait for the SSV or an
     * accessory trunk (4.14.5); the wish for no needles puts heat second only where something else
     * is suitable, which needs a diameter (4.14.9).
     */
    static boolean bears(String fact, OptionKey option, CaseFile file) {
        if (!fact.startsWith(option.leg().code()) && fact.matches("(right|left)/.*")) {
            return false;
        }
        return switch (word(fact)) {
            case "deepVeins", "duplex" ->
                    switch (option.target()) {
                        case C1, PERFORATORS -> false;
                        case TRIBUTARIES -> !wishes(Preference.COSMETIC, file);
                        default -> true;
                    };
            case "reflux" -> option.target() != Target.TRIBUTARIES || fact.contains("/GSV");
            case "diameter" -> !wishes(Preference.NO_TUMESCENT_NEEDLES, file);
            default -> true;
        };
    }

    private static boolean wishes(Preference preference, CaseFile file) {
        return file.consultation().preferences().contains(preference);
    }
}
