package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** facts.md 4.14.5 and 2.2, perforators: the first row that fits. */
class PerforatorsTest {
    private static final String CLOSED =
            "[{\"procedure\": \"evla\", \"target\": \"gsv\", \"date\": \"2020\", \"closed\":"
                    + " true}]";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rows(String row, Patch patch, String status) {
        assertThat(patch.answer().status("perforator-ablation/perforators")).isEqualTo(status);
    }

    static Stream<Arguments> rows() {
        Patch competent = Starts.competent();
        Patch varicose = Starts.varicose();
        return Stream.of(
                row("C4b", pathologic(competent, "C4b"), "suitable"),
                row("C5", pathologic(competent, "C5"), "suitable"),
                row("C6", pathologic(competent, "C6"), "suitable"),
                row("C6r", pathologic(competent, "C6r"), "suitable"),
                row("C4a", pathologic(competent, "C4a"), "not-indicated"),
                row("C4c", pathologic(competent, "C4c"), "not-indicated"),
                row("C2 at first treatment", pathologic(varicose, "C2"), "not-indicated"),
                row("trunk first", pathologic(varicose, "C4b"), "with-caution"),
                row(
                        "0.50 s and 3.5 mm are pathologic",
                        Starts.perforator(c5(competent), "0.50", "3.5", "true"),
                        "suitable"),
                row(
                        "0.49 s is not",
                        Starts.perforator(c5(competent), "0.49", "3.5", "true"),
                        "not-indicated"),
                row(
                        "3.4 mm is not",
                        Starts.perforator(c5(competent), "0.50", "3.4", "true"),
                        "not-indicated"),
                row(
                        "away from the skin change",
                        Starts.perforator(c5(competent), "0.6", "4.0", "false"),
                        "not-indicated"),
                row(
                        "place unknown",
                        Starts.perforator(c5(competent), "0.6", "4.0", "null"),
                        "undetermined"),
                row(
                        "reflux unknown",
                        Starts.perforator(c5(competent), "null", "4.0", "true"),
                        "undetermined"),
                row(
                        "diameter unknown",
                        Starts.perforator(c5(competent), "0.6", "null", "true"),
                        "undetermined"),
                row(
                        "reflux unknown, away from the skin change",
                        Starts.perforator(c5(competent), "null", "4.0", "false"),
                        "undetermined"),
                row(
                        "reflux unknown, thin",
                        Starts.perforator(c5(competent), "null", "3.0", "true"),
                        "undetermined"),
                row(
                        "reflux unknown in C4a",
                        Starts.perforator(Starts.classes(competent, "C4a"), "null", "4.0", "true"),
                        "not-indicated"),
                row(
                        "reflux unknown in C2",
                        Starts.perforator(varicose, "null", "4.0", "false"),
                        "not-indicated"),
                row(
                        "symptoms persist after the trunk was closed",
                        pathologic(ablated(competent), "C2"),
                        "with-caution"),
                row(
                        "a trunk closed before, by record",
                        pathologic(closedBefore(competent), "C2"),
                        "with-caution"),
                row(
                        "closed trunk, no symptoms",
                        Starts.asymptomatic(pathologic(ablated(competent), "C2")),
                        "not-indicated"),
                row(
                        "closed trunk, another trunk strong",
                        pathologic(ablated(competent), "C2")
                                .leg("duplex/segments/SSV_U/refluxSeconds", "1.0"),
                        "not-indicated"),
                row(
                        "closed trunk, another refluxing and the class not judged",
                        pathologic(ablated(competent), "C2")
                                .leg("duplex/segments/SSV_U/refluxSeconds", "1.0")
                                .leg("ceap", "null"),
                        "undetermined"));
    }

    private static Patch c5(Patch patch) {
        return Starts.classes(patch, "C5");
    }

    private static Patch pathologic(Patch patch, String clinical) {
        return Starts.perforator(Starts.classes(patch, clinical), "0.6", "4.0", "true");
    }

    private static Patch ablated(Patch patch) {
        return patch.leg("duplex/segments/GSV_UT", "{\"state\": \"ablated\"}")
                .leg("duplex/segments/GSV_UC", "{\"state\": \"ablated\"}");
    }

    private static Patch closedBefore(Patch patch) {
        return patch.without("/consultation/legs/right/duplex/segments/GSV_UT")
                .without("/consultation/legs/right/duplex/segments/GSV_UC")
                .leg("previousTreatments", CLOSED);
    }

    private static Arguments row(String row, Patch patch, String status) {
        return Arguments.of(row, patch, status);
    }
}
