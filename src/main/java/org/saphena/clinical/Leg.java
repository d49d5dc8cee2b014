package org.saphena.clinical;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one leg. The side is the key under which {@link Legs} holds it; a leg that is
 * not there was not examined.
 *
 * @param assessable false for amputation, plaster or refusal; null means nothing stands against
 *     examining it
 * @param symptomSeverity 1 mild, 2 moderate, 3 severe, only for symptoms that are present
 * @param painScore 0 to 10
 * @param oedemaCausesConsidered other causes of oedema were considered
 */
public record Leg(
        @Nullable Boolean assessable,
        @Nullable String assessableNote,
        Findings<Symptom> symptoms,
        Map<Symptom, Integer> symptomSeverity,
        @Nullable SymptomPattern symptomPattern,
        @Nullable Integer painScore,
        @Nullable Cramps cramps,
        PastEvents pastEvents,
        @Nullable Ceap ceap,
        @Nullable Boolean oedemaCausesConsidered,
        @Nullable Vcss vcss,
        @Nullable Villalta villalta,
        @Nullable Arterial arterial,
        @Nullable Girth girthCm,
        @Nullable Ulcer ulcer,
        @Nullable Wells wells,
        @Nullable SuperficialVeinThrombosis superficialVeinThrombosis,
        @Nullable RecentProcedure recentProcedure,
        List<PreviousTreatment> previousTreatments,
        @Nullable DuplexStudy duplex) {
    /**
     * @throws ImpossibleValueException for a value outside its range or a severity without its
     *     symptom
     */
    public Leg {
        Texts.check("/assessableNote", assessableNote);
        Limits.PAIN_SCORE.check("/painScore", painScore);
        symptomSeverity =
                symptomSeverity.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<>(symptomSeverity));
        checkSeverity(symptoms, symptomSeverity);
        previousTreatments = List.copyOf(previousTreatments);
    }

    private static void checkSeverity(Findings<Symptom> symptoms, Map<Symptom, Integer> severity) {
        severity.forEach((symptom, grade) -> {
            String pointer = "/symptomSeverity/" + symptom.code();
            Limits.SYMPTOM_SEVERITY.check(pointer, grade);
            if (!symptoms.present().contains(symptom)) {
                throw new ImpossibleValueException(
                        pointer,
                        Fault.SEVERITY_WITHOUT_SYMPTOM,
                        symptom.code(),
                        "symptoms.present");
            }
        });
    }
}
