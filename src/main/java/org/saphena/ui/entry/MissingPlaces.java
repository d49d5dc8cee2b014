package org.saphena.ui.entry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.Carried;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Missing;

/** Where in the case file that is recorded which the answer misses. */
public final class MissingPlaces {
    private MissingPlaces() {}

    /** A place for everything that is missing, in the order of the answer. */
    public static List<String> of(Assessment answer) {
        return answer.missing().stream().flatMap(MissingPlaces::pointers).distinct().toList();
    }

    /** First what is to be confirmed, then what the answer misses, what settles most first. */
    static List<String> of(EntryViewModel model) {
        Stream<String> carried =
                Carried.open(model.draftProperty().get()).stream()
                        .map(each -> "/record/carriedForward")
                        .limit(1);
        List<Missing> missing =
                model.assessmentProperty().get().map(Assessment::missing).orElse(List.of());
        Stream<String> missed =
                missing.stream()
                        .sorted(
                                Comparator.comparingInt((Missing each) -> each.decides().size())
                                        .reversed())
                        .flatMap(MissingPlaces::pointers);
        return Stream.concat(carried, missed).distinct().toList();
    }

    static Stream<String> pointers(Missing missing) {
        String path = path(missing);
        if (path.startsWith("/")) {
            return Stream.of(path);
        }
        return Stream.of(Side.values())
                .filter(side -> missing.leg() == null || missing.leg() == side)
                .map(side -> "/consultation/legs/" + side.code() + "/" + path);
    }

    /** From the root with a slash, else from the leg. */
    private static String path(Missing missing) {
        return switch (missing.code()) {
            case DUPLEX, DEPTH, DIAMETER, REFLUX_TIME -> "duplex/segments";
            case DEEP_VEINS -> "duplex/deepVeins";
            case STRAIGHT_LENGTH -> "duplex/trunks";
            case SCAN_POSITION -> "duplex/position";
            case ILIAC_IMAGING -> "duplex/iliacOutflow";
            case ABI -> "arterial/abi";
            case TOE_PRESSURE -> "arterial/toePressureMmHg";
            case PULSES -> "arterial/pedalPulses";
            case WELLS -> "wells";
            case SVT_EXTENT -> "superficialVeinThrombosis";
            case ULCER_DETAILS -> "ulcer";
            case SYMPTOMS -> "symptomSeverity";
            case CEAP -> "ceap/clinical";
            case TREATMENT_DATE -> "recentProcedure/date";
            case OEDEMA_CAUSES -> "oedemaCausesConsidered";
            case CRAMP_LABS -> "/consultation/labs";
            case CK -> "/consultation/labs/ck";
            case FERRITIN -> "/consultation/labs/ferritin";
            case RENAL_FUNCTION -> "/consultation/labs/egfr";
            case MEDICATIONS -> "/consultation/medications";
            case ALLERGIES -> "/consultation/allergies";
            case CONDITIONS -> "/consultation/conditions";
            case PREGNANCY -> "/consultation/pregnancy";
            case BLEEDING_RISK -> "/consultation/bleedingRisk";
            case VTE_RISK -> "/consultation/vteRisk";
            case MOBILITY -> "/consultation/mobility";
            case BODY_WEIGHT -> "/patient/weightKg";
        };
    }

    /** The section in which a place of the case file is written. */
    static Section section(String pointer) {
        String leg = pointer.replaceFirst("^/consultation/legs/(right|left)/", "");
        if (!leg.equals(pointer)) {
            return legSection(leg);
        }
        return switch (pointer.split("/", -1)[pointer.startsWith("/consultation/") ? 2 : 1]) {
            case "labs" -> Section.EXAM;
            case "alarmSymptoms", "restlessLegs", "clinician" -> Section.SYMPTOMS;
            case "vteRisk", "bleedingRisk" -> Section.ASSESSMENT;
            case "preferences", "record" -> Section.PLAN;
            default -> Section.HISTORY;
        };
    }

    private static Section legSection(String path) {
        return switch (path.split("/", -1)[0]) {
            case "duplex" -> Section.DUPLEX;
            case "symptoms", "symptomSeverity", "symptomPattern", "cramps", "painScore" ->
                    Section.SYMPTOMS;
            case "pastEvents", "previousTreatments" -> Section.HISTORY;
            default -> Section.EXAM;
        };
    }
}
