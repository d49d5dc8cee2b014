package org.saphena.ui.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.editing.Blank;
import org.saphena.exchange.CaseReader;
import org.saphena.text.Messages;

/** Each step of both tours: not done before, done after, and not done by a wrong value. */
class StepsTest {
    private static final String SAMPLE = "/org/saphena/ui/shell/typed.case.json";

    /** A code, what stands in the case, and what is wrong there. */
    private record Slip(String code, String right, String wrong) {}

    private static final List<Slip> SLIPS =
            List.of(
                    new Slip("symptoms-right", "\"aching\": 2", "\"aching\": 1"),
                    new Slip("symptoms-left", "\"aching\": 1,", "\"aching\": 2,"),
                    new Slip("pain-right", "\"painScore\": 6", "\"painScore\": 5"),
                    new Slip("pain-left", "\"painScore\": 2", "\"painScore\": 3"),
                    new Slip("cramps-right", "\"sinceMonths\": 8", "\"sinceMonths\": 9"),
                    new Slip("cramps-calf", "[\"calf\"]", "[\"foot\"]"),
                    new Slip("cramps-day", "\"daytimeToo\": false", "\"daytimeToo\": true"),
                    new Slip("cramps-left", "\"nightsPerWeek\": 1", "\"nightsPerWeek\": 2"),
                    new Slip("flags-legs", ", \"rest-pain\"]", "]"),
                    new Slip("flags-person", ", \"weight-loss\"]", "]"),
                    new Slip("person", "\"pregnancies\": 2", "\"pregnancies\": 3"),
                    new Slip("events-right", "[\"dvt\", \"svt\", \"ulcer\"", "[\"svt\", \"ulcer\""),
                    new Slip("events-left", "[\"dvt\", \"ulcer\"", "[\"dvt\""),
                    new Slip(
                            "allergies",
                            "\"allergies\": {\n      \"reviewed\": true",
                            "\"allergies\": {\n      \"reviewed\": false"),
                    new Slip(
                            "conditions",
                            "\"conditions\": {\n      \"reviewed\": true",
                            "\"conditions\": {\n      \"reviewed\": false"),
                    new Slip("ceap-right", "[\"C2\", \"C3\"]", "[\"C2\"]"),
                    new Slip("ceap-left", "[\"C2r\"]", "[\"C2\"]"),
                    new Slip("vcss-right", "\"pain\": 2", "\"pain\": 3"),
                    new Slip("vcss-left", "\"pain\": 1", "\"pain\": 2"),
                    new Slip("arteries-short", "\"abi\": 1.08", "\"abi\": 0.8"),
                    new Slip("arteries-right", "\"calf\": 37", "\"calf\": 36"),
                    new Slip("arteries-left", "\"calf\": 35.5", "\"calf\": 35"),
                    new Slip("standing-right", "\"standing\"", "\"supine\""),
                    new Slip("standing-by", "\"manual-compression\"", "\"valsalva\""),
                    new Slip(
                            "rest-normal",
                            "\"FV\": {\n              \"reflux\": \"absent\"",
                            "\"FV\": {\n              \"reflux\": \"present\""),
                    new Slip("groin-reflux", "\"diameterMm\": 8.1", "\"diameterMm\": 8.7"),
                    new Slip("groin-right", "\"refluxSeconds\": 2.4", "\"refluxSeconds\": 0.4"),
                    new Slip("thigh-reflux", "\"diameterMm\": 7.4", "\"diameterMm\": 7.9"),
                    new Slip("thigh-right", "\"refluxSeconds\": 2.9", "\"refluxSeconds\": 2.8"),
                    new Slip("calf-right", "\"diameterMm\": 4.3", "\"diameterMm\": 3.4"),
                    new Slip(
                            "accessory-right",
                            "\"SSV_L\": {\n              \"reflux\": \"absent\"",
                            "\"SSV_L\": {\n              \"reflux\": \"present\""),
                    new Slip(
                            "connections-right",
                            "\"PTV\": {\n              \"reflux\": \"absent\"",
                            "\"PTV\": {\n              \"reflux\": \"present\""),
                    new Slip("perforator-right", "\"PV_PTM\"", "\"PV_PTL\""),
                    new Slip("varices-right", "\"diameterMm\": 6\n", "\"diameterMm\": 5\n"),
                    new Slip(
                            "straight-right",
                            "\"straightLengthCm\": 40",
                            "\"straightLengthCm\": 4"),
                    new Slip("groin-left", "\"diameterMm\": 5\n", "\"diameterMm\": 6\n"),
                    new Slip("thigh-left", "\"state\": \"ablated\"", "\"state\": \"absent\""),
                    new Slip("knee-left", "\"diameterMm\": 2.9", "\"diameterMm\": 9.2"),
                    new Slip("calf-left", "\"chronic-thrombus\"", "\"acute-thrombus\""),
                    new Slip("accessory-left", "\"diameterMm\": 4.6", "\"diameterMm\": 6.4"),
                    new Slip("varices-left", "\"diameterMm\": 4\n", "\"diameterMm\": 3\n"),
                    new Slip("choose", "\"decision\": \"chosen\"", "\"decision\": \"discussed\""),
                    new Slip("choose-found", "\"treatment\": \"rfa\"", "\"treatment\": \"evla\""));

