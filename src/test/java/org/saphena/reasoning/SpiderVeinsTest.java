package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** facts.md 4.14.5, target c1: the first row that fits. */
class SpiderVeinsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rows(String row, Patch patch, String sclerotherapy, String laser) {
        assertThat(patch.answer().statuses("c1-sclerotherapy/c1", "c1-laser/c1"))
                .containsExactly(sclerotherapy, laser);
    }

    static Stream<Arguments> rows() {
        Patch competent = Starts.classes(Starts.competent(), "C1");
        Patch wish = Starts.prefers(Starts.asymptomatic(competent), "cosmetic");
        return Stream.of(
                both("class not recorded", competent.leg("ceap/clinical", "[]"), "undetermined"),
                both("no C1", Starts.classes(competent, "C2"), "not-indicated"),
                both("no symptoms, no wish", Starts.asymptomatic(competent), "not-indicated"),
                both(
                        "judged asymptomatic",
                        competent.leg("ceap/symptomatic", "false"),
                        "not-indicated"),
                row("cosmetic preference", wish, "first-line", "suitable"),
                row(
                        "cosmetic concern",
                        competent.symptoms("cosmetic-concern").leg("ceap/symptomatic", "null"),
                        "first-line",
                        "suitable"),
                row("symptomatic", competent, "first-line", "suitable"),
                both("trunk weak", Starts.classes(Starts.varicose(), "C1"), "adjunct"),
                both("trunk strong", Starts.classes(Starts.varicose(), "C1", "C2"), "adjunct"),
                both("trunk fair", Starts.classes(Starts.varicose(), "C1", "C3"), "adjunct"),
                both("C2 beside, no trunk", Starts.classes(competent, "C1", "C2"), "suitable"),
                both("C2r beside, no trunk", Starts.classes(competent, "C1", "C2r"), "suitable"),
                both(
                        "complaints put down to restless legs",
                        Starts.restless(
                                competent.symptoms("restlessness").leg("ceap/symptomatic", "true")),
                        "suitable"),
                both("cramps alone", Starts.crampsOnly(competent), "suitable"),
                both("symptoms not asked", Starts.notAsked(competent), "undetermined"),
                row(
                        "sclerotherapy advised against",
                        wish.present("allergies", "polidocanol"),
                        "relative-contraindication",
                        "first-line"),
                row(
                        "sclerotherapy contraindicated",
                        wish.visit("mobility", "\"bed-bound\""),
                        "contraindicated",
                        "first-line"),
                row(
                        "sclerotherapy with caution only",
                        wish.present("medications", "oral-anticoagulant"),
                        "with-caution",
                        "suitable"));
    }

    private static Arguments both(String row, Patch patch, String status) {
        return row(row, patch, status, status);
    }

    private static Arguments row(String row, Patch patch, String sclerotherapy, String laser) {
        return Arguments.of(row, patch, sclerotherapy, laser);
    }
}
