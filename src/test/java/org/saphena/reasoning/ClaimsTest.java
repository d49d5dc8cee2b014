package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                    "\\bpain(less|-free)|\\bno pain\\b|\\bcur(e|es|ed|ing)\\b|\\bsafe(ly|r|st)?\\b"
                            + "|\\bguarantee|\\bwill (resolve|heal|disappear|go away|stop)\\b"
                            + "|\\bharmless|\\brisk-free|\\bwithout risks?\\b|\\bno side effects?\\b"
                            + "|\\bnever (comes? back|fails?)\\b|\\bonce and for all\\b|\\bmiracle"
                            + "|\\bbenign\\b|\\bsimple night cramps\\b|\\btoo small to treat\\b"
                            + "|\\bvaricose veins cause\\b|완치|무통|통증\\s*없|아프지\\s*않"
                            + "|안전(하|합|한)|보장|반드시\\s*(낫|나아|좋아|없어)"
                            + "|(확실히|틀림없이)\\s*(낫|나아|좋아|없어|효과)|부작용(이|은)?\\s*없"
                            + "|재발하지\\s*않|해롭지\\s*않|양성\\s*쥐|쥐가\\s*(사라집|없어집)|100\\s*%",
                    Pattern.CASE_INSENSITIVE);

    /** "May", never "will": in every text about veins, not in those about the program. */
    private static final Pattern WILL = Pattern.compile("\\b(will|won't)\\b|[가-힣]+(낫|사라|없어)집니다");

    private static final Set<String> ABOUT_THE_PROGRAM =
            Set.of("messages-ui", "messages-cli", "messages-service", "messages-storage");

    /** Honest uses: the words, and why they claim nothing about a treatment. */
    private static final Map<String, String> HONEST =
            Map.of(
                    "기록을 안전하게 지키는 설정",
                    "the safekeeping of the records on this computer",
                    "뒤에 아프지 않음",
                    "what the patient said about the cramp");

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
        assertThat(lines(file)).noneMatch(line -> CLAIM.matcher(honest(line)).find());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatMayComeIsNeverPromised(Path file) throws IOException {
        String part = file.getFileName().toString().replaceFirst("_(en|ko)\\..*|\\.yaml", "");
        if (!ABOUT_THE_PROGRAM.contains(part)) {
            assertThat(lines(file)).noneMatch(line -> WILL.matcher(line).find());
        }
    }

    @Test
    void everyHonestUseStillStands() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path file : texts()) {
            all.addAll(lines(file));
        }
        assertThat(HONEST.keySet())
                .allMatch(words -> all.stream().anyMatch(line -> line.contains(words)));
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
                "안전하게 치료",
                "부작용이 없는 방법",
                "쥐가 사라집니다",
                "반드시 나아집니다",
                "무통 시술",
                "효과를 보장",
                "a harmless vein",
                "no side effects",
                "it never comes back",
                "100% 성공"
            })
    void aClaimIsFound(String text) {
        assertThat(CLAIM.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safety facts",
                "secure",
                "안전성 자료",
                "재발할 수 있습니다",
                "measured at 1000 m",
                "통증이 줄 수 있습니다"
            })
    void anOrdinaryTextIsNoClaim(String text) {
        assertThat(CLAIM.matcher(text).find()).isFalse();
    }

    private static String honest(String line) {
        String left = line;
        for (String words : HONEST.keySet()) {
            left = left.replace(words, "");
        }
        return left;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("#"))
                .toList();
    }
}
