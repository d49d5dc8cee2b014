package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * facts.md 4.14.9 and 4.14.10. The six letters are the statuses of EVLA, RFA, glue, MOCA, foam and
 * microfoam on the GSV: F first-line, S suitable, C with caution, R advised against, X
 * contraindicated.
 */
class PreferencesTest {
    private static final Patch STRONG = Starts.varicose();
    private static final Patch FAIR = Starts.classes(STRONG, "C3");
    private static final Patch SKIN = Starts.classes(STRONG, "C4a");

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({"preferences", "profiles"})
    void rows(String row, Patch patch, String profile, String letters) {
        assertThat(letters(patch.answer(profile))).isEqualTo(letters);
    }

    @Test
    void whatMovedAStatusIsItsFirstReason() {
        Answer needles = Starts.prefers(STRONG, "no-tumescent-needles").answer();

        assertThat(firstRule(needles, "cyanoacrylate-closure/gsv"))
                .isEqualTo("R-OPT-14-NO-NEEDLES");
        assertThat(firstRule(needles, "evla/gsv")).isEqualTo("R-OPT-14-NO-NEEDLES");
        assertThat(firstRule(needles, "polidocanol-microfoam/gsv"))
                .isNotEqualTo("R-OPT-14-NO-NEEDLES");
        assertThat(firstRule(STRONG.answer("svs-2023"), "cyanoacrylate-closure/gsv"))
                .isEqualTo("R-OPT-14-SVS");
        assertThat(firstRule(STRONG.answer(), "cyanoacrylate-closure/gsv"))
                .isNotEqualTo("R-OPT-14-SVS");
    }

    private static String firstRule(Answer answer, String option) {
        return answer.option(option).because().getFirst().rule();
    }

    static Stream<Arguments> preferences() {
        String no = "no-tumescent-needles";
        Patch wide = wide(STRONG, "10.1");
        return Stream.of(
                row("none", STRONG, "FFSSSS"),
                row("fair", FAIR, "SSSSSS"),
                row("no needles", Starts.prefers(STRONG, no), "SSFSSS"),
                row(
                        "no needles, glue contraindicated",
                        Starts.prefers(STRONG, no).present("allergies", "cyanoacrylate"),
                        "SSXFSS"),
                row(
                        "no needles, glue and MOCA too wide, foam too",
                        Starts.prefers(wide, no),
                        "FFCCCC"),
                row(
                        "no needles, only the foams suitable",
                        Starts.prefers(SKIN, no)
                                .present("allergies", "cyanoacrylate")
                                .leg("ceap/clinical", "[\"C6\"]"),
                        "SSXCFS"),
                row("no needles, fair", Starts.prefers(FAIR, no), "SSFSSS"),
                row("no implant", Starts.prefers(STRONG, "no-implant"), "FFRSSS"),
                row("no stockings", Starts.prefers(STRONG, "no-stockings"), "FFFSSS"),
                row(
                        "no stockings, glue with caution",
                        Starts.prefers(wide, "no-stockings"),
                        "FFCCCC"),
                row("conservative", Starts.prefers(STRONG, "conservative"), "SSSSSS"),
                row("conservative, skin class", Starts.prefers(SKIN, "conservative"), "FFSSSS"),
                row(
                        "conservative, no way for a catheter",
                        Starts.prefers(STRONG, "conservative")
                                .leg("duplex/trunks/GSV/tortuous", "true"),
                        "XXXXSS"),
                row("best long-term", Starts.prefers(STRONG, "best-long-term"), "FFSSCC"),
                row("cosmetic", Starts.prefers(STRONG, "cosmetic"), "FFSSSS"),
                row("fastest return", Starts.prefers(STRONG, "fastest-return"), "FFSSSS"),
                row(
                        "a status that did not survive stays",
                        Starts.prefers(STRONG, no).visit("pregnancy", "\"pregnant\""),
                        "XXXXXX"),
                row(
                        "a weak trunk moves nothing",
                        Starts.prefers(Starts.classes(STRONG, "C1"), "no-stockings"),
                        "CCCCCC"));
    }

    static Stream<Arguments> profiles() {
        return Stream.of(
                row("NICE", STRONG, "nice-cg168", "FFSSSS"),
                row(
                        "NICE, no way for a catheter",
                        STRONG.leg("duplex/trunks/GSV/tortuous", "true"),
                        "nice-cg168",
                        "XXXXFF"),
                row("ESVS", STRONG, "esvs-2022", "FFSSSS"),
                row("SVS", STRONG, "svs-2023", "FFFFSS"),
                row("SVS, 10.0 mm", wide(STRONG, "10.0"), "svs-2023", "FFFFCC"),
                row("SVS, 10.1 mm", wide(STRONG, "10.1"), "svs-2023", "FFCCCC"),
                row("SVS, fair", FAIR, "svs-2023", "SSSSSS"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void niceGivesNoStockingsWhileHeatStandsFirst(String row, Patch patch, String lead) {
        assertThat(
                        patch.answer("nice-cg168")
                                .statuses("compression-15-20/leg", "compression-20-30/leg"))
                .containsExactly(lead.split(",", -1));
    }

    static Stream<Arguments> niceGivesNoStockingsWhileHeatStandsFirst() {
        return Stream.of(
                Arguments.of("C2, heat first-line", STRONG, "not-indicated,not-indicated"),
                Arguments.of(
                        "C2, heat suitable",
                        Starts.prefers(STRONG, "no-tumescent-needles"),
                        "interim,interim"),
                Arguments.of("C2, trunk competent", Starts.competent(), "interim,interim"),
                Arguments.of("C3, heat only suitable", FAIR, "not-indicated,interim"),
                Arguments.of(
                        "C3 with C2, heat first-line",
                        Starts.classes(STRONG, "C2", "C3"),
                        "not-indicated,not-indicated"),
                Arguments.of("C4a, heat first-line", SKIN, "not-indicated,adjunct"),
                Arguments.of(
                        "C2, pregnant",
                        STRONG.visit("pregnancy", "\"pregnant\""),
                        "first-line,suitable"));
    }

    private static Patch wide(Patch patch, String diameter) {
        return patch.leg("duplex/segments/GSV_UT/diameterMm", diameter);
    }

    private static String letters(Answer answer) {
        StringBuilder letters = new StringBuilder();
        for (String option :
                new String[] {
                    "evla",
                    "rfa",
                    "cyanoacrylate-closure",
                    "mechanochemical-ablation",
                    "foam-sclerotherapy",
                    "polidocanol-microfoam"
                }) {
            letters.append(
                    switch (answer.status(option + "/gsv")) {
                        case "first-line" -> "F";
                        case "suitable" -> "S";
                        case "with-caution" -> "C";
                        case "relative-contraindication" -> "R";
                        case "contraindicated" -> "X";
                        default -> "?";
                    });
        }
        return letters.toString();
    }

    private static Arguments row(String row, Patch patch, String letters) {
        return row(row, patch, "default", letters);
    }

    private static Arguments row(String row, Patch patch, String profile, String letters) {
        return Arguments.of(row, patch, profile, letters);
    }
}
