package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Condition;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.MedicationList;

/** Facts of the person. */
final class PersonFacts {
    private PersonFacts() {}

    static Map<String, Function<Scene, Reading>> sources(MedicationList medications) {
        Map<String, Function<Scene, Reading>> sources = new HashMap<>();
        sources.put("person.age", scene -> Reading.number((Integer) scene.file().age()));
        sources.put("person.sex", scene -> Reading.code(scene.file().patient().sex()));
        sources.put("person.bmi", scene -> Reading.number(scene.file().patient().bmi()));
        sources.put("person.weight", scene -> Reading.number(scene.file().patient().weightKg()));
        sources.put("person.pregnancy", scene -> Reading.code(pregnancy(scene)));
        sources.put("person.breastfeeding", scene -> Reading.flag(scene.visit().breastfeeding()));
        sources.put("person.mobility", scene -> Reading.code(scene.visit().mobility()));
        sources.put("person.vte-risk", scene -> Reading.code(scene.visit().vteRisk()));
        sources.put("person.bleeding-risk", scene -> Reading.code(scene.visit().bleedingRisk()));
        sources.put("person.preferences", scene -> Reading.set(scene.visit().preferences()));
        sources.put("person.conditions", PersonFacts::conditions);
        sources.put(
                "person.conditions-reviewed",
                scene -> Reading.flag(isWhole(scene.visit().conditions())));
        sources.put("person.medications", scene -> medications(scene, medications));
        sources.put(
                "person.medications-reviewed",
                scene -> Reading.flag(isWhole(scene.visit().medications())));
        sources.put("person.allergies", scene -> Reading.findings(scene.visit().allergies()));
        sources.put(
                "person.allergies-reviewed",
                scene -> Reading.flag(isWhole(scene.visit().allergies())));
        sources.put(
                "person.alarm-symptoms", scene -> Reading.findings(scene.visit().alarmSymptoms()));
        sources.put("person.rls-urge", restless(RestlessLegs::urgeToMove));
        sources.put("person.rls-rest", restless(RestlessLegs::worseAtRest));
        sources.put("person.rls-movement", restless(RestlessLegs::relievedByMovement));
        sources.put("person.rls-evening", restless(RestlessLegs::worseInEvening));
        sources.put("person.sodium", lab(Labs::sodium));
        sources.put("person.potassium", lab(Labs::potassium));
        sources.put("person.magnesium", lab(Labs::magnesium));
        sources.put("person.adjusted-calcium", lab(Labs::adjustedCalcium));
        sources.put("person.egfr", lab(Labs::egfr));
        sources.put("person.tsh", lab(Labs::tsh));
        sources.put("person.hba1c", lab(Labs::hba1c));
        sources.put("person.ferritin", lab(Labs::ferritin));
        sources.put("person.ck", lab(Labs::ck));
        return sources;
    }

    private static @Nullable Pregnancy pregnancy(Scene scene) {
        Pregnancy recorded = scene.visit().pregnancy();
        if (scene.file().patient().sex() == Sex.MALE
                && (recorded == null || recorded == Pregnancy.UNKNOWN)) {
            return Pregnancy.NONE;
        }
        return recorded == Pregnancy.UNKNOWN ? null : recorded;
    }

    /** Gone through, and answered as a whole: what nobody is sure of is still to be confirmed. */
    private static boolean isWhole(Findings<?> list) {
        return list.reviewed() && list.unsure().isEmpty();
    }

    /** A deep vein thrombosis among the past events of a leg implies the condition. */
    private static Reading conditions(Scene scene) {
        Findings<Condition> conditions = scene.visit().conditions();
        List<String> present = new ArrayList<>(Reading.codes(conditions.present()));
        boolean dvtInLeg =
                scene.visit().legs().examined().stream()
                        .map(side -> scene.leg(side).leg().pastEvents())
                        .anyMatch(events -> events.answer(PastEventKind.DVT) == Answer.YES);
        if (dvtInLeg && !present.contains(Condition.PREVIOUS_DVT.code())) {
            present.add(Condition.PREVIOUS_DVT.code());
        }
        return new Reading.Listed(
                conditions.reviewed(),
                List.copyOf(present),
                Reading.codes(conditions.absent()),
                Reading.codes(conditions.unsure()));
    }

    private static Reading medications(Scene scene, MedicationList known) {
        Findings<Medication> recorded = scene.visit().medications();
        return new Reading.Listed(
                recorded.reviewed(),
                classes(recorded.present(), known),
                classes(recorded.absent(), known),
                classes(recorded.unsure(), known));
    }

    private static List<String> classes(List<Medication> medications, MedicationList known) {
        return medications.stream()
                .flatMap(each ->
                        known.classesOf(each.name()).orElse(Set.of(DrugClass.OTHER)).stream())
                .distinct()
                .sorted()
                .map(DrugClass::code)
                .toList();
    }

    private static Function<Scene, Reading> restless(
            Function<RestlessLegs, @Nullable Boolean> criterion) {
        return scene -> {
            RestlessLegs criteria = scene.visit().restlessLegs();
            return criteria == null ? Reading.NOTHING : Reading.flag(criterion.apply(criteria));
        };
    }

    private static Function<Scene, Reading> lab(Function<Labs, @Nullable BigDecimal> value) {
        return scene -> {
            Labs labs = scene.visit().labs();
            return labs == null ? Reading.NOTHING : Reading.number(value.apply(labs));
        };
    }
}
