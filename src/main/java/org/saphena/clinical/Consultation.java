package org.saphena.clinical;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit.
 *
 * @param date the day of the visit; nothing in it can be later
 * @param clinician who sees the patient, as recorded
 * @param pregnancies how many so far
 */
public record Consultation(
        LocalDate date,
        @Nullable String clinician,
        @Nullable Pregnancy pregnancy,
        @Nullable Boolean breastfeeding,
        @Nullable Mobility mobility,
        Findings<Condition> conditions,
        Findings<Medication> medications,
        Findings<Allergen> allergies,
        Findings<AlarmSymptom> alarmSymptoms,
        Findings<FamilyHistory> familyHistory,
        @Nullable Boolean standingWork,
        @Nullable Integer pregnancies,
        @Nullable RiskLevel vteRisk,
        @Nullable RiskLevel bleedingRisk,
        @Nullable Labs labs,
        @Nullable RestlessLegs restlessLegs,
        List<Preference> preferences,
        Legs legs) {
    /**
     * @throws ImpossibleValueException for a preference twice, or a scan, laboratory or treatment
     *     date after the visit
     */
    public Consultation {
        Texts.check("/clinician", clinician);
        Limits.PREGNANCIES.check("/pregnancies", pregnancies);
        preferences = Lists.distinct("/preferences", preferences);
        VisitDateCheck.refuseLater(date, labs, legs);
    }
}
