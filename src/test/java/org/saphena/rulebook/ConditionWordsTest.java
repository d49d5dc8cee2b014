package org.saphena.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

class ConditionWordsTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());
    private static final Condition ABI =
            new Condition.Compares(fact("leg.abi"), Comparison.LT, new BigDecimal("0.60"));
    private static final Condition CRAMPS =
            new Condition.Has(fact("leg.symptoms"), Set.of("night-cramps"));

    private static Fact fact(String id) {
        return KNOWLEDGE.fact(id);
    }

    private static List<String> english(Condition condition) {
        return new ConditionWords(new FactWords(Language.EN)).of(condition).lines();
    }

    private static List<String> korean(Condition condition) {
        return new ConditionWords(new FactWords(Language.KO)).of(condition).lines();
    }

    private static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    private static Condition established(Condition condition) {
        return new Condition.Established(condition);
    }

    @Test
    void aThresholdIsAPhrase() {
        assertThat(english(ABI)).containsExactly("Ankle-brachial index: under 0.60");
        assertThat(korean(ABI)).singleElement().asString().endsWith("0.60 미만");
    }

    @Test
    void aDeniedThresholdIsItsOpposite() {
        assertThat(english(not(ABI))).containsExactly("Ankle-brachial index: 0.60 or more");
    }

    @Test
    void otherThanNotKnownIsKnown() {
        Condition open = new Condition.In(fact("trunk.way"), Set.of("unknown"));
        assertThat(english(open)).containsExactly("Way for a catheter: not known");
        assertThat(english(not(open))).containsExactly("Way for a catheter: known");
        assertThat(korean(not(open))).containsExactly("카테터 통과: 알려져 있음");
    }

    @Test
    void aRecordedSegmentIsSaidAsSuch() {
        Condition recorded =
                new Condition.AnySegment(
                        Set.of("VAR_PT"), new Condition.IsKnown(fact("segment.state"), true));
        assertThat(english(recorded))
                .containsExactly("A segment is recorded (Posterior thigh varicosities)");
        assertThat(english(not(recorded)))
                .containsExactly("No segment is recorded (Posterior thigh varicosities)");
    }

    @Test
    void aCommaInBracketsSplitsNoList() {
        Condition group = new Condition.In(fact("leg.compression-group"), Set.of("c6"));
        Condition both =
                new Condition.In(
                        fact("leg.compression-group"), new LinkedHashSet<>(List.of("c5", "c6")));
        assertThat(english(not(group)))
                .singleElement()
                .asString()
                .contains("other than open ulcer");
        assertThat(english(not(both)))
                .containsExactly(
                        "Reason for compression: other than healed ulcer (C5) or open ulcer (C6,"
                                + " C6r)");
    }

    @Test
    void twoBoundsOfOneFactAreOneLine() {
        Condition range =
                new Condition.All(
                        List.of(
                                ABI,
                                new Condition.Compares(
                                        fact("leg.abi"), Comparison.GE, new BigDecimal("0.50"))));
        assertThat(english(range))
                .containsExactly("Ankle-brachial index: 0.50 or more and under 0.60");
        assertThat(english(not(range)))
                .containsExactly("Ankle-brachial index: other than 0.50 or more and under 0.60");
    }

    @Test
    void whatIsNotRecordedIsSaidInEachOfTheSixStances() {
        assertThat(english(CRAMPS)).containsExactly("Symptoms: Night cramps");
        assertThat(english(not(CRAMPS))).containsExactly("Symptoms: without Night cramps");
        assertThat(english(established(CRAMPS)))
                .containsExactly("Symptoms: Night cramps (on record)");
        assertThat(english(established(not(CRAMPS))))
                .containsExactly("Symptoms: without Night cramps (on record)");
        assertThat(english(not(established(CRAMPS))))
                .containsExactly("Symptoms: without Night cramps, or not recorded");
        assertThat(english(not(established(not(CRAMPS)))))
                .containsExactly("Symptoms: Night cramps, or not recorded");
    }

    @Test
    void aStanceWithinAStanceKeepsItsTruth() {
        assertThat(english(established(not(established(CRAMPS)))))
                .isEqualTo(english(not(established(CRAMPS))));
        assertThat(english(not(established(not(established(CRAMPS))))))
                .isEqualTo(english(established(CRAMPS)));
        assertThat(english(not(not(CRAMPS)))).isEqualTo(english(CRAMPS));
    }

    @Test
    void listsOfOneKindStandInOneList() {
        Condition nested =
                new Condition.Any(List.of(ABI, new Condition.Any(List.of(CRAMPS, not(ABI)))));
        assertThat(english(nested))
                .containsExactly(
                        "At least one of these:",
                        "  Ankle-brachial index: under 0.60",
                        "  Symptoms: Night cramps",
                        "  Ankle-brachial index: 0.60 or more");
        assertThat(english(not(nested)).getFirst()).isEqualTo("None of these:");
        assertThat(english(not(established(nested))).getFirst())
                .isEqualTo("None of these is on record:");
    }

    @Test
    void aDerivedFactIsKnownNotRecorded() {
        assertThat(english(new Condition.IsKnown(fact("leg.abi-band"), false)).getFirst())
                .endsWith(": not known");
        assertThat(english(new Condition.IsKnown(fact("leg.abi"), false)).getFirst())
                .endsWith(": not recorded");
    }

    @Test
    void whereItHoldsIsNamed() {
        Condition refluxing = new Condition.Is(fact("segment.refluxing"), true);
        Condition deep =
                new Condition.AnySegment(
                        Set.of("CFV", "DFV", "FV", "POPV", "PTV", "PER"), refluxing);
        assertThat(english(deep))
                .containsExactly("In at least one segment (any deep vein), Segment refluxing");
        assertThat(english(not(deep)))
                .containsExactly("In no segment (any deep vein), Segment refluxing");
        assertThat(english(established(not(deep))))
                .containsExactly("In no segment (any deep vein), Segment refluxing, or not known");
    }

    @Test
    void optionsAndFlagsAreNamedInWords() {
        Condition option =
                new Condition.AnyOption(
                        Set.of(Treatment.RFA, Treatment.EVLA),
                        Set.of(Target.GSV, Target.SSV, Target.AASV, Target.PASV),
                        Set.of(OptionStatus.FIRST_LINE));
        assertThat(english(option).getFirst())
                .contains("favoured", "(EVLA) or Radiofrequency", "the trunks");
        Condition flag =
                new Condition.AnyFlag(
                        Set.of(RedFlagCode.BLEEDING), Set.of(Urgency.EMERGENCY), true);
        assertThat(english(not(flag)).getFirst())
                .startsWith("No red flag is raised: Bleeding varix, of urgency Emergency");
    }

    @Test
    void everyConditionHasWordsInBothLanguages() {
        assertThat(RuleBook.of(KNOWLEDGE).rules())
                .hasSizeGreaterThan(300)
                .allSatisfy(rule -> {
                    assertThat(String.join(" ", english(rule.when())))
                            .doesNotContain("{", "leg.", "trunk.", "person.", "segment.");
                    assertThat(String.join(" ", korean(rule.when()))).doesNotContain("{", "leg.");
                });
    }
}
