package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** facts.md 4.14.7: the other options of the leg, and cramps. */
class OtherOptionsTest {
    private static final Patch OPEN = Starts.varicose();
    private static final Patch CLOSED = Starts.competent();
    private static final Patch BARE =
            CLOSED.without("/consultation/legs/right/duplex/segments/VAR_MC");
    private static final Patch CRAMPS = Starts.cramps();

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({"ulcerCare", "reassurance", "lifestyle", "venoactive"})
    void ofTheLeg(String row, String treatment, Patch patch, String status) {
        assertThat(patch.answer().status(treatment + "/leg")).isEqualTo(status);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({"stretching", "magnesium", "quinine"})
    void ofCramps(String row, String treatment, Patch patch, String status) {
        assertThat(patch.answer().status(treatment + "/cramps")).isEqualTo(status);
    }

    static Stream<Arguments> ulcerCare() {
        return Stream.of(
                row("C6", "ulcer-care", Starts.classes(OPEN, "C6"), "first-line"),
                row("C6r", "ulcer-care", Starts.classes(OPEN, "C6r"), "first-line"),
                row(
                        "no ABI",
                        "ulcer-care",
                        Starts.abi(Starts.classes(OPEN, "C6"), "null"),
                        "first-line"),
                row(
                        "ABI 0.3",
                        "ulcer-care",
                        Starts.abi(Starts.classes(OPEN, "C6"), "0.3"),
                        "first-line"),
                row("C5", "ulcer-care", Starts.classes(OPEN, "C5"), "not-indicated"));
    }

    static Stream<Arguments> reassurance() {
        String it = "reassurance";
        Patch well = Starts.asymptomatic(CLOSED);
        return Stream.of(
                row("C2 without symptoms", it, well, "first-line"),
                row("C2, trunk refluxes, no symptoms", it, Starts.asymptomatic(OPEN), "first-line"),
                row("C0 with cramps alone", it, CRAMPS, "first-line"),
                row("C0 with complaints", it, Starts.classes(BARE, "C0"), "suitable"),
                row("C1 with complaints", it, Starts.classes(BARE, "C1"), "suitable"),
                row("C2 with complaints", it, CLOSED, "not-indicated"),
                row("trunk strong", it, OPEN, "not-indicated"),
                row("trunk weak", it, Starts.classes(OPEN, "C1"), "not-indicated"),
                row(
                        "trunk undetermined",
                        it,
                        Starts.classes(BARE, "C0")
                                .leg("duplex/deepVeins", "\"not-examined\"")
                                .leg("duplex/segments/GSV_UT/refluxSeconds", "2.0"),
                        "not-indicated"),
                row("C3", it, Starts.classes(well, "C3"), "not-indicated"),
                row("C4a", it, Starts.classes(well, "C4a"), "not-indicated"),
                row("class not recorded", it, well.leg("ceap/clinical", "[]"), "undetermined"),
                row("flag of the leg", it, well.symptoms("bleeding-varix"), "not-indicated"),
                row(
                        "flag of the person",
                        it,
                        well.present("alarmSymptoms", "chest-pain"),
                        "not-indicated"),
                row(
                        "flag that defers nothing",
                        it,
                        well.leg("duplex/iliacOutflow", "\"abnormal\""),
                        "first-line"));
    }

    static Stream<Arguments> lifestyle() {
        String it = "lifestyle";
        return Stream.of(
                row("trunk strong", it, OPEN, "adjunct"),
                row("tributaries first-line", it, CLOSED, "adjunct"),
                row("symptomatic, nothing to treat", it, Starts.classes(BARE, "C0"), "first-line"),
                row(
                        "C3, nothing to treat",
                        it,
                        Starts.asymptomatic(Starts.classes(BARE, "C3")),
                        "first-line"),
                row(
                        "C4a, nothing to treat",
                        it,
                        Starts.asymptomatic(Starts.classes(BARE, "C4a")),
                        "first-line"),
                row("nothing at all", it, Starts.asymptomatic(BARE), "adjunct"),
                row(
                        "cramps alone",
                        it,
                        Starts.classes(Starts.crampsOnly(BARE), "C0"),
                        "first-line"),
                row(
                        "everything contraindicated",
                        it,
                        OPEN.visit("pregnancy", "\"pregnant\""),
                        "first-line"),
                row(
                        "everything advised against",
                        it,
                        OPEN.visit("mobility", "\"bed-bound\""),
                        "first-line"),
                row("trunk undetermined", it, OPEN.leg("duplex", "null"), "adjunct"),
                row(
                        "never blocked by a flag",
                        it,
                        OPEN.symptoms("aching", "bleeding-varix"),
                        "first-line"));
    }

    static Stream<Arguments> venoactive() {
        String it = "venoactive-drug";
        Patch well = Starts.asymptomatic(BARE);
        return Stream.of(
                row("trunk open", it, OPEN, "interim"),
                row("tributaries open", it, CLOSED, "interim"),
                row("nothing open", it, Starts.classes(BARE, "C0"), "suitable"),
                row("conservative", it, Starts.prefers(OPEN, "conservative"), "suitable"),
                row("cramps alone, C2", it, Starts.crampsOnly(BARE), "suitable"),
                row(
                        "cramps alone, C2r",
                        it,
                        Starts.classes(Starts.crampsOnly(BARE), "C2r"),
                        "suitable"),
                row("cramps alone, C0", it, CRAMPS, "not-indicated"),
                row("C3 without symptoms", it, Starts.classes(well, "C3"), "suitable"),
                row("C2 without symptoms", it, well, "not-indicated"),
                row("C6 with symptoms", it, Starts.classes(OPEN, "C6"), "adjunct"),
                row(
                        "C6, conservative",
                        it,
                        Starts.prefers(Starts.classes(OPEN, "C6"), "conservative"),
                        "adjunct"),
                row("symptoms not asked", it, Starts.notAsked(OPEN), "undetermined"),
                row(
                        "pregnant",
                        it,
                        OPEN.visit("pregnancy", "\"pregnant\""),
                        "relative-contraindication"),
                row(
                        "postpartum",
                        it,
                        OPEN.visit("pregnancy", "\"postpartum\""),
                        "relative-contraindication"),
                row(
                        "breastfeeding",
                        it,
                        OPEN.visit("breastfeeding", "true"),
                        "relative-contraindication"));
    }

    static Stream<Arguments> stretching() {
        String it = "calf-stretching";
        return Stream.of(
                row("night cramps", it, CRAMPS, "first-line"),
                row("by nights alone", it, CRAMPS.symptoms(), "first-line"),
                row("by symptom alone", it, CRAMPS.leg("cramps", "null"), "first-line"),
                row("trunk strong", it, OPEN.leg("cramps", "{\"nightsPerWeek\": 1}"), "adjunct"),
                row("trunk weak", it, Starts.crampsOnly(OPEN), "adjunct"),
                row(
                        "trunk undetermined",
                        it,
                        Starts.crampsOnly(OPEN).leg("duplex", "null"),
                        "adjunct"),
                row("deep reflux", it, CRAMPS.leg("duplex/deepVeins", "\"reflux\""), "adjunct"),
                row("no cramps", it, OPEN, "not-indicated"),
                row(
                        "no cramps, no nights",
                        it,
                        OPEN.leg("cramps", "{\"nightsPerWeek\": 0}"),
                        "not-indicated"),
                row("not asked", it, Starts.notAsked(OPEN), "undetermined"),
                row("restless legs", it, Starts.restless(CRAMPS), "not-indicated"),
                row(
                        "three criteria of restless legs",
                        it,
                        Starts.restless(CRAMPS).visit("restlessLegs/worseInEvening", "null"),
                        "first-line"),
                row(
                        "rhabdomyolysis",
                        it,
                        CRAMPS.present("alarmSymptoms", "dark-urine", "severe-myalgia"),
                        "not-indicated"),
                row("electrolyte", it, CRAMPS.visit("labs/potassium", "2.9"), "not-indicated"),
                row(
                        "DVT suspected",
                        it,
                        CRAMPS.symptoms("night-cramps", "calf-tenderness")
                                .leg("duplex/date", "\"2026-03-13\""),
                        "not-indicated"),
                row(
                        "DVT confirmed",
                        it,
                        CRAMPS.leg("duplex/deepVeins", "\"acute-thrombosis\""),
                        "not-indicated"),
                row("PE", it, CRAMPS.present("alarmSymptoms", "haemoptysis"), "not-indicated"),
                row("limb-threatening ischaemia", it, Starts.abi(CRAMPS, "0.4"), "not-indicated"),
                row(
                        "cauda equina",
                        it,
                        CRAMPS.present("alarmSymptoms", "saddle-numbness"),
                        "not-indicated"),
                row(
                        "neurological",
                        it,
                        CRAMPS.present("alarmSymptoms", "fasciculation"),
                        "not-indicated"),
                row(
                        "infection is no reason",
                        it,
                        CRAMPS.symptoms("night-cramps", "cellulitis"),
                        "first-line"));
    }

    static Stream<Arguments> magnesium() {
        String it = "magnesium";
        Patch low = CRAMPS.visit("labs/magnesium", "0.69");
        return Stream.of(
                row("0.69", it, low, "suitable"),
                row("0.70", it, CRAMPS.visit("labs/magnesium", "0.70"), "not-indicated"),
                row("not measured", it, CRAMPS.visit("labs/magnesium", "null"), "not-indicated"),
                row("no cramps", it, OPEN.visit("labs/magnesium", "0.60"), "not-indicated"),
                row("pregnant", it, low.visit("pregnancy", "\"pregnant\""), "not-indicated"),
                row("eGFR not measured", it, low.visit("labs/egfr", "null"), "undetermined"),
                row("eGFR 30", it, low.visit("labs/egfr", "30"), "suitable"),
                row("eGFR 29", it, low.visit("labs/egfr", "29"), "contraindicated"),
                row(
                        "dialysis at any eGFR",
                        it,
                        low.present("conditions", "dialysis"),
                        "contraindicated"),
                row(
                        "renal failure without cramps",
                        it,
                        OPEN.visit("labs/egfr", "29"),
                        "contraindicated"));
    }

    static Stream<Arguments> quinine() {
        return Stream.of(
                row("cramps", "quinine", CRAMPS, "not-indicated"),
                row("no cramps", "quinine", OPEN, "not-indicated"),
                row(
                        "on the list",
                        "quinine",
                        CRAMPS.present("medications", "quinine"),
                        "not-indicated"));
    }

    @Test
    void quinineOnTheListIsNamedForAReview() {
        String listed =
                CRAMPS.present("medications", "quinine")
                        .answer()
                        .option("quinine/cramps")
                        .deciding()
                        .rule();
        String notListed = CRAMPS.answer().option("quinine/cramps").deciding().rule();

        assertThat(listed).isEqualTo("R-CR-07-LISTED");
        assertThat(notListed).isEqualTo("R-CR-07");
    }

    @Test
    void lowMagnesiumInPregnancyIsLeftToTheObstetricTeam() {
        Patch low = CRAMPS.visit("labs/magnesium", "0.69");

        assertThat(magnesium(low.visit("pregnancy", "\"pregnant\""))).isEqualTo("R-CR-06-PREGNANT");
        assertThat(magnesium(low)).isEqualTo("R-CR-06-LOW");
        assertThat(magnesium(CRAMPS.visit("pregnancy", "\"pregnant\""))).isEqualTo("R-CR-06");
    }

    private static String magnesium(Patch patch) {
        return patch.answer().option("magnesium/cramps").deciding().rule();
    }

    private static Arguments row(String row, String treatment, Patch patch, String status) {
        return Arguments.of(row, treatment, patch, status);
    }
}
