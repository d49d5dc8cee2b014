package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** facts.md 4.14.8: the venous contribution to cramps, per leg and for the person. */
class VenousShareTest {
    private static final Patch COMPETENT = Starts.cramps();
    private static final Patch REFLUX = Starts.crampsOnly(Starts.varicose());

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rows(String row, Patch patch, String contribution) {
        assertThat(share(patch)).isEqualTo(contribution);
    }

    static Stream<Arguments> rows() {
        Patch bare = Starts.classes(REFLUX, "C0");
        return Stream.of(
                row("restless legs before everything", Starts.restless(REFLUX), "unlikely"),
                row("trunk reflux, C2", REFLUX, "possible"),
                row("trunk reflux, C1", Starts.classes(REFLUX, "C1"), "possible"),
                row(
                        "trunk reflux, C0, another symptom",
                        bare.symptoms("night-cramps", "aching"),
                        "possible"),
                row("trunk reflux, C0, cramps alone", bare, "unlikely"),
                row(
                        "deep reflux, C1",
                        Starts.classes(COMPETENT, "C1").leg("duplex/deepVeins", "\"reflux\""),
                        "possible"),
                row(
                        "deep reflux in a segment, C1",
                        Starts.classes(COMPETENT, "C1")
                                .leg("duplex/segments/POPV", "{\"refluxSeconds\": 1.01}"),
                        "possible"),
                row(
                        "popliteal vein 1.00 s, C1",
                        Starts.classes(COMPETENT, "C1")
                                .leg("duplex/segments/POPV", "{\"refluxSeconds\": 1.00}"),
                        "unlikely"),
                row(
                        "post-thrombotic, C1",
                        Starts.classes(COMPETENT, "C1")
                                .leg("duplex/deepVeins", "\"post-thrombotic\""),
                        "possible"),
                row(
                        "possible whatever drugs, dialysis or labs say",
                        REFLUX.present("medications", "thiazide-diuretic")
                                .present("conditions", "dialysis")
                                .visit("labs/magnesium", "0.6"),
                        "possible"),
                row("no duplex", COMPETENT.leg("duplex", "null"), "undetermined"),
                row(
                        "GSV not examined",
                        COMPETENT
                                .without("/consultation/legs/right/duplex/segments/GSV_UT")
                                .without("/consultation/legs/right/duplex/segments/GSV_UC"),
                        "undetermined"),
                row(
                        "deep veins not examined",
                        COMPETENT.leg("duplex/deepVeins", "\"not-examined\""),
                        "undetermined"),
                row("no reflux, C2", Starts.classes(COMPETENT, "C2"), "possible"),
                row("no reflux, C2r", Starts.classes(COMPETENT, "C2r"), "possible"),
                row("no reflux, C4c", Starts.classes(COMPETENT, "C4c"), "possible"),
                row("no reflux, C3", Starts.classes(COMPETENT, "C3"), "unlikely"),
                row("no reflux, C1", Starts.classes(COMPETENT, "C1"), "unlikely"),
                row("no reflux, C0", COMPETENT, "unlikely"),
                row("class not recorded", COMPETENT.leg("ceap/clinical", "[]"), "undetermined"),
                row(
                        "reflux, class not recorded",
                        REFLUX.leg("ceap/clinical", "[]"),
                        "undetermined"));
    }

    @Test
    void withoutCrampsThereIsNoAnswer() {
        assertThat(Starts.varicose().answer().assessment().cramps()).isNull();
    }

    @Test
    void aLegWithoutCrampsDoesNotCount() {
        Patch both = Starts.bothLegs(REFLUX).symptoms().leg("cramps", "null");
        Patch left =
                both.with("/consultation/legs/left", COMPETENT.json("/consultation/legs/right"));

        assertThat(share(left)).isEqualTo("unlikely");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void thePersonGetsPossibleBeforeUndeterminedBeforeUnlikely(
            String row, Patch left, Patch right, String contribution) {
        Patch both = right.with("/consultation/legs/left", left.json("/consultation/legs/right"));

        assertThat(share(both)).isEqualTo(contribution);
    }

    static Stream<Arguments> thePersonGetsPossibleBeforeUndeterminedBeforeUnlikely() {
        Patch open = COMPETENT.leg("duplex", "null");
        return Stream.of(
                Arguments.of("undetermined, possible", open, REFLUX, "possible"),
                Arguments.of("unlikely, possible", COMPETENT, REFLUX, "possible"),
                Arguments.of("unlikely, undetermined", COMPETENT, open, "undetermined"),
                Arguments.of("unlikely, unlikely", COMPETENT, COMPETENT, "unlikely"));
    }

    private static String share(Patch patch) {
        return Objects.requireNonNull(patch.answer().assessment().cramps())
                .venousContribution()
                .code();
    }

    private static Arguments row(String row, Patch patch, String contribution) {
        return Arguments.of(row, patch, contribution);
    }
}
