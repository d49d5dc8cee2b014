package org.saphena.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.text.Messages;

class RuleBookTest {
    private static final RuleBook BOOK =
            RuleBook.of(KnowledgeReader.read(KnowledgeSource.shipped()));

    @ParameterizedTest
    @CsvSource({
        "P6W, , 6 weeks, 6주",
        "P4W, P6W, 4 to 6 weeks, 4-6주",
        "P7D, P21D, 1 to 3 weeks, 1-3주",
        "P6M, P12M, 6 to 12 months, 6-12개월",
        "P2W, P3M, 2 weeks to 3 months, 2주-3개월",
        "P0D, , the same day, 당일",
        "P1Y, , 1 year, 1년",
    })
    void aStretchOfTimeNamesItsUnitOnce(
            String after, @Nullable String until, String english, String korean) {
        assertThat(new ConsequenceWords(new FactWords(Language.EN)).between(after, until))
                .isEqualTo(english);
        assertThat(new ConsequenceWords(new FactWords(Language.KO)).between(after, until))
                .isEqualTo(korean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R-IND-01",
                "r-ind-01",
                "R-CI-PREGNANCY",
                "R-CI-PREGNANCY-EVLA",
                "R-RF-DVT-SUSPECTED",
                "R-MD-ABI",
                "R-VC-01",
                "R-DVT-02",
                "leg.abi-band",
                "trunk.diameter",
                "repeat-duplex",
                "cramps-venous",
                "follow-up-duplex",
                "position-lowers-certainty",
                "adults-only",
                "R-OPT-14-SVS",
            })
    void whatAnAnswerNamesIsFound(String id) {
        assertThat(BOOK.find(id)).isNotEmpty();
    }

    @Test
    void anIdThatIsNoneFindsNothing() {
        assertThat(BOOK.find("R-IND-99")).isEmpty();
        assertThat(BOOK.find("R-CI-PREGNANCY-QUININE")).isEmpty();
    }

    @Test
    void theEffectsOfOneRuleStandTogether() {
        List<Rule> found = BOOK.find("R-CI-NYHA-4");
        assertThat(found).hasSize(1);
        assertThat(((Consequence.Hold) found.getFirst().consequence()).byStatus()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhatItDoes(Language language) {
        ConsequenceWords words = new ConsequenceWords(new FactWords(language));
        assertThat(BOOK.rules())
                .allSatisfy(rule ->
                        assertThat(words.of(rule.consequence()))
                                .isNotEmpty()
                                .noneMatch(line -> line.isBlank() || line.contains("{")));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeThatTheKnowledgeBaseMadeUpHasAWord(Language language) {
        Messages messages = Messages.of(language);
        assertThat(BOOK.knowledge().facts().values())
                .filteredOn(fact -> fact.codeType().isEmpty())
                .flatExtracting(
                        fact -> fact.codes().stream().map(code -> fact.id() + "." + code).toList())
                .allMatch(code -> messages.has("rulebook.value." + code));
    }

    private static Optional<String> withoutSource(String fact) {
        return BOOK.rules(RuleGroup.FACTS).stream()
                .filter(rule ->
                        rule.consequence() instanceof Consequence.Value value
                                && value.fact().id().equals(fact))
                .findFirst()
                .flatMap(rule ->
                        new ConsequenceWords(new FactWords(Language.EN)).withoutSource(rule));
    }

    @Test
    void aFactThatOnlyJoinsOthersNamesThemAndNoMissingSource() {
        assertThat(withoutSource("trunk.refluxing"))
                .contains("Links other facts: State of the trunk");
        assertThat(withoutSource("leg.deep-veins-not-examined"))
                .contains("Links other facts: State of the deep veins");
    }

    @Test
    void aFactWithAThresholdOrCodesOfItsOwnSaysThatItHasNoSource() {
        assertThat(List.of("trunk.untimed", "leg.only-c0-c2", "leg.tributary-svt"))
                .allSatisfy(fact ->
                        assertThat(withoutSource(fact))
                                .hasValueSatisfying(
                                        says -> assertThat(says).startsWith("No source")));
        assertThat(withoutSource("segment.refluxing")).isEmpty();
    }

    /** They join other facts too, but it is a clinical judgement that they say so. */
    @ParameterizedTest
    @ValueSource(strings = {"R-IND-05", "R-VC-01", "R-ST-08"})
    void aClinicalRuleNeverPassesForALink(String id) {
        assertThat(BOOK.rules(RuleGroup.FACTS))
                .filteredOn(rule -> rule.id().equals(id))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(
                                        new ConsequenceWords(new FactWords(Language.EN))
                                                .withoutSource(rule))
                                .hasValueSatisfying(
                                        says -> assertThat(says).startsWith("No source")));
    }

    @Test
    void aRuleThatLinksNothingOfItsOwnStillNeedsASource() {
        Rule start = BOOK.rules(RuleGroup.STATUS).getFirst();
        assertThat(start.citations()).isEmpty();
        assertThat(new ConsequenceWords(new FactWords(Language.EN)).withoutSource(start))
                .hasValueSatisfying(says -> assertThat(says).startsWith("No source"));
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupHasRules(RuleGroup group) {
        assertThat(BOOK.rules(group)).isNotEmpty();
        assertThat(RuleGroup.of(group.code())).contains(group);
    }
}
