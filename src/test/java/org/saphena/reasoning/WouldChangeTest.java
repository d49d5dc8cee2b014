package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Language;
import org.saphena.knowledge.FactValue;

/** What would change an option is the nearest change, said in the words of the contract. */
class WouldChangeTest {
    private static final Patch FULL = Starts.varicose();
    private static final String GSV = "duplex/segments/GSV_UT/";

    @ParameterizedTest(name = "{0} at {1} {2}: {3}")
    @MethodSource
    void ofMeasurements(String option, Patch patch, String field, String said, String status) {
        assertThat(changes(patch, option)).first().isEqualTo(field + " " + said + " " + status);
    }

    static Stream<Arguments> ofMeasurements() {
        Patch oneSegment = FULL.leg("duplex/segments/GSV_UC/refluxSeconds", "0.1");
        return Stream.of(
                row(
                        "foam-sclerotherapy/gsv",
                        FULL.leg(GSV + "diameterMm", "6.0"),
                        GSV + "diameterMm",
                        "< 6",
                        "suitable"),
                row(
                        "foam-sclerotherapy/gsv",
                        FULL.leg(GSV + "diameterMm", "5.9"),
                        GSV + "diameterMm",
                        ">= 6",
                        "with-caution"),
                row(
                        "cyanoacrylate-closure/gsv",
                        FULL.leg(GSV + "diameterMm", "10.0"),
                        GSV + "diameterMm",
                        "> 10",
                        "with-caution"),
                row(
                        "cyanoacrylate-closure/gsv",
                        FULL.leg(GSV + "diameterMm", "10.1"),
                        GSV + "diameterMm",
                        "<= 10",
                        "suitable"),
                row(
                        "mechanochemical-ablation/gsv",
                        FULL.leg(GSV + "diameterMm", "12.0"),
                        GSV + "diameterMm",
                        "> 12",
                        "relative-contraindication"),
                row(
                        "evla/gsv",
                        oneSegment.leg(GSV + "refluxSeconds", "0.51"),
                        GSV + "refluxSeconds",
                        "<= 0.5",
                        "not-indicated"),
                row(
                        "evla/gsv",
                        oneSegment.leg(GSV + "refluxSeconds", "0.5"),
                        GSV + "refluxSeconds",
                        "> 0.5",
                        "first-line"),
                row(
                        "evla/gsv",
                        FULL.leg(GSV + "depthMm", "5.0"),
                        GSV + "depthMm",
                        "< 5",
                        "relative-contraindication"),
                row(
                        "evla/gsv",
                        FULL.leg(GSV + "depthMm", "4.9"),
                        GSV + "depthMm",
                        ">= 5",
                        "first-line"),
                row(
                        "evla/gsv",
                        Starts.abi(FULL, "0.80"),
                        "arterial/abi",
                        "< 0.8",
                        "relative-contraindication"),
                row(
                        "evla/gsv",
                        Starts.abi(FULL, "0.59"),
                        "arterial/abi",
                        ">= 0.6",
                        "relative-contraindication"),
                row(
                        "compression-20-30/leg",
                        Starts.abi(FULL, "1.30"),
                        "arterial/abi",
                        "> 1.3",
                        "relative-contraindication"),
                row(
                        "compression-15-20/leg",
                        Starts.abi(FULL, "1.41"),
                        "arterial/abi",
                        "<= 1.4",
                        "interim"),
                row(
                        "evla/gsv",
                        FULL.leg("duplex/trunks/GSV", "{\"straightLengthCm\": 5}"),
                        "duplex/trunks/GSV/straightLengthCm",
                        "< 5",
                        "contraindicated"),
                row(
                        "evla/gsv",
                        Starts.svt(FULL, "5", "3"),
                        "superficialVeinThrombosis/distanceToJunctionCm",
                        "> 3",
                        "relative-contraindication"),
                row(
                        "evla/gsv",
                        FULL.leg(
                                "recentProcedure",
                                "{\"procedure\": \"evla\", \"target\": \"ssv\", \"date\": \"2026-03-10\", \"deepVeinLumenPercent\": 49}"),
                        "recentProcedure/deepVeinLumenPercent",
                        ">= 50",
                        "contraindicated"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void ofFindingsAndWishes(String option, Patch patch, String field, String said, String status) {
        assertThat(changes(patch, option)).contains(field + " " + said + " " + status);
    }

    static Stream<Arguments> ofFindingsAndWishes() {
        return Stream.of(
                row("c1-laser/c1", FULL, "ceap/clinical", "has C1", "adjunct"),
                row("ulcer-care/leg", FULL, "ceap/clinical", "has C6", "first-line"),
                row(
                        "reassurance/leg",
                        FULL.leg("ceap/symptomatic", "true"),
                        "ceap/symptomatic",
                        "= false",
                        "first-line"),
                row(
                        "ulcer-care/leg",
                        Starts.classes(FULL, "C2", "C6"),
                        "ceap/clinical",
                        "has-not C6",
                        "not-indicated"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void ofWhatIsMissing(String option, Patch patch, String field, String said, String status) {
        assertThat(changes(patch, option)).last().isEqualTo(field + " " + said + " " + status);
    }

    static Stream<Arguments> ofWhatIsMissing() {
        Patch noLength = FULL.leg("duplex/trunks", "{}");
        return Stream.of(
                row("evla/gsv", noLength, "duplex/trunks/GSV/tortuous", "= false", "first-line"),
                row(
                        "evla/gsv",
                        Starts.abi(FULL, "null"),
                        "arterial/abi",
                        "< 0.6",
                        "contraindicated"),
                row(
                        "evla/gsv",
                        FULL.visit("pregnancy", "null"),
                        "/consultation/pregnancy",
                        "= pregnant",
                        "contraindicated"),
                row(
                        "evla/gsv",
                        FULL.visit("mobility", "null"),
                        "/consultation/mobility",
                        "= chair-bound",
                        "relative-contraindication"),
                row(
                        "foam-sclerotherapy/gsv",
                        FULL.visit("vteRisk", "null"),
                        "/consultation/vteRisk",
                        "= high",
                        "relative-contraindication"),
                row(
                        "cyanoacrylate-closure/gsv",
                        FULL.visit("allergies", "null"),
                        "/consultation/allergies",
                        "has cyanoacrylate",
                        "contraindicated"),
                row(
                        "evla/gsv",
                        FULL.leg("duplex/deepVeins", "null"),
                        "duplex/deepVeins",
                        "= normal",
                        "first-line"),
                row("evla/gsv", Starts.notAsked(FULL), "symptoms", "has aching", "first-line"),
                row(
                        "evla/ssv",
                        FULL.without("/consultation/legs/right/duplex/segments/SSV_U"),
                        "duplex/segments/SSV_U/refluxSeconds",
                        "<= 0.5",
                        "not-indicated"));
    }

    @Test
    void whatAPersonBringsAlongIsNeverArguedAway() {
        List<Patch> patches =
                List.of(
                        FULL.present("allergies", "cyanoacrylate"),
                        FULL.present("conditions", "thrombophilia"),
                        FULL.present("medications", "oral-anticoagulant"),
                        FULL.visit("pregnancy", "\"pregnant\""),
                        FULL.visit("mobility", "\"bed-bound\""),
                        FULL.visit("vteRisk", "\"high\""));
        for (Patch patch : patches) {
            Answer.inFull(patch.file(), Language.EN).legs().values().stream()
                    .flatMap(leg -> leg.options().stream())
                    .flatMap(option -> option.wouldChange().stream())
                    .forEach(change ->
                            assertThat(change.pointer())
                                    .as("%s", change)
                                    .doesNotContain(
                                            "allergies",
                                            "conditions",
                                            "medications",
                                            "pregnancy",
                                            "mobility",
                                            "vteRisk",
                                            "patient"));
        }
    }

    @Test
    void aRedFlagIsNotArguedAway() {
        Patch flagged = FULL.symptoms("aching", "bleeding-varix");

        assertThat(changes(flagged, "evla/gsv")).isEmpty();
    }

    @Test
    void nothingIsSaidAboutChildren() {
        Patch child = FULL.with("/patient/birthDate", "\"2010-01-01\"");

        assertThat(changes(child, "evla/gsv")).isEmpty();
    }

    @Test
    void inBothLanguages() {
        Patch patch = FULL.leg(GSV + "diameterMm", "6.2");

        assertThat(texts(patch, Language.EN))
                .contains("Diameter, GSV upper thigh: below 6 mm instead of 6.2 mm → reasonable");
        assertThat(texts(patch, Language.KO)).contains("직경, 대복재정맥 허벅지 상부: 6.2 mm 대신 6 mm 미만 → 적절");
    }

    @Test
    void notUnlessAsked() {
        Answer answer = FULL.visit("allergies", "null").answer();

        assertThat(answer.option("evla/gsv").wouldChange()).isEmpty();
        assertThat(answer.assessment().missing())
                .allSatisfy(missing -> assertThat(missing.decides()).isEmpty());
    }

    private static Arguments row(
            String option, Patch patch, String field, String said, String status) {
        return Arguments.of(option, patch, field, said, status);
    }

    private static List<String> texts(Patch patch, Language language) {
        return new Answer(Answer.inFull(patch.file(), language))
                .option("foam-sclerotherapy/gsv").wouldChange().stream().map(Change::text).toList();
    }

    private static List<String> changes(Patch patch, String option) {
        return new Answer(Answer.inFull(patch.file(), Language.EN))
                .option(option).wouldChange().stream()
                        .map(change ->
                                change.pointer().replace("/consultation/legs/right/", "")
                                        + " "
                                        + change.operator()
                                        + " "
                                        + plain(change.to())
                                        + " "
                                        + change.status().code())
                        .toList();
    }

    private static String plain(FactValue value) {
        return switch (value) {
            case FactValue.Number(BigDecimal number) -> number.toPlainString();
            case FactValue.Flag(boolean yes) -> Boolean.toString(yes);
            case FactValue.Code(String code) -> code;
            case FactValue.CodeSet(List<String> codes) -> codes.toString();
        };
    }
}
