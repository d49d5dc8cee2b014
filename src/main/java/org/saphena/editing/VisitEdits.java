package org.saphena.editing;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.FamilyHistory;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Records;
import org.saphena.clinical.RestlessLegs;

/** Changes to the visit as a whole. */
public final class VisitEdits {
    private static final Labs NO_LABS =
            new Labs(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);
    private static final RestlessLegs NO_CRITERIA = new RestlessLegs(null, null, null, null);

    private VisitEdits() {}

    /** Changes one field of the person, such as {@code heightCm}. */
    public static Edit patient(String field, @Nullable Object value) {
        return file -> Records.with(file, "patient", Records.with(file.patient(), field, value));
    }

    /** Changes one field of the visit, such as {@code pregnancy}. */
    public static Edit visit(String field, @Nullable Object value) {
        return file ->
                Records.with(file, "consultation", Records.with(file.consultation(), field, value));
    }

    /** Changes one laboratory value, such as {@code magnesium}. */
    public static Edit lab(String field, @Nullable Object value) {
        return file -> {
            Labs labs = file.consultation().labs();
            Labs changed = Records.with(labs == null ? NO_LABS : labs, field, value);
            return visit("labs", changed.equals(NO_LABS) ? null : changed).apply(file);
        };
    }

    /** Changes one criterion of restless legs, such as {@code urgeToMove}. */
    public static Edit restlessLegs(String field, @Nullable Boolean value) {
        return file -> {
            RestlessLegs criteria = file.consultation().restlessLegs();
            RestlessLegs changed =
                    Records.with(criteria == null ? NO_CRITERIA : criteria, field, value);
            return visit("restlessLegs", changed.equals(NO_CRITERIA) ? null : changed).apply(file);
        };
    }

    /** Records the answer to one condition; null takes it back to not asked. */
    public static Edit condition(Condition condition, @Nullable Answer answer) {
        return file ->
                visit(
                                "conditions",
                                Lists.answer(file.consultation().conditions(), condition, answer))
                        .apply(file);
    }

    /**
     * Records the answer to one allergy; null takes it back to not asked. Its reaction and date go
     * with it where it is not there.
     */
    public static Edit allergy(Allergen allergen, @Nullable Answer answer) {
        Edit listed =
                file ->
                        visit(
                                        "allergies",
                                        Lists.answer(
                                                file.consultation().allergies(), allergen, answer))
                                .apply(file);
        return answer == Answer.YES ? listed : listed.then(AllergyEdits.keep(allergen, null));
    }

    /** Records the answer to one alarm symptom; null takes it back to not asked. */
    public static Edit alarm(AlarmSymptom symptom, @Nullable Answer answer) {
        return file ->
                visit(
                                "alarmSymptoms",
                                Lists.answer(file.consultation().alarmSymptoms(), symptom, answer))
                        .apply(file);
    }

    /** Records the answer to one illness in the family; null takes it back to not asked. */
    public static Edit family(FamilyHistory illness, @Nullable Answer answer) {
        return file ->
                visit(
                                "familyHistory",
                                Lists.answer(file.consultation().familyHistory(), illness, answer))
                        .apply(file);
    }

    /** Records whether the patient takes a medicine; null takes it off every list. */
    public static Edit medication(Medication medication, @Nullable Answer answer) {
        return file ->
                visit(
                                "medications",
                                Lists.answer(file.consultation().medications(), medication, answer))
                        .apply(file);
    }

    /**
     * Says that the whole list named {@code field} was gone through, with it in view. An allergy
     * with a reaction is not denied by that.
     */
    public static Edit reviewed(String field, boolean reviewed) {
        return before -> {
            boolean denies = reviewed && field.equals("allergies");
            CaseFile file = denies ? AllergyEdits.withoutDenial(before) : before;
            Consultation visit = file.consultation();
            Findings<?> list =
                    switch (field) {
                        case "conditions" -> visit.conditions();
                        case "medications" -> visit.medications();
                        case "allergies" -> visit.allergies();
                        case "alarmSymptoms" -> visit.alarmSymptoms();
                        case "familyHistory" -> visit.familyHistory();
                        default -> throw new IllegalArgumentException("no list " + field);
                    };
            return visit(field, Records.with(list, "reviewed", reviewed)).apply(file);
        };
    }
}