    /** What is not told by values of the draft. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "find",
                    "begin",
                    "carried",
                    "standing-left",
                    "connections-left",
                    "accept-symptoms",
                    "accept-history",
                    "accept-exam",
                    "accept-duplex",
                    "accept-assessment",
                    "sign",
                    "papers");

    static Stream<Step> steps() {
        return Stream.of(Tour.values()).flatMap(tour -> tour.steps().stream());
    }

    static Stream<Step> typed() {
        return steps().filter(step -> !ELSEWHERE.contains(step.code()));
    }

    private static String sample() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StepsTest.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("NUMBER", Goals.PATIENT)
                    .replaceFirst(
                            "\"date\": \"2026-11-20\",\\s*\"position\"",
                            "\"date\": \"2026-11-20\", \"operator\": \"ds\", \"position\"");
        }
    }

    private static Seen seen(String json) {
        return seen(CaseReader.read(json.getBytes(StandardCharsets.UTF_8)), 1);
    }

    private static Seen seen(CaseFile file, int section) {
        return new Seen(
                file.patient().id(), Optional.of(file), OptionalInt.of(section), false, false);
    }

    private static Seen fresh() throws IOException {
        CaseFile file = CaseReader.read(sample().getBytes(StandardCharsets.UTF_8));
        return seen(Blank.visit(file.patient(), file.consultation().date()), 1);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void isNotDoneInAFreshVisitAndDoneInTheSample(Step step) throws IOException {
        assertThat(step.done().test(fresh())).isFalse();
        assertThat(step.done().test(seen(sample()))).isTrue();
        assertThat(step.done().test(Seen.NOTHING)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void isNotDoneInTheDraftOfAnother(Step step) throws IOException {
        assertThat(step.done().test(seen(sample().replace(Goals.PATIENT, "DEMO-0002")))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aWrongValueDoesNotAdvance(Step step) throws IOException {
        Slip slip =
                SLIPS.stream()
                        .filter(each -> each.code().equals(step.code()))
                        .findFirst()
                        .orElseThrow();
        String wrong = replaced(sample(), slip);
        assertThat(step.done().test(seen(wrong))).isFalse();
    }

    /** The last place for a left leg, the first one otherwise. */
    private static String replaced(String json, Slip slip) {
        int at =
                slip.code().endsWith("left")
                        ? json.lastIndexOf(slip.right())
                        : json.indexOf(slip.right());
        assertThat(at).as(slip.right()).isNotNegative();
        return json.substring(0, at) + slip.wrong() + json.substring(at + slip.right().length());
    }

