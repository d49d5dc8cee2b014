package org.saphena.reasoning;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Vcss;
import org.saphena.knowledge.MedicationList;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Values and combinations that were accepted but deserve a second look. */
final class Warnings {
    private final CaseFile file;
    private final Evaluator evaluator;
    private final MedicationList medications;
    private final Messages messages;
    private final List<Warning> warnings = new ArrayList<>();

    Warnings(CaseFile file, Evaluator evaluator, MedicationList medications, Messages messages) {
        this.file = file;
        this.evaluator = evaluator;
        this.medications = medications;
        this.messages = messages;
    }

    List<Warning> list() {
        SoftLimits.met(file).forEach(this::soft);
        unknownMedications();
        if (file.patient().sex() == Sex.MALE
                && file.consultation().pregnancy() == Pregnancy.PREGNANT) {
            add("/consultation/pregnancy", "pregnant-male");
        }
        for (Side side : file.consultation().legs().examined()) {
            leg(Scene.person(file).leg(side), "/consultation/legs/" + side.code());
        }
        return List.copyOf(warnings);
    }

    private void soft(SoftLimits.Met met) {
        String unit = met.range().unit().isEmpty() ? "" : " " + met.range().unit();
        add(met.pointer(), "soft", Formats.number(met.value()) + unit, met.bound() + unit);
    }

    private void unknownMedications() {
        List<Medication> present = file.consultation().medications().present();
        for (int i = 0; i < present.size(); i++) {
            if (medications.classesOf(present.get(i).name()).isEmpty()) {
                add("/consultation/medications/present/" + i, "unknown-medication");
            }
        }
    }

    private void leg(Scene scene, String pointer) {
        Leg leg = scene.leg();
        ulcer(leg, pointer);
        vcss(leg, pointer);
        symptomatic(leg, scene, pointer);
        if (leg.villalta() != null && !hadDvt(leg)) {
            add(pointer + "/villalta", "villalta-without-dvt");
        }
        if (leg.duplex() != null) {
            duplex(leg.duplex(), scene, pointer + "/duplex");
        }
    }

    private void ulcer(Leg leg, String pointer) {
        boolean openUlcer = hasClass(leg, CeapClass.C6) || hasClass(leg, CeapClass.C6R);
        if (openUlcer && leg.ulcer() == null) {
            add(pointer + "/ceap/clinical", "c6-without-ulcer");
        }
        if (!openUlcer && leg.ulcer() != null) {
            add(pointer + "/ulcer", "ulcer-without-c6");
        }
    }

    private void vcss(Leg leg, String pointer) {
        Vcss vcss = leg.vcss();
        if (vcss == null) {
            return;
        }
        List<@Nullable Integer> ulcerItems =
                Arrays.asList(vcss.ulcerCount(), vcss.ulcerDuration(), vcss.ulcerSize());
        boolean some = ulcerItems.stream().anyMatch(Warnings::isScored);
        boolean none = ulcerItems.stream().anyMatch(item -> item != null && item == 0);
        if (some && none) {
            add(pointer + "/vcss", "vcss-ulcer-items");
        }
        if (isScored(vcss.ulcerCount())
                && !hasClass(leg, CeapClass.C6)
                && !hasClass(leg, CeapClass.C6R)) {
            add(pointer + "/vcss/ulcerCount", "vcss-ulcer-without-c6");
        }
        boolean varicose =
                Stream.of(CeapClass.C2, CeapClass.C2R, CeapClass.C4C)
                        .anyMatch(each -> hasClass(leg, each));
        if (isScored(vcss.varicoseVeins()) && leg.ceap() != null && !varicose) {
            add(pointer + "/vcss/varicoseVeins", "vcss-varices-without-c2");
        }
    }

    private static boolean isScored(@Nullable Integer item) {
        return item != null && item > 0;
    }

    private void symptomatic(Leg leg, Scene scene, String pointer) {
        Boolean judged = leg.ceap() == null ? null : leg.ceap().symptomatic();
        if (judged != null
                && leg.symptoms().reviewed()
                && judged != evaluator.holds("leg.venous-symptom", scene)) {
            add(pointer + "/ceap/symptomatic", "symptomatic-against-symptoms");
        }
    }

    private boolean hadDvt(Leg leg) {
        return leg.pastEvents().answer(PastEventKind.DVT) == Answer.YES
                || file.consultation().conditions().answer(Condition.PREVIOUS_DVT) == Answer.YES;
    }

    private void duplex(DuplexStudy duplex, Scene scene, String pointer) {
        long days = ChronoUnit.DAYS.between(duplex.date(), file.consultation().date());
        if (days > Limits.DUPLEX_AGE_DAYS) {
            add(pointer + "/date", "old-duplex", days, Limits.DUPLEX_AGE_DAYS);
        }
        duplex.segments()
                .forEach((id, segment) -> {
                    if (segment.refluxSeconds() != null
                            && segment.reflux() != null
                            && (segment.reflux() == Flow.PRESENT)
                                    != evaluator.holds("segment.refluxing", scene.segment(id))) {
                        add(pointer + "/segments/" + id.code() + "/reflux", "reflux-against-time");
                    }
                });
    }

    private static boolean hasClass(Leg leg, CeapClass clinical) {
        return leg.ceap() != null && leg.ceap().clinical().contains(clinical);
    }

    private void add(String pointer, String key, Object... arguments) {
        warnings.add(new Warning(pointer, messages.get("reasoning.warning." + key, arguments)));
    }
}
