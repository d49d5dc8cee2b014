package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.exchange.RandomCases;

/** case-format.md: which options stand under a leg, in which order, each once. */
class ListingTest {
    private static final Patch FULL = Starts.varicose();
    private static final String LEG = "/consultation/legs/right/";
    private static final String[] TRUNK = {
        "evla",
        "rfa",
        "cyanoacrylate-closure",
        "mechanochemical-ablation",
        "foam-sclerotherapy",
        "polidocanol-microfoam",
        "high-ligation-stripping"
    };

    @Test
    void optionsComeInTheOrderOfTheContract() {
        Patch all =
                Starts.perforator(FULL, "0.6", "4", "false")
                        .leg("duplex/segments/AASV", "{\"refluxSeconds\": 1}")
                        .leg("duplex/segments/PASV", "{\"refluxSeconds\": 0}");
        Stream<String> trunks =
                Stream.of(TRUNK)
                        .flatMap(treatment ->
                                Stream.of("gsv", "ssv", "aasv", "pasv", "tributaries")
                                        .filter(target ->
                                                !target.equals("tributaries")
                                                        || treatment.equals("foam-sclerotherapy"))
                                        .map(target -> treatment + "/" + target));
        Stream<String> rest =
                Stream.of(
                        "asval/gsv",
                        "chiva/gsv",
                        "phlebectomy/tributaries",
                        "perforator-ablation/perforators",
                        "c1-sclerotherapy/c1",
                        "c1-laser/c1",
                        "compression-15-20/leg",
                        "compression-20-30/leg",
                        "compression-30-40/leg",
                        "compression-ulcer-40/leg",
                        "compression-reduced-supervised/leg",
                        "lifestyle/leg",
                        "venoactive-drug/leg",
                        "ulcer-care/leg",
                        "reassurance/leg",
                        "calf-stretching/cramps",
                        "magnesium/cramps",
                        "quinine/cramps");

        assertThat(all.answer().listed())
                .containsExactlyElementsOf(Stream.concat(trunks, rest).toList());
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource
    void listed(String row, String option, Patch patch) {
        assertThat(patch.answer().listed()).contains(option);
    }

    static Stream<Arguments> listed() {
        Patch empty = FULL.leg("duplex", "null").leg("ceap", "null");
        Patch noVarices = Starts.classes(FULL, "C1").without(LEG + "duplex/segments/VAR_MC");
        return Stream.of(
                row("without a duplex", "evla/gsv", empty),
                row("without a duplex", "asval/gsv", empty),
                row("without a duplex", "evla/ssv", empty),
                row("always", "c1-laser/c1", empty),
                row("always", "quinine/cramps", empty),
                row(
                        "with a segment",
                        "evla/aasv",
                        FULL.leg("duplex/segments/AASV", "{\"refluxSeconds\": 0}")),
                row(
                        "with a segment",
                        "evla/pasv",
                        FULL.leg("duplex/segments/PASV", "{\"refluxSeconds\": 0}")),
                row(
                        "with a trunk shape",
                        "evla/aasv",
                        FULL.leg("duplex/trunks/AASV", "{\"tortuous\": true}")),
                row("by C2", "phlebectomy/tributaries", empty.leg("ceap/clinical", "[\"C2\"]")),
                row(
                        "by C2r",
                        "foam-sclerotherapy/tributaries",
                        empty.leg("ceap/clinical", "[\"C2r\"]")),
                row(
                        "by a varicosity",
                        "phlebectomy/tributaries",
                        noVarices.leg("duplex/segments/VAR_PEL", "{\"diameterMm\": 4}")),
                row(
                        "when recorded",
                        "perforator-ablation/perforators",
                        Starts.perforator(FULL, "0", "2", "false")));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource
    void notListed(String row, String option, Patch patch) {
        assertThat(patch.answer().listed()).doesNotContain(option);
    }

    static Stream<Arguments> notListed() {
        Patch noVarices = Starts.classes(FULL, "C1").without(LEG + "duplex/segments/VAR_MC");
        return Stream.of(
                row("not recorded", "evla/aasv", FULL),
                row("not recorded", "evla/pasv", FULL),
                row("no varices", "phlebectomy/tributaries", noVarices),
                row("no varices", "foam-sclerotherapy/tributaries", noVarices),
                row("not recorded", "perforator-ablation/perforators", FULL),
                row("only the GSV", "asval/ssv", FULL),
                row("no such target", "evla/tributaries", FULL));
    }

    @Test
    void gsvClosedOrAbsentIsListedAsNotIndicated() {
        Patch gone =
                FULL.leg("duplex/segments/GSV_UT", "{\"state\": \"ablated\"}")
                        .leg("duplex/segments/GSV_UC", "{\"state\": \"absent\"}");

        assertThat(gone.answer().status("evla/gsv")).isEqualTo("not-indicated");
    }

    @Test
    void everyOptionStandsOnceAndSaysWhy() {
        RandomCases.stream(60)
                .map(file -> Answer.to(file, "default"))
                .flatMap(answer -> answer.assessment().legs().values().stream())
                .forEach(leg -> {
                    assertThat(
                                    leg.options().stream()
                                            .map(each -> each.treatment() + "/" + each.target()))
                            .doesNotHaveDuplicates();
                    assertThat(leg.options()).allMatch(each -> !each.because().isEmpty());
                });
    }

    @Test
    void underEighteenEveryOptionIsUndetermined() {
        Answer young = FULL.with("/patient/birthDate", "\"2008-03-15\"").answer();
        Answer adult = FULL.with("/patient/birthDate", "\"2008-03-14\"").answer();

        assertThat(young.leg().options())
                .allMatch(each -> each.status().code().equals("undetermined"))
                .allMatch(each -> each.deciding().rule().equals("adults-only"));
        assertThat(young.warnings()).contains("/patient/birthDate");
        assertThat(adult.status("evla/gsv")).isEqualTo("first-line");
        assertThat(adult.warnings()).isEmpty();
    }

    @Test
    void aLegThatCannotBeAssessedIsUndeterminedAlone() {
        Patch both = Starts.bothLegs(FULL).leg("assessable", "false");
        Answer answer = both.answer();

        assertThat(answer.leg().options())
                .allMatch(each -> each.status().code().equals("undetermined"));
        assertThat(answer.leg().assessable()).isFalse();
        assertThat(answer.status(org.saphena.clinical.Side.LEFT, "evla/gsv"))
                .isEqualTo("first-line");
    }

    @Test
    void aLegThatWasNotExaminedHasNoAnswer() {
        Patch none = FULL.visit("legs", "{}");

        assertThat(none.answer().assessment().legs()).isEmpty();
        assertThat(none.answer().assessment().missing()).noneMatch(each -> each.leg() != null);
    }

    private static Arguments row(String row, String option, Patch patch) {
        return Arguments.of(row, option, patch);
    }
}
