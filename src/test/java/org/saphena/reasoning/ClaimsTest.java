package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** facts.md 4.14.13 and 6.7: no text, in either language, claims what nobody can promise. */
class ClaimsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/saphena");
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\bpainless|\\bcur(e|es|ed|ing)\\b|\\bsafe(ly)?\\b|\\bguarantee|\\bwill resolve\\b"
                            + "|\\bbenign\\b|\\bsimple night cramps\\b|\\btoo small to treat\\b"
                            + "|\\bvaricose veins cause\\b|완치|무통|통증\\s*없|안전합니다|안전한|보장"
                            + "|반드시 낫|100\\s*%",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDICINE_AFTER_STOP_OR_ADD =
            Pattern.compile(
                    "\\b(stop|add)(ping|ing)? (the |your |a )?(apixaban|rivaroxaban|warfarin|aspirin"
                            + "|clopidogrel|statin|diuretic|thiazide|quinine|oestrogen|anticoagulant"
                            + "|fondaparinux|heparin|magnesium)",
                    Pattern.CASE_INSENSITIVE);

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().matches(".*\\.(properties|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextClaimsTooMuch(Path file) throws IOException {
        assertThat(lines(file)).noneMatch(line -> CLAIM.matcher(line).find());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextNamesAMedicineAfterStopOrAdd(Path file) throws IOException {
        assertThat(lines(file)).noneMatch(line -> MEDICINE_AFTER_STOP_OR_ADD.matcher(line).find());
    }

    @Test
    void theTextsOfBothLanguagesAreRead() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(20);
        assertThat(texts().stream().map(file -> file.getFileName().toString()))
                .contains("messages-report_ko.properties", "indications.yaml", "texts.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A painless way",
                "It will cure",
                "Safe for all",
                "guaranteed",
                "cramps will resolve",
                "통증 없이",
                "안전한 치료",
                "100% 성공"
            })
    void aClaimIsFound(String text) {
        assertThat(CLAIM.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety facts", "secure", "measured at 1000 m", "통증이 줄 수 있습니다"})
    void anOrdinaryTextIsNoClaim(String text) {
        assertThat(CLAIM.matcher(text).find()).isFalse();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("#"))
                .toList();
    }
}
