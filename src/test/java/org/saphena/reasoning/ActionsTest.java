package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Side;

/** facts.md 4.14.11: every action, raised and not, and for whom. */
class ActionsTest {
    private static final Patch OPEN = Starts.varicose();
    private static final Patch CLOSED = Starts.competent();
    private static final Patch CRAMPS = Starts.cramps();
    private static final Patch ULCER = Starts.classes(OPEN, "C6");

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({"emergencies", "thrombosis", "scans", "referrals", "procedures", "cramps"})
    void raised(String row, String action, Patch patch) {
        assertThat(patch.answer().actions()).contains(action);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource({
        "noEmergencies",
        "noThrombosis",
        "noScans",
        "noReferrals",
        "noProcedures",
        "noCramps"
    })
    void notRaised(String row, String action, Patch patch) {
        assertThat(patch.answer().actions()).doesNotContain(action);
    }

    static Stream<Arguments> emergencies() {
        return Stream.of(
                row("PE", "emergency-care", alarm(OPEN, "syncope")),
                row("bleeding", "emergency-care", symptom(OPEN, "bleeding-varix")),
                row(
                        "rhabdomyolysis",
                        "emergency-care",
                        alarm(OPEN, "dark-urine", "severe-myalgia")),
                row(
                        "infection with fever",
                        "emergency-care",
                        alarm(symptom(OPEN, "cellulitis"), "fever")),
                row("bleeding", "bleeding-control", symptom(OPEN, "bleeding-varix")),
                row("suspected", "dvt-pathway", old(symptom(OPEN, "acute-swelling"))),
                row("weakness", "neurology-referral", alarm(OPEN, "progressive-weakness")),
                row("orthopnoea", "heart-failure-review", alarm(OPEN, "orthopnoea")),
                row(
                        "NYHA III, C3",
                        "heart-failure-review",
                        condition(Starts.classes(OPEN, "C3"), "heart-failure-nyha-3")),
                row(
                        "NYHA IV, swelling",
                        "heart-failure-review",
                        condition(symptom(OPEN, "swelling"), "heart-failure-nyha-4")));
    }

    static Stream<Arguments> noEmergencies() {
        return Stream.of(
                row("DVT", "emergency-care", OPEN.leg("duplex/deepVeins", "\"acute-thrombosis\"")),
                row("CLTI", "emergency-care", Starts.abi(OPEN, "0.4")),
                row("infection without fever", "emergency-care", symptom(OPEN, "cellulitis")),
                row(
                        "past bleeding",
                        "bleeding-control",
                        OPEN.leg("pastEvents", "{\"present\": [{\"event\": \"bleeding\"}]}")),
                row(
                        "confirmed",
                        "dvt-pathway",
                        OPEN.leg("duplex/deepVeins", "\"acute-thrombosis\"")),
                row("cauda equina", "neurology-referral", alarm(OPEN, "saddle-numbness")),
                row(
                        "NYHA III alone",
                        "heart-failure-review",
                        condition(OPEN, "heart-failure-nyha-3")),
                row(
                        "NYHA I-II, C3",
                        "heart-failure-review",
                        condition(Starts.classes(OPEN, "C3"), "heart-failure-nyha-1-2")));
    }

    static Stream<Arguments> thrombosis() {
        String full = "therapeutic-anticoagulation";
        String prophylactic = "svt-prophylactic-anticoagulation";
        Patch small = Starts.svt(OPEN, "4.9", "3.1");
        return Stream.of(
                row("DVT confirmed", full, OPEN.leg("duplex/deepVeins", "\"acute-thrombosis\"")),
                row("SVT at 3.0 cm", full, Starts.svt(OPEN, "2", "3.0")),
                row("lumen half taken", full, lumen("50")),
                row("lumen all taken", full, lumen("100")),
                row("5.0 cm at 3.1 cm", prophylactic, Starts.svt(OPEN, "5.0", "3.1")),
                row("active cancer", prophylactic, condition(small, "active-cancer")),
                row("thrombophilia", prophylactic, condition(small, "thrombophilia")),
                row("previous DVT", prophylactic, condition(small, "previous-dvt")),
                row(
                        "previous DVT of the leg",
                        prophylactic,
                        small.leg("pastEvents", "{\"present\": [{\"event\": \"dvt\"}]}")),
                row("previous PE", prophylactic, condition(small, "previous-pe")),
                row("pregnant", prophylactic, small.visit("pregnancy", "\"pregnant\"")),
                row("postpartum", prophylactic, small.visit("pregnancy", "\"postpartum\"")),
                row("oestrogen", prophylactic, small.present("medications", "oestrogen")),
                row("4.9 cm without risk", "svt-symptom-relief", small));
    }

    static Stream<Arguments> noThrombosis() {
        String full = "therapeutic-anticoagulation";
        String prophylactic = "svt-prophylactic-anticoagulation";
        Patch small = Starts.svt(OPEN, "4.9", "3.1");
        return Stream.of(
                row("DVT only suspected", full, old(symptom(OPEN, "acute-swelling"))),
                row("SVT at 3.1 cm", full, small),
                row("lumen 49 %", full, lumen("49")),
                row("4.9 cm without risk", prophylactic, small),
                row("5.0 cm at 3.0 cm", prophylactic, Starts.svt(OPEN, "5.0", "3.0")),
                row(
                        "anticoagulated",
                        prophylactic,
                        Starts.svt(OPEN, "8", "5").present("medications", "apixaban")),
                row("distance not measured", prophylactic, Starts.svt(OPEN, "8", "null")),
                row("5.0 cm", "svt-symptom-relief", Starts.svt(OPEN, "5.0", "3.1")),
                row("3.0 cm away", "svt-symptom-relief", Starts.svt(OPEN, "2", "3.0")),
                row("pregnant", "svt-symptom-relief", small.visit("pregnancy", "\"pregnant\"")),
                row("pregnancy not asked", "svt-symptom-relief", small.visit("pregnancy", "null")),
                row(
                        "conditions not gone through",
                        "svt-symptom-relief",
                        small.visit("conditions", "null")),
                row(
                        "medicines not gone through",
                        "svt-symptom-relief",
                        small.visit("medications", "null")),
                row(
                        "anticoagulated",
                        "svt-symptom-relief",
                        small.present("medications", "apixaban")),
                row("oestrogen", "svt-symptom-relief", small.present("medications", "oestrogen")),
                row("cancer", "svt-symptom-relief", condition(small, "active-cancer")));
    }

    static Stream<Arguments> scans() {
        return Stream.of(
                row("any SVT", "repeat-duplex", Starts.svt(OPEN, "2", "10")),
                row(
                        "acute thrombus in a superficial segment",
                        "repeat-duplex",
                        OPEN.leg("duplex/segments/VAR_MC/state", "\"acute-thrombus\"")),
                row(
                        "borderline trunk",
                        "repeat-duplex",
                        CLOSED.leg("duplex/segments/GSV_UT/refluxSeconds", "0.5")),
                row("EHIT II", "weekly-duplex", lumen("1")),
                row("EHIT III", "weekly-duplex", lumen("99")),
                row(
                        "iliac outflow abnormal",
                        "suprainguinal-imaging",
                        OPEN.leg("duplex/iliacOutflow", "\"abnormal\"")),
                row(
                        "gluteal varices",
                        "suprainguinal-imaging",
                        symptom(OPEN, "perineal-or-gluteal-varices")));
    }

    static Stream<Arguments> noScans() {
        return Stream.of(
                row("no SVT, trunk refluxes", "repeat-duplex", OPEN),
                row(
                        "0.44 s",
                        "repeat-duplex",
                        CLOSED.leg("duplex/segments/GSV_UT/refluxSeconds", "0.44")),
                row(
                        "borderline SSV beside a refluxing GSV",
                        "repeat-duplex",
                        OPEN.leg("duplex/segments/SSV_U/refluxSeconds", "0.5")),
                row("EHIT I", "weekly-duplex", lumen("0")),
                row("EHIT IV", "weekly-duplex", lumen("100")),
                row(
                        "one sign of outflow",
                        "suprainguinal-imaging",
                        symptom(OPEN, "venous-claudication")));
    }

    static Stream<Arguments> referrals() {
        String arterial = "arterial-referral";
        String centre = "deep-venous-centre-referral";
        Patch mild = Starts.abi(OPEN, "0.80");
        return Stream.of(
                row("band 01", arterial, Starts.abi(OPEN, "0.49")),
                row("band 02", arterial, Starts.abi(OPEN, "0.59")),
                row("band 03", arterial, Starts.abi(OPEN, "0.79")),
                row(
                        "band 04, claudication",
                        arterial,
                        mild.leg("arterial/claudicationMetres", "150")),
                row("band 04, weak pulses", arterial, mild.leg("arterial/pedalPulses", "\"weak\"")),
                row(
                        "band 04, known disease",
                        arterial,
                        condition(mild, "peripheral-artery-disease")),
                row("band 04, C5", arterial, Starts.classes(mild, "C5")),
                row("band 04, C6", arterial, Starts.classes(mild, "C6")),
                row("band 04, C6r", arterial, Starts.classes(mild, "C6r")),
                row("band 04, cramps", arterial, mild.leg("cramps", "{\"nightsPerWeek\": 1}")),
                row("CLTI without ABI", arterial, symptom(Starts.abi(OPEN, "null"), "rest-pain")),
                row(
                        "outflow, C3",
                        centre,
                        Starts.classes(OPEN.leg("duplex/iliacOutflow", "\"abnormal\""), "C3")),
                row(
                        "outflow, C4c",
                        centre,
                        Starts.classes(OPEN.leg("duplex/iliacOutflow", "\"abnormal\""), "C4c")),
                row(
                        "deep reflux alone, C5",
                        centre,
                        Starts.classes(CLOSED.leg("duplex/deepVeins", "\"reflux\""), "C5")),
                row(
                        "malformation",
                        "specialist-centre-referral",
                        condition(OPEN, "vascular-malformation")),
                row(
                        "congenital",
                        "specialist-centre-referral",
                        OPEN.leg("ceap/aetiology", "\"Ec\"")));
    }

    static Stream<Arguments> noReferrals() {
        String arterial = "arterial-referral";
        String centre = "deep-venous-centre-referral";
        return Stream.of(
                row("band 04 alone", arterial, Starts.abi(OPEN, "0.80")),
                row("band 05, C6", arterial, Starts.abi(ULCER, "0.91")),
                row("no ABI, C6", arterial, Starts.abi(ULCER, "null")),
                row("outflow, C2", centre, OPEN.leg("duplex/iliacOutflow", "\"abnormal\"")),
                row(
                        "deep reflux beside a trunk, C5",
                        centre,
                        Starts.classes(OPEN.leg("duplex/deepVeins", "\"reflux\""), "C5")),
                row(
                        "deep reflux alone, C4b",
                        centre,
                        Starts.classes(CLOSED.leg("duplex/deepVeins", "\"reflux\""), "C4b")),
                row(
                        "secondary",
                        "specialist-centre-referral",
                        OPEN.leg("ceap/aetiology", "\"Es\"")));
    }

    static Stream<Arguments> procedures() {
        String defer = "defer-intervention";
        String prophylaxis = "vte-prophylaxis-discussion";
        return Stream.of(
                row("ulcer, band 06", "early-ablation", ULCER),
                row("ulcer, band 04", "early-ablation", Starts.abi(ULCER, "0.80")),
                row("recurrent ulcer", "early-ablation", Starts.classes(OPEN, "C6r")),
                row("13 weeks", "ulcer-biopsy", ULCER.leg("ulcer", "{\"durationWeeks\": 13}")),
                row("atypical", "ulcer-biopsy", ULCER.leg("ulcer", "{\"atypical\": true}")),
                row("flag", defer, symptom(OPEN, "bleeding-varix")),
                row("pregnant", defer, OPEN.visit("pregnancy", "\"pregnant\"")),
                row("postpartum", defer, OPEN.visit("pregnancy", "\"postpartum\"")),
                row("SVT in the leg", defer, Starts.svt(OPEN, "2", "10")),
                row("band 08", defer, Starts.abi(OPEN, "1.41")),
                row(
                        "no ABI, weak pulses",
                        defer,
                        Starts.abi(OPEN, "null").leg("arterial/pedalPulses", "\"weak\"")),
                row(
                        "undetermined trunk",
                        defer,
                        OPEN.leg("duplex/deepVeins", "\"not-examined\"")
                                .visit("pregnancy", "\"pregnant\"")),
                row("thrombophilia", prophylaxis, condition(OPEN, "thrombophilia")),
                row("risk high", prophylaxis, OPEN.visit("vteRisk", "\"high\"")),
                row("cancer", prophylaxis, condition(OPEN, "active-cancer")),
                row("immobile", prophylaxis, OPEN.visit("mobility", "\"bed-bound\"")),
                row("BMI 40", prophylaxis, OPEN.with("/patient/weightKg", "115.6")),
                row("itchy band on day 3", "glue-reaction-care", glue("2026-03-11")),
                row("itchy band on day 35", "glue-reaction-care", glue("2026-02-07")));
    }

    static Stream<Arguments> noProcedures() {
        String defer = "defer-intervention";
        String prophylaxis = "vte-prophylaxis-discussion";
        return Stream.of(
                row("healed", "early-ablation", Starts.classes(OPEN, "C5")),
                row("band 03", "early-ablation", Starts.abi(ULCER, "0.79")),
                row("no ABI", "early-ablation", Starts.abi(ULCER, "null")),
                row("band 07", "early-ablation", Starts.abi(ULCER, "1.35")),
                row("trunk competent", "early-ablation", Starts.classes(CLOSED, "C6")),
                row("pregnant", "early-ablation", ULCER.visit("pregnancy", "\"pregnant\"")),
                row("12 weeks", "ulcer-biopsy", ULCER.leg("ulcer", "{\"durationWeeks\": 12}")),
                row("trunk competent", defer, CLOSED.visit("pregnancy", "\"pregnant\"")),
                row("nothing in the way", defer, OPEN),
                row("flag that defers nothing", defer, ULCER.leg("ulcer", "{\"atypical\": true}")),
                row("no ABI, no signs", defer, Starts.abi(OPEN, "null")),
                row(
                        "anticoagulated",
                        prophylaxis,
                        condition(OPEN, "thrombophilia").present("medications", "warfarin")),
                row("risk moderate", prophylaxis, OPEN.visit("vteRisk", "\"moderate\"")),
                row("BMI 39.9", prophylaxis, OPEN.with("/patient/weightKg", "115.3")),
                row(
                        "nothing invasive",
                        prophylaxis,
                        condition(Starts.asymptomatic(OPEN), "thrombophilia")),
                row(
                        "only c1",
                        prophylaxis,
                        condition(
                                Starts.prefers(CRAMPS.leg("ceap/clinical", "[\"C1\"]"), "cosmetic")
                                        .symptoms("cosmetic-concern")
                                        .without("/consultation/legs/right/duplex/segments/VAR_MC"),
                                "thrombophilia")),
                row("day 2", "glue-reaction-care", glue("2026-03-12")),
                row("day 36", "glue-reaction-care", glue("2026-02-06")),
                row("fever", "glue-reaction-care", alarm(glue("2026-03-04"), "fever")),
                row(
                        "after EVLA",
                        "glue-reaction-care",
                        glue("2026-03-04").leg("recentProcedure/procedure", "\"evla\"")));
    }

    static Stream<Arguments> cramps() {
        Patch gap = CRAMPS.visit("labs/tsh", "null");
        return Stream.of(
                row("TSH missing", "cramp-labs", gap),
                row("once a week", "cramp-labs", gap.leg("cramps/nightsPerWeek", "1")),
                row("frequency unknown", "cramp-labs", gap.leg("cramps", "null")),
                row("sodium missing", "cramp-labs", CRAMPS.visit("labs/sodium", "null")),
                row("potassium missing", "cramp-labs", CRAMPS.visit("labs/potassium", "null")),
                row("magnesium missing", "cramp-labs", CRAMPS.visit("labs/magnesium", "null")),
                row("calcium missing", "cramp-labs", CRAMPS.visit("labs/adjustedCalcium", "null")),
                row("eGFR missing", "cramp-labs", CRAMPS.visit("labs/egfr", "null")),
                row("HbA1c missing", "cramp-labs", CRAMPS.visit("labs/hba1c", "null")),
                row("beta-agonist", "medication-review", medicine("long-acting-beta-agonist")),
                row(
                        "potassium-sparing diuretic",
                        "medication-review",
                        medicine("potassium-sparing-diuretic")),
                row("thiazide", "medication-review", medicine("thiazide-diuretic")),
                row("loop diuretic", "medication-review", medicine("loop-diuretic")),
                row("statin", "medication-review", medicine("statin")),
                row("quinine", "medication-review", medicine("quinine")),
                row(
                        "urge to move",
                        "restless-legs-workup",
                        OPEN.visit("restlessLegs", "{\"urgeToMove\": true}")),
                row("all criteria", "restless-legs-workup", Starts.restless(OPEN)));
    }

    static Stream<Arguments> noCramps() {
        return Stream.of(
                row("all results there", "cramp-labs", CRAMPS),
                row(
                        "less than weekly",
                        "cramp-labs",
                        CRAMPS.visit("labs", "null").leg("cramps/nightsPerWeek", "0.5")),
                row("no cramps", "cramp-labs", OPEN.visit("labs", "null")),
                row("phosphate missing", "cramp-labs", CRAMPS.visit("labs/phosphate", "null")),
                row(
                        "statin without cramps",
                        "medication-review",
                        OPEN.present("medications", "statin")),
                row(
                        "calcium-channel blocker",
                        "medication-review",
                        medicine("calcium-channel-blocker")),
                row(
                        "a criterion false",
                        "restless-legs-workup",
                        OPEN.visit(
                                "restlessLegs", "{\"urgeToMove\": true, \"worseAtRest\": false}")),
                row(
                        "no urge",
                        "restless-legs-workup",
                        OPEN.visit("restlessLegs", "{\"worseAtRest\": true}")));
    }

    @Test
    void anActionOfTheLegNamesTheLeg() {
        Patch both = Starts.bothLegs(OPEN).symptoms("aching", "bleeding-varix");

        assertThat(both.answer().legsOf("bleeding-control")).containsExactly(Side.RIGHT);
        assertThat(both.answer().legsOf("defer-intervention")).containsExactly(Side.RIGHT);
    }

    @Test
    void aFlagForBothLegsDefersBoth() {
        Patch both = Starts.svt(Starts.bothLegs(OPEN), "2", "3");

        assertThat(both.answer().legsOf("therapeutic-anticoagulation")).containsExactly(Side.RIGHT);
        assertThat(both.answer().legsOf("defer-intervention"))
                .containsExactlyInAnyOrder(Side.RIGHT, Side.LEFT);
    }

    @Test
    void anActionOfThePersonNamesNoLeg() {
        Answer answer = CRAMPS.visit("labs", "null").answer();

        assertThat(answer.legsOf("cramp-labs")).isEqualTo(Arrays.asList((Side) null));
    }

    private static Patch alarm(Patch patch, String... codes) {
        return patch.present("alarmSymptoms", codes);
    }

    private static Patch condition(Patch patch, String code) {
        return patch.present("conditions", code);
    }

    private static Patch symptom(Patch patch, String code) {
        return patch.symptoms("aching", code);
    }

    private static Patch medicine(String code) {
        return CRAMPS.present("medications", code);
    }

    private static Patch old(Patch patch) {
        return patch.leg("duplex/date", "\"2026-03-13\"");
    }

    private static Patch lumen(String percent) {
        return OPEN.leg(
                "recentProcedure",
                "{\"procedure\": \"evla\", \"target\": \"ssv\", \"date\": \"2026-03-09\","
                        + " \"deepVeinLumenPercent\": "
                        + percent
                        + "}");
    }

    private static Patch glue(String date) {
        return symptom(OPEN, "itchy-red-band")
                .leg(
                        "recentProcedure",
                        "{\"procedure\": \"cyanoacrylate-closure\", \"target\": \"ssv\", \"date\": \""
                                + date
                                + "\"}");
    }

    private static Arguments row(String row, String action, Patch patch) {
        return Arguments.of(row, action, patch);
    }
}
