package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Pregnancy;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.RandomCases;
import org.saphena.knowledge.Truth;

/** The wording of every text that may reach an assessment (4.14.13). */
class WordingTest {
    private static final List<String> NEVER =
            List.of(
                    "cramps will resolve",
                    "varicose veins cause",
                    "benign",
                    "simple night cramps",
                    "too small to treat");
    private static final Pattern ORDER =
            Pattern.compile("\\b(?:stop|add)\\s+(?:the\\s+|your\\s+)?([\\p{L}/-]+)");
    private static final Pattern DIRECT_ANTICOAGULANT =
            Pattern.compile(
                    "apixaban|rivaroxaban|dabigatran|edoxaban|doac|direct oral anticoagulant"
                            + "|아픽사반|리바록사반|다비가트란|에독사반|직접 경구");

    private static Stream<CaseFile> cases() {
        return Stream.concat(
                PublicCases.NAMES.stream().map(name -> Patch.of(name).file()),
                RandomCases.stream(200));
    }

    private static String text(CaseFile file, Language language) {
        return new String(
                        AssessmentWriter.write(Answer.assess(file, language)),
                        StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void neverPromisesOrBelittles() {
        cases().forEach(file -> assertThat(text(file, Language.EN)).doesNotContain(NEVER));
    }

    @Test
    void neverTellsToStopOrAddAMedicine() {
        cases().forEach(file -> {
            Matcher matcher = ORDER.matcher(text(file, Language.EN));
            while (matcher.find()) {
                assertThat(Answer.KNOWLEDGE.medications().classesOf(matcher.group(1)))
                        .as(matcher.group())
                        .isEmpty();
            }
        });
    }

    @Test
    void inPregnancyNamesNoDirectOralAnticoagulant() {
        Stream<CaseFile> pregnant =
                Stream.concat(
                        PublicCases.NAMES.stream()
                                .map(name -> Patch.of(name).visit("pregnancy", "\"pregnant\""))
                                .flatMap(patch ->
                                        Stream.of(
                                                patch,
                                                Edits.apply(
                                                        patch,
                                                        "leg/superficialVeinThrombosis ="
                                                                + " {\"vein\": \"GSV\", \"lengthCm\":"
                                                                + " 7, \"distanceToJunctionCm\": 9}"),
                                                Edits.apply(
                                                        patch,
                                                        "leg/superficialVeinThrombosis ="
                                                                + " {\"vein\": \"GSV\", \"lengthCm\":"
                                                                + " 7, \"distanceToJunctionCm\": 1}")))
                                .map(Patch::file),
                        RandomCases.stream(200)
                                .filter(file ->
                                        file.consultation().pregnancy() == Pregnancy.PREGNANT));

        pregnant.forEach(file -> {
            for (Language language : Language.values()) {
                assertThat(DIRECT_ANTICOAGULANT.matcher(text(file, language)).results()).isEmpty();
            }
        });
    }

    @Test
    void whatIsUnknownIsWordedAsUnknown() {
        Stream.concat(
                        cases(),
                        LongStream.range(0, 300).mapToObj(seed -> MadeVisits.of(seed).file()))
                .flatMap(file -> Answer.reasons(file).legs().values().stream())
                .flatMap(leg -> leg.options().stream())
                .flatMap(option -> option.because().stream())
                .distinct()
                .forEach(WordingTest::wordsUnknown);
    }

    private static void wordsUnknown(Reason reason) {
        assertThat(reason.text().startsWith("Whether this holds is not known yet"))
                .isEqualTo(reason.truth() == Truth.UNKNOWN);
        for (Input input : reason.inputs()) {
            if (input.value() == null) {
                assertThat(input.text()).doesNotContainPattern("not recorded \\([<>≤≥]");
                assertThat(input.truth()).as(reason.toString()).isNotEqualTo(Truth.NOT_MET);
            } else if (reason.truth() == Truth.MET) {
                assertThat(input.truth()).as(reason.toString()).isNotEqualTo(Truth.NOT_MET);
            }
        }
    }

    @Test
    void reducedCompressionWithoutAnAbiIsNotPutDownToTheArteries() {
        Answer answer = Starts.abi(Starts.varicose(), "null").answer();

        assertThat(answer.option("compression-reduced-supervised/leg").because().getFirst().text())
                .startsWith("No arterial pressure is recorded");
    }

    @Test
    void anUnrecordedPregnancyLeavesCompressionAsItIs() {
        Patch woman = Starts.varicose().with("/patient/sex", "\"female\"");
        Answer known = woman.visit("pregnancy", "\"none\"").answer();
        Answer open = woman.visit("pregnancy", "null").answer();

        for (String pressure : List.of("15-20", "20-30", "30-40", "ulcer-40")) {
            String option = "compression-" + pressure + "/leg";
            assertThat(open.status(option)).isEqualTo(known.status(option));
        }
        assertThat(open.confirmFirst("compression-15-20/leg")).contains("pregnancy");
    }
}