    @Test
    void aVisitBeginsOnlyWhereNothingIsRecorded() throws IOException {
        assertThat(Goals.begun().test(fresh())).isTrue();
        assertThat(Goals.begun().test(seen(sample()))).isFalse();
        assertThat(Goals.begun().test(Seen.NOTHING)).isFalse();
    }

    @Test
    void aSectionIsAcceptedWhenTheNextOneIsOpen() throws IOException {
        CaseFile file = CaseReader.read(sample().getBytes(StandardCharsets.UTF_8));
        assertThat(Goals.at(3).test(seen(file, 2))).isFalse();
        assertThat(Goals.at(3).test(seen(file, 3))).isTrue();
    }

    @Test
    void signedAndPrintedAreSeen() {
        Step sign = step("sign");
        Step papers = step("papers");
        Seen signed = new Seen(Goals.PATIENT, Optional.empty(), OptionalInt.empty(), true, false);
        assertThat(sign.done().test(signed)).isTrue();
        assertThat(papers.done().test(signed)).isFalse();
        assertThat(
                        papers.done()
                                .test(
                                        new Seen(
                                                Goals.PATIENT,
                                                Optional.empty(),
                                                OptionalInt.empty(),
                                                true,
                                                true)))
                .isTrue();
    }

    /** Where the clinic's protocol leaves the deep veins open, one key does not set them. */
    @Test
    void theRestIsNormalByTheProtocolOfTheClinic() throws IOException {
        Step rest = step("rest-normal");
        String absent = "\": {\n              \"reflux\": \"absent\"";
        String deepOpen = sample();
        for (String vein : List.of("\"CFV", "\"FV")) {
            deepOpen = deepOpen.replace(vein + absent, vein + absent.replace("absent", "present"));
        }
        CaseFile draft = CaseReader.read(deepOpen.getBytes(StandardCharsets.UTF_8));
        assertThat(rest.done().test(seen(draft, 4))).isFalse();
        assertThat(rest.done().test(seen(draft, Set.of(SegmentId.SSV_U)))).isTrue();
        assertThat(rest.done().test(seen(draft, Set.of(SegmentId.CFV, SegmentId.SSV_U)))).isFalse();
        assertThat(rest.done().test(seen(draft, Set.of(SegmentId.AASV)))).isTrue();
        assertThat(rest.done().test(seen(draft, Set.of(SegmentId.PER)))).isFalse();
        assertThat(rest.done().test(seen(draft, Set.of()))).isTrue();
    }

    private static Seen seen(CaseFile file, Set<SegmentId> ticked) {
        return new Seen(
                file.patient().id(), Optional.of(file), OptionalInt.of(4), false, false, ticked);
    }

    private static Step step(String code) {
        return steps().filter(step -> step.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasItsTextAndEveryTextItsStep(Language language) {
        Set<String> codes =
                steps().map(step -> "ui.guided.step." + step.code()).collect(Collectors.toSet());
        Set<String> keys =
                Messages.of(language).keys().stream()
                        .filter(key -> key.startsWith("ui.guided.step."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void thePartsOfTheBudgetAreThoseOfTheDesign() {
        assertThat(Arrays.stream(Stage.values()).mapToInt(Stage::budget).sum()).isEqualTo(332);
    }

    @Test
    void theSampleVisitIsTypedWithinItsKeys() {
        int keys = Tour.PRACTICE.steps().stream().mapToInt(step -> step.keys().count()).sum();
        assertThat(keys).isLessThanOrEqualTo(Tour.PRACTICE.keys());
    }

    @Test
    void theShortVisitTakesNinetySecondsOfAnAverageTypist() {
        double typing = 0.28 * Tour.VISIT.keys();
        double thinking = 1.35 * 2 * Tour.VISIT.steps().size();
        assertThat(typing + thinking).isLessThanOrEqualTo(Tour.VISIT.seconds());
    }
}
