package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.Assessment;

/** What was recorded of a visit can be read without its paper. */
class RecordTextTest {
    private static final CaseFile FULL =
            RecordEdits.leg(Side.RIGHT, "examination", "scar at the ankle")
                    .then(RecordEdits.notes("clinician", "call on Monday"))
                    .then(RecordEdits.notes("patient", "walk every day"))
                    .then(RecordEdits.priority(PriorityCode.SLEEP, 5))
                    .then(RecordEdits.cramps("causesChecked", List.of("thyroid")))
                    .then(RecordEdits.field("pathway", new Pathway(null, "thermal-standard")))
                    .then(
                            RecordEdits.redFlag(
                                    new RedFlagHandling(
                                            RedFlagCode.PE_SUSPECTED,
                                            null,
                                            RedFlagDecision.ACTED,
                                            ActionCode.EMERGENCY_CARE,
                                            null,
                                            "sent by ambulance")))
                    .apply(CaseFixtures.twoLegs());

    private static String text(CaseFile file, @Nullable Assessment answer, Language language) {
        return RecordText.of(file, answer, language, AssessmentFixtures.LOOKUP).stream()
                .map(part ->
                        part.title()
                                + part.lines().stream()
                                        .map(line -> "\n" + line.legs() + " " + line.text())
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static Assessment answer(CaseFile file, Language language) {
        return AssessmentFixtures.of(file, language);
    }

    @Test
    void itHoldsDecisionsFlagsAgreementsHistoryAndNotes() {
        assertThat(text(FULL, answer(FULL, Language.EN), Language.EN))
                .contains("Chosen, groin to upper calf, 28-Mar-2026", "day 7", "magnesium")
                .contains("Discussed.", "Not offered.", "sent by ambulance", "Scar at the ankle")
                .contains("sleep 5/5", "thyroid", "After laser or radiofrequency")
                .contains("Consent visit 21-Mar-2026", "signed by")
                .contains("쥐가 나서 새벽에 깨요", "teacher", "amlodipine 5 mg in the morning")
                .contains("TSH 1.9", "ferritin 88 µg/L", "calf girth 37 cm")
                .contains("contact dermatitis, 2021", "call on Monday", "walk every day");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutAnAnswerNothingIsLostButTheScores(Language language) {
        List<String> without = text(FULL, null, language).lines().toList();
        assertThat(text(FULL, answer(FULL, language), language).lines())
                .filteredOn(line -> !without.contains(line))
                .allMatch(line -> line.contains("Villalta") || line.contains("Wells"));
    }

    @Test
    void aBadgeIsNoWord() {
        assertThat(text(FULL, null, Language.EN)).doesNotContain("RRIGHT", "LLEFT");
    }

    @Test
    void anEditedConclusionIsPrintedAndAGeneratedOneIsNotSaidTwice() {
        assertThat(paper(new EditableText("Reflux as in 2019", true)))
                .contains(Pdf.squeezed("Conclusion: Reflux as in 2019 (edited by the clinician)"));
        assertThat(paper(new EditableText("Reflux as in 2019", false)))
                .doesNotContain(Pdf.squeezed("Conclusion:"));
    }

    private static String paper(EditableText conclusion) {
        CaseFile file =
                RecordEdits.leg(Side.RIGHT, "duplexConclusion", conclusion)
                        .apply(CaseFixtures.twoLegs());
        return Pdf.letters(Summaries.made("", file, Language.EN).document());
    }
}
