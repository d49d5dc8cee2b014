package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Trunk;

/** case-format.md and facts.md 2.1, 2.2: how a scan is read. */
class ScanReadingTest {
    private static final Patch FULL = Starts.varicose();
    private static final Patch EMPTY = FULL.leg("duplex/segments", "{}").leg("duplex/trunks", "{}");

    @ParameterizedTest
    @CsvSource({
        "GSV_UT, 0.44, false, false",
        "GSV_UT, 0.45, false, true",
        "GSV_UT, 0.50, false, true",
        "GSV_UT, 0.51, true, true",
        "GSV_UT, 0.55, true, true",
        "GSV_UT, 0.56, true, false",
        "SFJ, 0.51, true, true",
        "AASV, 0.50, false, true",
        "GIAC, 0.51, true, true",
        "DFV, 0.50, false, true",
        "DFV, 0.51, true, true",
        "PTV, 0.51, true, true",
        "PER, 0.51, true, true",
        "CFV, 0.89, false, false",
        "CFV, 0.90, false, true",
        "FV, 1.00, false, true",
        "FV, 1.01, true, true",
        "POPV, 1.10, true, true",
        "POPV, 1.11, true, false"
    })
    void refluxAndBorderline(
            String segment, String seconds, boolean refluxing, boolean borderline) {
        LegAssessment leg = segment(segment, "{\"refluxSeconds\": " + seconds + "}").answer().leg();

        assertThat(codes(leg.refluxing()).contains(segment)).isEqualTo(refluxing);
        assertThat(codes(leg.borderline()).contains(segment)).isEqualTo(borderline);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"reflux\": \"present\"}', true",
        "'{\"reflux\": \"absent\"}', false",
        "'{\"diameterMm\": 6}', false",
        "'{\"reflux\": \"present\", \"refluxSeconds\": 0.3}', false",
        "'{\"reflux\": \"absent\", \"refluxSeconds\": 0.8}', true"
    })
    void theTimeDecidesOverTheEye(String segment, boolean refluxing) {
        assertThat(codes(segment("GSV_UT", segment).answer().leg().refluxing()).contains("GSV_UT"))
                .isEqualTo(refluxing);
    }

    @Test
    void theEyeAgainstTheTimeIsWarned() {
        assertThat(
                        segment("GSV_UT", "{\"reflux\": \"present\", \"refluxSeconds\": 0.3}")
                                .answer()
                                .warnings())
                .containsExactly("/consultation/legs/right/duplex/segments/GSV_UT/reflux");
    }

    @Test
    void segmentsAreInScanOrder() {
        Patch patch =
                EMPTY.leg(
                        "duplex/segments",
                        "{\"SSV_U\": {\"refluxSeconds\": 1}, \"GSV_UC\": {\"refluxSeconds\": 1},"
                                + " \"SFJ\": {\"refluxSeconds\": 1}, \"GSV_UT\": {\"refluxSeconds\": 1}}");

        assertThat(codes(patch.answer().leg().refluxing()))
                .containsExactly("SFJ", "GSV_UT", "GSV_UC", "SSV_U");
    }

    @Test
    void notExaminedNamesTheCoreSegmentsThatAreNotListed() {
        Patch contract =
                EMPTY.leg(
                        "duplex/segments",
                        "{\"SFJ\": {\"refluxSeconds\": 1.1}, \"GSV_UT\": {\"refluxSeconds\": 2.4},"
                                + " \"GSV_UC\": {\"refluxSeconds\": 0.9}, \"SSV_U\": {\"refluxSeconds\": 0.0},"
                                + " \"VAR_MC\": {\"diameterMm\": 5.0}}");

        assertThat(codes(contract.answer().leg().notExamined()))
                .containsExactlyInAnyOrder(
                        ("CFV DFV FV POPV GSV_MT GSV_LT GSV_K GSV_LC AASV PASV SPJ SSV_L TE GIAC PTV PER")
                                .split(" ", -1));
    }

    @Test
    void aSegmentWithoutFlowIsExaminedAndNeitherNormalNorRefluxing() {
        LegAssessment leg = segment("GSV_UT", "{\"diameterMm\": 6}").answer().leg();

        assertThat(codes(leg.notExamined())).doesNotContain("GSV_UT");
        assertThat(leg.trunks()).singleElement().returns("undetermined", TrunkReport::pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 3.5, true",
        "0.49, 3.5, false",
        "0.50, 3.4, false",
        "null, 4, false",
        "0.6, null, false"
    })
    void perforators(String seconds, String diameter, boolean incompetent) {
        Patch patch = Starts.perforator(FULL, seconds, diameter, "false");

        assertThat(codes(patch.answer().leg().incompetentPerforators()).contains("PV_PTM"))
                .isEqualTo(incompetent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void patterns(String row, String segments, String trunks, String trunk, String pattern) {
        Patch patch =
                EMPTY.leg("duplex/segments", "{" + segments + "}")
                        .leg("duplex/trunks", "{" + trunks + "}");

        assertThat(patch.answer().leg().trunks())
                .filteredOn(each -> each.trunk() == Trunk.valueOf(trunk))
                .singleElement()
                .returns(pattern, TrunkReport::pattern);
    }

    static Stream<Arguments> patterns() {
        String thigh = flow("GSV_UT", "1") + "," + flow("GSV_MT", "1") + "," + flow("GSV_LT", "1");
        return Stream.of(
                pattern(
                        "groin to upper calf",
                        thigh + "," + flow("GSV_K", "1") + "," + flow("GSV_UC", "1"),
                        "",
                        "GSV",
                        "axial"),
                pattern(
                        "the knee not examined",
                        thigh + "," + flow("GSV_UC", "1"),
                        "",
                        "GSV",
                        "undetermined"),
                pattern(
                        "the upper calf competent",
                        thigh + "," + flow("GSV_K", "1") + "," + flow("GSV_UC", "0"),
                        "",
                        "GSV",
                        "segmental"),
                pattern(
                        "one segment, nothing else",
                        flow("GSV_MT", "1"),
                        "",
                        "GSV",
                        "undetermined"),
                pattern(
                        "junction alone",
                        flow("SFJ", "1") + "," + flow("GSV_UT", "0"),
                        "",
                        "GSV",
                        "junctional"),
                pattern("no reflux", flow("GSV_UT", "0"), "", "GSV", "none"),
                pattern(
                        "SSV knee to ankle",
                        flow("SSV_U", "1") + "," + flow("SSV_L", "1"),
                        "",
                        "SSV",
                        "axial"),
                pattern(
                        "SSV upper only",
                        flow("SSV_U", "1") + "," + flow("SSV_L", "0"),
                        "",
                        "SSV",
                        "segmental"),
                pattern("SSV lower not examined", flow("SSV_U", "1"), "", "SSV", "undetermined"),
                pattern(
                        "SPJ alone",
                        flow("SPJ", "1") + "," + flow("SSV_U", "0"),
                        "",
                        "SSV",
                        "junctional"),
                pattern(
                        "AASV over 5 cm",
                        flow("AASV", "1"),
                        "\"AASV\": {\"straightLengthCm\": 5}",
                        "AASV",
                        "axial"),
                pattern("AASV, length unknown", flow("AASV", "1"), "", "AASV", "undetermined"));
    }

    @Test
    void aTrunkWithoutAnExaminedSegmentHasNoEntry() {
        assertThat(
                        EMPTY.leg("duplex/segments", "{" + flow("SFJ", "1") + "}")
                                .answer()
                                .leg()
                                .trunks())
                .isEmpty();
    }

    @Test
    void sourceLowestAndReentry() {
        Patch patch =
                Starts.perforator(
                        FULL.leg("duplex/segments/SFJ", "{\"refluxSeconds\": 1.1}"),
                        "0.6",
                        "3.9",
                        "false");
        TrunkReport gsv = patch.answer().leg().trunks().getFirst();
        TrunkReport alone = FULL.answer().leg().trunks().getFirst();
        TrunkReport ssv = FULL.answer().leg().trunks().getLast();

        assertThat(codes(Stream.of(gsv.source(), gsv.lowest()).toList()))
                .containsExactly("SFJ", "GSV_UC");
        assertThat(codes(gsv.reentry())).containsExactly("PV_PTM");
        assertThat(alone.source()).isNull();
        assertThat(codes(Stream.of(alone.highest()).toList())).containsExactly("GSV_UT");
        assertThat(ssv.source()).isNull();
        assertThat(ssv.lowest()).isNull();
        assertThat(ssv.reentry()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whereRefluxStarts(String row, String segments, String source, boolean isOpen) {
        Answer answer = EMPTY.leg("duplex/segments", "{" + segments + "}").answer();
        TrunkReport trunk = answer.leg().trunks().getFirst();

        assertThat(trunk.source() == null ? "-" : trunk.source().code()).isEqualTo(source);
        assertThat(answer.leg().findings().contains("Where the reflux starts is not known"))
                .isEqualTo(isOpen);
    }

    static Stream<Arguments> whereRefluxStarts() {
        String below = flow("GSV_MT", "1");
        return Stream.of(
                Arguments.of("vein above not examined", below, "-", true),
                Arguments.of(
                        "vein above listed, flow not recorded",
                        "\"GSV_UT\": {\"diameterMm\": 6}," + below,
                        "-",
                        true),
                Arguments.of(
                        "vein above not examined, junction competent",
                        flow("SFJ", "0") + "," + below,
                        "-",
                        true),
                Arguments.of(
                        "vein above not examined, junction refluxing",
                        flow("SFJ", "1") + "," + below,
                        "SFJ",
                        false),
                Arguments.of(
                        "vein above competent", flow("GSV_UT", "0") + "," + below, "GSV_MT", false),
                Arguments.of(
                        "vein above competent, junction refluxing",
                        flow("SFJ", "1") + "," + flow("GSV_UT", "0") + "," + below,
                        "GSV_MT",
                        false),
                Arguments.of(
                        "vein above closed",
                        "\"GSV_UT\": {\"state\": \"ablated\"}," + below,
                        "GSV_MT",
                        false),
                Arguments.of("junction not examined", flow("GSV_UT", "1"), "-", true),
                Arguments.of(
                        "junction competent",
                        flow("SFJ", "0") + "," + flow("GSV_UT", "1"),
                        "GSV_UT",
                        false),
                Arguments.of("SSV, junction not examined", flow("SSV_U", "1"), "-", true),
                Arguments.of("no reflux", flow("GSV_UT", "0"), "-", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void deepSegmentsRefineTheSummary(String row, Patch patch, String option, String status) {
        assertThat(patch.answer().status(option)).isEqualTo(status);
    }

    static Stream<Arguments> deepSegmentsRefineTheSummary() {
        Patch none = FULL.leg("duplex/deepVeins", "null");
        Patch axis =
                none.leg("duplex/segments/CFV", "{\"refluxSeconds\": 0}")
                        .leg("duplex/segments/FV", "{\"refluxSeconds\": 0}")
                        .leg("duplex/segments/POPV", "{\"refluxSeconds\": 0}");
        return Stream.of(
                Arguments.of("no summary, nothing seen", none, "evla/gsv", "undetermined"),
                Arguments.of("no summary, the axis seen", axis, "evla/gsv", "first-line"),
                Arguments.of(
                        "no summary, the popliteal vein merely listed with its width",
                        axis.leg("duplex/segments/POPV", "{\"diameterMm\": 9}"),
                        "evla/gsv",
                        "undetermined"),
                Arguments.of(
                        "no summary, the femoral vein said to be patent, its flow not recorded",
                        axis.leg("duplex/segments/FV", "{\"state\": \"patent\"}"),
                        "evla/gsv",
                        "undetermined"),
                Arguments.of(
                        "no summary, the femoral vein absent",
                        axis.leg(
                                "duplex/segments/FV",
                                "{\"state\": \"absent\", \"reflux\": \"absent\"}"),
                        "evla/gsv",
                        "undetermined"),
                Arguments.of(
                        "no summary, the axis patent and free of reflux as judged by eye",
                        axis.leg("duplex/segments/POPV", "{\"reflux\": \"absent\"}"),
                        "evla/gsv",
                        "first-line"),
                Arguments.of(
                        "no summary, the axis seen with reflux in it",
                        axis.leg("duplex/segments/POPV", "{\"refluxSeconds\": 1.01}"),
                        "evla/gsv",
                        "first-line"),
                Arguments.of(
                        "no summary, acute clot in a segment",
                        none.leg("duplex/segments/FV", "{\"state\": \"acute-thrombus\"}"),
                        "evla/gsv",
                        "contraindicated"),
                Arguments.of(
                        "summary post-thrombotic, femoral vein occluded, skin change",
                        Starts.classes(FULL, "C4b")
                                .leg("duplex/deepVeins", "\"post-thrombotic\"")
                                .leg("duplex/segments/FV", "{\"state\": \"occluded\"}"),
                        "evla/gsv",
                        "contraindicated"));
    }

    @ParameterizedTest
    @CsvSource({"standing, false", "sitting, true", "supine, true", "reverse-trendelenburg, true"})
    void aScanNotStandingIsNoted(String position, boolean noted) {
        Answer answer = FULL.leg("duplex/position", "\"" + position + "\"").answer();

        assertThat(answer.notes().contains("position-lowers-certainty")).isEqualTo(noted);
        assertThat(answer.missing().contains("scan-position")).isEqualTo(noted);
    }

    private static Patch segment(String id, String json) {
        return EMPTY.leg("duplex/segments/" + id, json);
    }

    private static String flow(String segment, String seconds) {
        return "\"" + segment + "\": {\"refluxSeconds\": " + seconds + "}";
    }

    private static Arguments pattern(
            String row, String segments, String trunks, String trunk, String pattern) {
        return Arguments.of(row, segments, trunks, trunk, pattern);
    }

    private static java.util.List<String> codes(java.util.List<? extends Coded> coded) {
        return coded.stream().map(Coded::code).toList();
    }
}
