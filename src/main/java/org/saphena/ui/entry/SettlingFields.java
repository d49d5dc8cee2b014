package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Records;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.SuperficialVeinThrombosis;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Missing;
import org.saphena.service.Consultations;

/** Which field settles something that is missing, as the draft stands. */
final class SettlingFields {
    private final Assessment answer;
    private final CaseFile draft;
    private final List<String> crampLabs;

    /**
     * @param crampLabs the blood values for cramps, see {@link Consultations#crampLabs}
     */
    SettlingFields(Assessment answer, CaseFile draft, List<String> crampLabs) {
        this.answer = answer;
        this.draft = draft;
        this.crampLabs = crampLabs;
    }

    /** One pointer into the case file; one of each leg for what is missing of no leg at hand. */
    Stream<String> of(Missing missing) {
        return Stream.of(Side.values())
                .filter(side -> missing.leg() == null || missing.leg() == side)
                .map(side -> {
                    String path = path(missing, side);
                    return path.startsWith("/")
                            ? path
                            : "/consultation/legs/" + side.code() + "/" + path;
                })
                .distinct();
    }

    /** From the root with a slash, else from the leg. */
    private String path(Missing missing, Side side) {
        Optional<Trunk> trunk = trunk(missing.target());
        return switch (missing.code()) {
            case DUPLEX -> "duplex/segments";
            case DEPTH -> measure(side, trunk, "depthMm", Segment::depthMm);
            case DIAMETER -> measure(side, trunk, "diameterMm", Segment::diameterMm);
            case REFLUX_TIME -> measure(side, trunk, "refluxSeconds", Segment::refluxSeconds);
            case STRAIGHT_LENGTH ->
                    "duplex/trunks"
                            + trunk.map(each -> "/" + each.code()).orElse("")
                            + "/straightLengthCm";
            case DEEP_VEINS -> "duplex/deepVeins";
            case SCAN_POSITION -> "duplex/position";
            case ILIAC_IMAGING -> "duplex/iliacOutflow";
            case ABI -> "arterial/abi";
            case TOE_PRESSURE -> "arterial/toePressureMmHg";
            case PULSES -> "arterial/pedalPulses";
            case WELLS -> "wells";
            case SVT_EXTENT -> extent(side);
            case ULCER_DETAILS -> "ulcer";
            case SYMPTOMS -> symptom(side);
            case CEAP -> "ceap/clinical";
            case TREATMENT_DATE -> "recentProcedure/date";
            case OEDEMA_CAUSES -> "oedemaCausesConsidered";
            case CRAMP_LABS -> "/consultation/labs/" + firstLab();
            case CK -> "/consultation/labs/ck";
            case FERRITIN -> "/consultation/labs/ferritin";
            case RENAL_FUNCTION -> "/consultation/labs/egfr";
            case MEDICATIONS -> "/consultation/medications/reviewed";
            case ALLERGIES -> "/consultation/allergies/reviewed";
            case CONDITIONS -> "/consultation/conditions/reviewed";
            case PREGNANCY -> "/consultation/pregnancy";
            case BLEEDING_RISK -> "/consultation/bleedingRisk";
            case VTE_RISK -> "/consultation/vteRisk";
            case MOBILITY -> "/consultation/mobility";
            case BODY_WEIGHT -> "/patient/weightKg";
        };
    }

    private static Optional<Trunk> trunk(@Nullable Target target) {
        return Stream.of(Trunk.values())
                .filter(each -> target != null && each.name().equals(target.name()))
                .findFirst();
    }

    /** In the refluxing part of the trunk that lacks it, else in the first part that does. */
    private String measure(
            Side side,
            Optional<Trunk> trunk,
            String field,
            Function<Segment, @Nullable BigDecimal> get) {
        List<SegmentId> parts = trunk.map(SegmentId::of).orElse(List.of());
        Predicate<SegmentId> lacks =
                id -> {
                    Segment segment = Veins.segment(draft, side, id);
                    return segment == null || get.apply(segment) == null;
                };
        return parts.stream()
                .filter(lacks.and(id -> isRefluxing(side, id)))
                .findFirst()
                .or(() -> listed(side, parts).filter(lacks).findFirst())
                .or(() -> parts.stream().filter(lacks).findFirst())
                .map(id -> place(id, field))
                .orElse("duplex/segments");
    }

    private Stream<SegmentId> listed(Side side, List<SegmentId> parts) {
        return parts.stream().filter(id -> Veins.segment(draft, side, id) != null);
    }

    private static String place(SegmentId id, String field) {
        return "duplex/segments/" + id.code() + "/" + field;
    }

    private boolean isRefluxing(Side side, SegmentId id) {
        VeinState state = Veins.state(answer, side, id);
        return state != null && state.status() == VeinStatus.REFLUX;
    }

    /** The first symptom that nobody asked about, else whether all were asked. */
    private String symptom(Side side) {
        Leg leg = draft.consultation().legs().of(side);
        return Symptom.graded().stream()
                .filter(each -> leg == null || Answers.of(leg.symptoms(), each) == null)
                .findFirst()
                .map(each -> "symptomSeverity/" + each.code())
                .orElse("symptoms/reviewed");
    }

    /** The length or distance that lacks, of the thrombosis as described or as scanned. */
    private String extent(Side side) {
        Leg leg = draft.consultation().legs().of(side);
        SuperficialVeinThrombosis known = leg == null ? null : leg.superficialVeinThrombosis();
        if (known != null) {
            return "superficialVeinThrombosis/"
                    + (known.lengthCm() == null ? "lengthCm" : "distanceToJunctionCm");
        }
        DuplexStudy study = Veins.study(draft, side);
        return study == null
                ? "superficialVeinThrombosis"
                : study.segments().entrySet().stream()
                        .filter(each -> !each.getKey().isDeep())
                        .filter(each -> each.getValue().state() == SegmentState.ACUTE_THROMBUS)
                        .findFirst()
                        .map(each ->
                                place(
                                        each.getKey(),
                                        each.getValue().thrombusLengthCm() == null
                                                ? "thrombusLengthCm"
                                                : "thrombusToJunctionCm"))
                        .orElse("superficialVeinThrombosis");
    }

    /** The first blood result for cramps that is not there. */
    private String firstLab() {
        Labs labs = draft.consultation().labs();
        return crampLabs.stream()
                .filter(name -> labs == null || Records.get(labs, name) == null)
                .findFirst()
                .orElse("date");
    }
}
