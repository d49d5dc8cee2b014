package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** facts.md 4.14.12: what is listed as missing, and what an option asks to confirm first. */
class MissingDataTest {
    private static final Patch FULL = Starts.varicose();
    private static final Patch CLOSED = Starts.competent();
    private static final String LEG = "/consultation/legs/right/";

    @Test
    void nothingThatIsGivenIsListed() {
        Patch all = FULL.leg("duplex/segments/SSV_L", "{\"refluxSeconds\": 0}");

        assertThat(all.answer().missing()).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({"scan", "arteries", "person", "others"})
    void listed(String row, String code, Patch patch) {
        assertThat(patch.answer().missing()).contains(code);
    }

    static Stream<Arguments> scan() {
        return Stream.of(
                row("no duplex", "duplex", FULL.leg("duplex", "null")),
                row("no duplex", "deep-veins", FULL.leg("duplex", "null")),
                row("not examined", "deep-veins", FULL.leg("duplex/deepVeins", "\"not-examined\"")),
                row("not recorded", "deep-veins", FULL.leg("duplex/deepVeins", "null")),
                row("GSV without flow", "reflux-time", withoutGsv(FULL)),
                row("SSV without flow", "reflux-time", FULL.without(LEG + "duplex/segments/SSV_U")),
                row("reflux without a time", "reflux-time", untimed()),
                row("strong", "diameter", bare(FULL)),
                row("fair", "diameter", bare(Starts.classes(FULL, "C3"))),
                row("weak", "diameter", bare(Starts.classes(FULL, "C1"))),
                row("strong", "depth", bare(FULL)),
                row(
                        "one refluxing segment without it",
                        "diameter",
                        FULL.without(LEG + "duplex/segments/GSV_UC/diameterMm")),
                row("sitting", "scan-position", FULL.leg("duplex/position", "\"sitting\"")),
                row("position not recorded", "scan-position", FULL.leg("duplex/position", "null")),
                row(
                        "outflow abnormal",
                        "iliac-imaging",
                        FULL.leg("duplex/iliacOutflow", "\"abnormal\"")),
                row(
                        "gluteal varices",
                        "iliac-imaging",
                        FULL.symptoms("aching", "perineal-or-gluteal-varices")));
    }

    static Stream<Arguments> arteries() {
        Patch neuropathy = FULL.present("conditions", "diabetes", "neuropathy-loss-of-feeling");
        return Stream.of(
                row("not measured", "abi", Starts.abi(FULL, "null")),
                row("ABI 1.31", "toe-pressure", Starts.abi(FULL, "1.31")),
                row("diabetes with neuropathy", "toe-pressure", neuropathy),
                row(
                        "kidney disease with neuropathy",
                        "toe-pressure",
                        FULL.present(
                                "conditions",
                                "chronic-kidney-disease",
                                "neuropathy-loss-of-feeling")),
                row(
                        "dialysis with neuropathy",
                        "toe-pressure",
                        FULL.present("conditions", "dialysis", "neuropathy-loss-of-feeling")),
                row("band 01", "toe-pressure", Starts.abi(FULL, "0.49")),
                row("band 02", "toe-pressure", Starts.abi(FULL, "0.59")),
                row("rest pain", "toe-pressure", FULL.symptoms("rest-pain")),
                row("tissue loss", "toe-pressure", FULL.symptoms("tissue-loss")));
    }

    static Stream<Arguments> person() {
        Patch clot = FULL.leg("duplex/deepVeins", "\"acute-thrombosis\"");
        Patch svt = Starts.svt(FULL, "6", "5");
        return Stream.of(
                row("not gone through", "allergies", FULL.visit("allergies/reviewed", "false")),
                row("not gone through", "medications", FULL.visit("medications/reviewed", "false")),
                row("not gone through", "conditions", FULL.visit("conditions/reviewed", "false")),
                row("null", "pregnancy", FULL.visit("pregnancy", "null")),
                row("unknown", "pregnancy", FULL.visit("pregnancy", "\"unknown\"")),
                row(
                        "sex unknown",
                        "pregnancy",
                        FULL.visit("pregnancy", "null").with("/patient/sex", "\"unknown\"")),
                row("55 years", "pregnancy", born("1970-03-15")),
                row("null", "vte-risk", FULL.visit("vteRisk", "null")),
                row("null", "mobility", FULL.visit("mobility", "null")),
                row("only c1 is open", "vte-risk", onlyC1().visit("vteRisk", "null")),
                row("DVT", "bleeding-risk", clot.visit("bleedingRisk", "null")),
                row("DVT", "renal-function", clot.visit("labs", "null")),
                row("DVT", "body-weight", clot.with("/patient/weightKg", "null")),
                row("SVT", "bleeding-risk", svt.visit("bleedingRisk", "null")),
                row("SVT", "renal-function", svt.visit("labs/egfr", "null")),
                row("SVT", "body-weight", svt.with("/patient/weightKg", "null")));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                row("weekly cramps", "cramp-labs", Starts.cramps().visit("labs", "null")),
                row(
                        "restless legs possible",
                        "ferritin",
                        Starts.restless(FULL).visit("labs/ferritin", "null")),
                row(
                        "rhabdomyolysis",
                        "ck",
                        FULL.present("alarmSymptoms", "dark-urine", "severe-myalgia")),
                row("DVT suspected", "wells", swollen(FULL)),
                row("tender cord", "svt-extent", FULL.symptoms("tender-cord")),
                row("no length", "svt-extent", Starts.svt(FULL, "null", "5")),
                row("no distance", "svt-extent", Starts.svt(FULL, "5", "null")),
                row("C6", "ulcer-details", Starts.classes(FULL, "C6")),
                row("C6r", "ulcer-details", Starts.classes(FULL, "C6r")),
                row("no class", "ceap", FULL.leg("ceap/clinical", "[]")),
                row("not asked", "symptoms", Starts.notAsked(FULL)),
                row("C3", "oedema-causes", Starts.classes(FULL, "C3")),
                row(
                        "C3, said false",
                        "oedema-causes",
                        Starts.classes(FULL, "C3").leg("oedemaCausesConsidered", "false")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void notListed(String row, String code, Patch patch) {
        assertThat(patch.answer().missing()).doesNotContain(code);
    }

    static Stream<Arguments> notListed() {
        Patch clot = FULL.leg("duplex/deepVeins", "\"acute-thrombosis\"");
        return Stream.of(
                row(
                        "asymptomatic, GSV without flow",
                        "reflux-time",
                        Starts.asymptomatic(
                                withoutGsv(FULL).without(LEG + "duplex/segments/SSV_U"))),
                row(
                        "trunk competent",
                        "diameter",
                        CLOSED.without(LEG + "duplex/segments/GSV_UT/diameterMm")
                                .without(LEG + "duplex/segments/GSV_UC/diameterMm")),
                row(
                        "every refluxing segment has it",
                        "diameter",
                        FULL.leg("duplex/segments/GSV_MT", "{\"refluxSeconds\": 0}")),
                row(
                        "above the fascia",
                        "depth",
                        bare(FULL).leg("duplex/trunks/GSV/suprafascial", "true")),
                row("standing", "scan-position", FULL),
                row("ABI 1.30", "toe-pressure", Starts.abi(FULL, "1.30")),
                row(
                        "ABI 1.31 and toe pressure",
                        "toe-pressure",
                        Starts.abi(FULL, "1.31").leg("arterial/toePressureMmHg", "70")),
                row("band 03", "toe-pressure", Starts.abi(FULL, "0.79")),
                row("diabetes alone", "toe-pressure", FULL.present("conditions", "diabetes")),
                row(
                        "male",
                        "pregnancy",
                        FULL.visit("pregnancy", "null").with("/patient/sex", "\"male\"")),
                row("56 years", "pregnancy", born("1970-03-14")),
                row(
                        "nothing invasive",
                        "vte-risk",
                        Starts.asymptomatic(FULL).visit("vteRisk", "null")),
                row(
                        "nothing invasive",
                        "mobility",
                        Starts.asymptomatic(FULL).visit("mobility", "null")),
                row(
                        "all contraindicated",
                        "vte-risk",
                        FULL.visit("vteRisk", "null").visit("pregnancy", "\"pregnant\"")),
                row("no anticoagulation", "bleeding-risk", FULL.visit("bleedingRisk", "null")),
                row("no anticoagulation", "renal-function", FULL.visit("labs", "null")),
                row("no anticoagulation", "body-weight", FULL.with("/patient/weightKg", "null")),
                row("eGFR given", "renal-function", clot),
                row(
                        "Wells given",
                        "wells",
                        swollen(FULL).leg("wells", "{\"entireLegSwollen\": true}")),
                row("pregnant", "wells", swollen(FULL).visit("pregnancy", "\"pregnant\"")),
                row(
                        "extent given",
                        "svt-extent",
                        Starts.svt(FULL.symptoms("tender-cord"), "5", "5")),
                row(
                        "ulcer described",
                        "ulcer-details",
                        Starts.classes(FULL, "C6").leg("ulcer", "{\"count\": 1}")),
                row("C5", "ulcer-details", Starts.classes(FULL, "C5")),
                row(
                        "considered",
                        "oedema-causes",
                        Starts.classes(FULL, "C3").leg("oedemaCausesConsidered", "true")),
                row("C3 without reflux", "oedema-causes", Starts.classes(CLOSED, "C3")),
                row("no cramps", "cramp-labs", FULL.visit("labs", "null")),
                row("no workup", "ferritin", FULL.visit("labs/ferritin", "null")),
                row(
                        "CK given",
                        "ck",
                        FULL.present("alarmSymptoms", "dark-urine", "severe-myalgia")
                                .visit("labs/ck", "200")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsMissingForSafetyIsConfirmedFirstAndChangesNoStatus(String code, Patch patch) {
        Answer answer = patch.answer();

        for (String option : new String[] {"evla/gsv", "rfa/gsv", "cyanoacrylate-closure/gsv"}) {
            assertThat(answer.confirmFirst(option)).contains(code);
            assertThat(answer.status(option)).isEqualTo(FULL.answer().status(option));
        }
        assertThat(answer.confirmFirst("asval/gsv")).contains(code);
    }

    static Stream<Arguments> whatIsMissingForSafetyIsConfirmedFirstAndChangesNoStatus() {
        Patch short_ = FULL.leg("duplex/segments/GSV_UC/refluxSeconds", "0.1");
        return Stream.of(
                Arguments.of("allergies", short_.visit("allergies/reviewed", "false")),
                Arguments.of("medications", short_.visit("medications/reviewed", "false")),
                Arguments.of("conditions", short_.visit("conditions/reviewed", "false")),
                Arguments.of("pregnancy", short_.visit("pregnancy", "null")),
                Arguments.of("vte-risk", short_.visit("vteRisk", "null")),
                Arguments.of("mobility", short_.visit("mobility", "null")),
                Arguments.of("depth", short_.without(LEG + "duplex/segments/GSV_UT/depthMm")),
                Arguments.of("abi", Starts.abi(short_, "null")));
    }

    @Test
    void everyInvasiveOptionAsksEvenForTheToePressure() {
        Answer answer =
                Starts.classes(
                                Starts.perforator(Starts.abi(FULL, "1.41"), "0.6", "4", "true"),
                                "C1",
                                "C2",
                                "C5")
                        .answer();

        assertThat(answer.confirmFirst("evla/gsv")).contains("toe-pressure");
        assertThat(answer.confirmFirst("phlebectomy/tributaries")).contains("toe-pressure");
        assertThat(answer.confirmFirst("perforator-ablation/perforators")).contains("toe-pressure");
        assertThat(answer.confirmFirst("c1-laser/c1")).contains("toe-pressure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allergies latex", "conditions pacemaker", "medications warfarin"})
    void aListWithAnAnswerThatNobodyIsSureOfIsConfirmedFirst(String listAndCode) {
        String[] parts = listAndCode.split(" ");
        Answer answer =
                FULL.visit(
                                parts[0],
                                "{\"reviewed\": true, \"present\": [], \"unsure\": [\""
                                        + parts[1]
                                        + "\"]}")
                        .answer();

        assertThat(answer.missing()).contains(parts[0]);
        assertThat(answer.confirmFirst("evla/gsv")).contains(parts[0]);
    }

    @Test
    void nothingIsConfirmedFirstWhereAnOptionIsOut() {
        Answer pregnant =
                FULL.visit("allergies/reviewed", "false")
                        .visit("pregnancy", "\"pregnant\"")
                        .answer();
        Answer none = Starts.asymptomatic(FULL).visit("allergies/reviewed", "false").answer();

        assertThat(pregnant.confirmFirst("evla/gsv")).isEmpty();
        assertThat(none.confirmFirst("evla/gsv")).isEmpty();
    }

    @Test
    void withoutAbiAndRiskStockingsAskForIt() {
        Answer answer = Starts.abi(FULL, "null").answer();

        assertThat(answer.status("compression-20-30/leg")).isEqualTo("interim");
        assertThat(answer.confirmFirst("compression-15-20/leg")).contains("abi");
        assertThat(answer.confirmFirst("compression-20-30/leg")).contains("abi");
    }

    @Test
    void refluxWithoutATimeIsConfirmedFirst() {
        Answer answer = untimed().answer();

        assertThat(answer.status("evla/gsv")).isEqualTo("first-line");
        assertThat(answer.confirmFirst("evla/gsv")).contains("reflux-time");
        assertThat(answer.confirmFirst("foam-sclerotherapy/gsv")).contains("reflux-time");
        assertThat(FULL.answer().confirmFirst("evla/gsv")).doesNotContain("reflux-time");
    }

    @Test
    void oedemaWithoutCausesConsideredAsksAndKeepsTheStatus() {
        Answer open = Starts.classes(FULL, "C2", "C3").answer();
        Answer considered =
                Starts.classes(FULL, "C2", "C3").leg("oedemaCausesConsidered", "true").answer();

        assertThat(open.confirmFirst("evla/gsv")).contains("oedema-causes");
        assertThat(open.notes()).contains("other-oedema-causes");
        assertThat(considered.confirmFirst("evla/gsv")).doesNotContain("oedema-causes");
        assertThat(considered.notes()).doesNotContain("other-oedema-causes");
        assertThat(open.status("evla/gsv")).isEqualTo(considered.status("evla/gsv"));
    }

    @Test
    void theOtherLegIsNotNamed() {
        Patch both = Starts.abi(Starts.bothLegs(FULL), "null");

        assertThat(both.answer().assessment().missing())
                .filteredOn(each -> each.code().code().equals("abi"))
                .allMatch(each -> each.leg() == org.saphena.clinical.Side.RIGHT)
                .hasSize(1);
    }

    private static Patch withoutGsv(Patch patch) {
        return patch.leg("duplex/segments/GSV_UT", "{\"diameterMm\": 5}")
                .without(LEG + "duplex/segments/GSV_UC");
    }

    private static Patch untimed() {
        return FULL.leg(
                        "duplex/segments/GSV_UT",
                        "{\"reflux\": \"present\", \"diameterMm\": 5, \"depthMm\": 14}")
                .without(LEG + "duplex/segments/GSV_UC");
    }

    private static Patch bare(Patch patch) {
        return patch.leg("duplex/segments/GSV_UT", "{\"refluxSeconds\": 2.4}")
                .leg("duplex/segments/GSV_UC", "{\"refluxSeconds\": 0.9}");
    }

    private static Patch onlyC1() {
        return Starts.classes(Starts.asymptomatic(CLOSED), "C1")
                .visit("preferences", "[\"cosmetic\"]")
                .without(LEG + "duplex/segments/VAR_MC");
    }

    private static Patch born(String date) {
        return FULL.visit("pregnancy", "null").with("/patient/birthDate", "\"" + date + "\"");
    }

    private static Patch swollen(Patch patch) {
        return patch.symptoms("acute-swelling").leg("duplex/date", "\"2026-03-13\"");
    }

    private static Arguments row(String row, String code, Patch patch) {
        return Arguments.of(row, code, patch);
    }
}
