package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** The evidence table of facts.md 6 as it is shipped. */
class EvidenceTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "evla, closed, P1Y, , 75, 95, false",
        "evla, closed, P3Y, 93, , , true",
        "evla, closed, P5Y, , 64, 93, false",
        "rfa, closed, P1Y, , 81, 97, true",
        "rfa, closed, P5Y, , 85, 94, false",
        "cyanoacrylate-closure, closed, P1Y, , 90, 97, true",
        "cyanoacrylate-closure, closed, P3Y, , 88.5, 94, false",
        "cyanoacrylate-closure, closed, P5Y, 91, , , false",
        "mechanochemical-ablation, closed, P1Y, , 77, 88, true",
        "mechanochemical-ablation, closed, P2Y, 80, , , false",
        "foam-sclerotherapy, closed, P1Y, 84, , , true",
        "foam-sclerotherapy, closed, P3Y, 74, , , true",
        "foam-sclerotherapy, closed, P5Y, , 33, 69, false",
        "polidocanol-microfoam, closed, P1Y, , 80, 90, false",
        "high-ligation-stripping, closed, P1Y, 95, , , true",
        "high-ligation-stripping, closed, P3Y, 93, , , true",
        "high-ligation-stripping, closed, P5Y, , 76, 94, false",
        "evla, new-varices, P3Y, , 15, 35, false",
        "asval, new-varices, P3Y, , 15, 35, false",
        "evla, pain, , , 2, 3, false",
        "foam-sclerotherapy, pain, , 1.6, , , true",
        "rfa, usual-activity, , 1, , , true",
        "high-ligation-stripping, usual-activity, , , 4, 14, false",
        "evla, deep-vein-thrombosis, , , , 1, false",
        "evla, pulmonary-embolism, , 0.1, , , false",
        "cyanoacrylate-closure, hypersensitivity, , , 5, 30, false",
    })
    void summaryIsThatOfTheTable(
            String treatment,
            String outcome,
            @Nullable String after,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean verified) {
        List<Evidence> found =
                of(treatment).stream()
                        .filter(each -> each.kind() == EvidenceKind.SUMMARY)
                        .filter(each -> each.outcome().code().equals(outcome))
                        .filter(each -> after == null || after.equals(each.after()))
                        .toList();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().figure()).isEqualTo(new Figure(value, low, high));
        assertThat(found.getFirst().verified()).isEqualTo(verified);
    }

    @Test
    void aSummaryStandsOnceForATreatmentATargetAnOutcomeAndATime() {
        for (TreatmentEntry entry : KNOWLEDGE.treatments()) {
            for (Target target : entry.targets()) {
                assertThat(KNOWLEDGE.evidenceOf(entry.treatment(), target))
                        .filteredOn(each -> each.kind() == EvidenceKind.SUMMARY)
                        .extracting(each -> each.outcome() + " " + each.after())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void nothingIsSaidOfAVeinThatWasNotStudied() {
        assertThat(KNOWLEDGE.evidenceOf(Treatment.EVLA, Target.PASV)).isEmpty();
        assertThat(KNOWLEDGE.evidenceOf(Treatment.EVLA, Target.SSV))
                .noneMatch(each -> each.kind() == EvidenceKind.SUMMARY);
    }

    @Test
    void whatWasOnlyRecalledIsNotVerified() {
        assertThat(KNOWLEDGE.evidence())
                .filteredOn(each ->
                        each.citations().contains("lawaetz17")
                                || each.citations().contains("class19-occlusion")
                                || each.citations().contains("boersma16")
                                || each.citations().contains("healy18")
                                || each.citations().isEmpty())
                .isNotEmpty()
                .noneMatch(Evidence::verified);
    }

    @Test
    void reliefOfCrampsAfterClosureIsNotAFigure() {
        assertThat(KNOWLEDGE.evidence())
                .filteredOn(each -> each.targets().contains(Target.GSV))
                .filteredOn(each -> each.outcome() == Outcome.CRAMPS)
                .isNotEmpty()
                .allMatch(each -> each.figure() == null);
    }

    @Test
    void sharesOfAHundredLieWithinAHundred() {
        assertThat(KNOWLEDGE.evidence())
                .filteredOn(each ->
                        each.outcome().measure() == Measure.VEINS_OF_100
                                || each.outcome().measure() == Measure.LEGS_OF_100
                                || each.outcome().measure() == Measure.PEOPLE_OF_100)
                .extracting(Evidence::figure)
                .filteredOn(figure -> figure != null)
                .isNotEmpty()
                .allMatch(figure ->
                        within(figure.value()) && within(figure.low()) && within(figure.high()));
    }

    @Test
    void anUpperEndAloneReadsUnder() {
        Figure under = new Figure(null, null, BigDecimal.ONE);

        assertThat(under.isUnder()).isTrue();
        assertThat(under.isRange()).isFalse();
        assertThat(new Figure(null, BigDecimal.ZERO, BigDecimal.ONE).isRange()).isTrue();
        assertThat(new Figure(BigDecimal.ONE, null, null).isUnder()).isFalse();
    }

    @Test
    void aFigureWithoutAnyNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(null, null, null));
    }

    private static List<Evidence> of(String treatment) {
        Treatment code = Codes.find(Treatment.class, treatment).orElseThrow();
        return KNOWLEDGE.evidenceOf(code, Target.GSV);
    }

    private static boolean within(@Nullable BigDecimal number) {
        return number == null
                || number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
