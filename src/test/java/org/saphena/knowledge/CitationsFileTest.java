package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CitationsFileTest {
    private static final List<Citation> CITATIONS = load();
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());

    private record Citations(List<Citation> citations) {}

    @Test
    void idsAreInLowerCaseAndStandOnce() {
        assertThat(CITATIONS)
                .extracting(Citation::id)
                .allMatch(id -> id.matches("[a-z0-9.-]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void numberIsVerifiedOnlyWhereThereIsOneAndTheContentWasSeen() {
        assertThat(CITATIONS)
                .filteredOn(Citation::numberVerified)
                .isNotEmpty()
                .allMatch(citation -> citation.recommendation() != null && citation.verified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "esvs22-c2s",
                "esvs22-c46",
                "esvs22-ssv",
                "esvs22-trib",
                "esvs22-suprainguinal"
            })
    void aGradeThatWasOnlyRecalledIsInDoubt(String id) {
        assertThat(KNOWLEDGE.citation(id).hasDoubtfulGrade()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svs-1.2.1", "svs11-2.4", "nice168-1.3.2", "esvs22-gsv-evta", "hall17"})
    void aGradeIsNotInDoubtWhereItWasSeenOrNothingWas(String id) {
        assertThat(KNOWLEDGE.citation(id).hasDoubtfulGrade()).isFalse();
    }

    @Test
    void aNumberIsInDoubtOnlyBesideVerifiedContent() {
        assertThat(KNOWLEDGE.citation("nice168-compr").hasDoubtfulNumber()).isTrue();
        assertThat(KNOWLEDGE.citation("nice168-1.3.3").hasDoubtfulNumber()).isFalse();
        assertThat(KNOWLEDGE.citation("nice168-preg").hasDoubtfulNumber()).isFalse();
    }

    @Test
    void noEmptyWordStandsForAnUnknownOne() {
        assertThat(CITATIONS)
                .noneMatch(citation -> "".equals(citation.recommendation()))
                .noneMatch(citation -> "".equals(citation.strength()))
                .noneMatch(citation -> "".equals(citation.evidence()));
    }

    @Test
    void yearsArePlausible() {
        assertThat(CITATIONS)
                .extracting(Citation::year)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allMatch(year -> year > 1990);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nice158", "ssed-venaseal", "lbl-varithena", "lbl-pol", "lbl-sts"})
    void aYearThatIsNotKnownIsNotGuessed(String id) {
        assertThat(CITATIONS)
                .filteredOn(citation -> citation.id().equals(id))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.year()).isNull();
                    assertThat(citation.label().en()).doesNotContainPattern("(19|20)\\d\\d");
                });
    }

    @Test
    void labelsAreInBothLanguages() {
        assertThat(CITATIONS)
                .noneMatch(citation -> citation.label().en().matches(".*\\p{IsHangul}.*"))
                .allMatch(citation -> citation.label().ko().matches(".*\\p{IsHangul}.*"));
    }

    @Test
    void labelsHaveNoAddress() {
        assertThat(CITATIONS)
                .noneMatch(citation -> citation.label().en().contains("http"))
                .noneMatch(citation -> citation.label().ko().contains("http"));
    }

    private static List<Citation> load() {
        return new YAMLMapper()
                .readValue(KnowledgeFiles.open("citations.yaml"), Citations.class)
                .citations();
    }
}
