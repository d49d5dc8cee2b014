package org.saphena.report.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;

class ReadabilityTest {
    private static final int CASES = 150;
    private static final double GRADE = 6;
    private static final int SYLLABLES = 45;

    @Test
    void englishIsReadInTheSixthGrade() {
        english()
                .forEach(leaflet -> {
                    List<String> texts = Leaflets.texts(leaflet, Language.EN);

                    assertThat(Reading.grade(texts))
                            .as(() -> String.join("\n", texts))
                            .isLessThanOrEqualTo(GRADE);
                });
    }

    @Test
    void englishSentencesAloneAreReadInTheSixthGradeToo() {
        english()
                .forEach(leaflet -> {
                    List<String> whole =
                            Leaflets.texts(leaflet, Language.EN).stream()
                                    .flatMap(Reading::sentences)
                                    .filter(each -> each.matches(".*[.?!]"))
                                    .toList();

                    assertThat(Reading.grade(whole))
                            .as(() -> String.join("\n", whole))
                            .isLessThanOrEqualTo(GRADE);
                });
    }

    @Test
    void koreanSentencesAreShort() {
        Stream.concat(
                        Stream.of(Leaflets.of(sample(), Language.KO)),
                        Leaflets.generated(CASES, Language.KO))
                .flatMap(leaflet -> Leaflets.texts(leaflet, Language.KO).stream())
                .flatMap(Reading::sentences)
                .distinct()
                .forEach(sentence ->
                        assertThat(Reading.hangul(sentence))
                                .as(sentence)
                                .isLessThanOrEqualTo(SYLLABLES));
    }

    @ParameterizedTest
    @CsvSource({
        "vein,1",
        "the,1",
        "needle,2",
        "closed,1",
        "treated,2",
        "injections,3",
        "catheter,3",
        "varicose,3",
        "119,1",
        "clinic,2",
        "bruises,2"
    })
    void syllablesAreCounted(String word, int syllables) {
        assertThat(Reading.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void aHardTextIsFoundHard() {
        assertThat(
                        Reading.grade(
                                List.of(
                                        "Endovenous thermal ablation of the incompetent great"
                                                + " saphenous vein demonstrates comparable"
                                                + " occlusion rates at twelve months.")))
                .isGreaterThan(12);
    }

    private static Stream<Leaflet> english() {
        return Stream.concat(
                Stream.of(Leaflets.of(sample(), Language.EN)),
                Leaflets.generated(CASES, Language.EN));
    }

    private static CaseFile sample() {
        return CaseReader.read(Path.of("src/test/resources/decided.case.json"));
    }
}
