package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds every invasive option back (R-ST-20 to R-ST-35 and the matrix 5.9). A row gives evla,
 * rfa, glue, mechanochemical, foam, microfoam, stripping, asval, chiva on the GSV; phlebectomy and
 * foam of tributaries; perforators; sclerotherapy and laser of spider veins. Each column starts
 * from a case in which it is open.
 */
class InvasiveRulesTest {
    private static final String OPEN = "FFSSSSSCCAASAA";
    private static final String SVT = "leg/superficialVeinThrombosis = {\"vein\": ";
    private static final String EHIT =
            "leg/recentProcedure = {\"procedure\": \"evla\", \"target\": \"ssv\", \"date\":"
                    + " \"2026-03-10\", \"deepVeinLumenPercent\": ";
    private static final String POST_THROMBOTIC =
            "leg/duplex/deepVeins = \"post-thrombotic\" & leg/duplex/iliacOutflow = ";

    private static String row(String edits) {
        Answer strong = Edits.apply(Situations.strong(), edits).answer();
        Answer wide =
                Edits.apply(
                                Situations.strong().leg("duplex/segments/GSV_UT/diameterMm", "11"),
                                edits)
                        .answer();
        Answer perforator = Edits.apply(Situations.perforator(), edits).answer();
        return Situations.row(strong, "gsv").substring(0, 6)
                + Marks.of(wide.status("high-ligation-stripping/gsv"))
                + Marks.of(strong.status("asval/gsv"))
                + Marks.of(strong.status("chiva/gsv"))
                + Marks.of(strong.status("phlebectomy/tributaries"))
                + Marks.of(strong.status("foam-sclerotherapy/tributaries"))
                + Marks.of(perforator.status("perforator-ablation/perforators"))
                + Marks.of(strong.status("c1-sclerotherapy/c1"))
                + Marks.of(strong.status("c1-laser/c1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | " + OPEN,
                // pregnancy, R-ST-20
                "visit/pregnancy = \"pregnant\" | XXXXXXXXXXXXXX",
                "visit/pregnancy = \"postpartum\" | RRRRRRRRRRRRRR",
                "visit/breastfeeding = true | RRRRRRRRRRRRRR",
                // R-ST-23
                "leg/arterial/abi = 0.45 | XXXXXXXXXXXXXX",
                "leg/arterial/abi = 0.55 | XXXXXXXXXXXXXX",
                "leg/arterial/abi = 0.70 | RRRRRRRRRRRRRR",
                // R-ST-24
                "leg/arterial/abi = 1.41 | RRRRRRRRRRRRAA",
                "leg/arterial/abi = 1.41 & leg/arterial/toePressureMmHg = 60 | " + OPEN,
                // R-ST-25
                "conditions: diabetes neuropathy-loss-of-feeling | CCCCCCCCCCCCAA",
                "conditions: diabetes microangiopathy | CCCCCCCCCCCCAA",
                "conditions: chronic-kidney-disease neuropathy-loss-of-feeling | CCCCCCCCCCCCAA",
                "conditions: dialysis microangiopathy | CCCCCCCCCCCCAA",
                "conditions: diabetes microangiopathy & leg/arterial/toePressureMmHg = 80 | "
                        + OPEN,
                "conditions: diabetes | " + OPEN,
                "conditions: microangiopathy neuropathy-loss-of-feeling | " + OPEN,
                "conditions: diabetes microangiopathy & leg/arterial/abi = 0.70 | RRRRRRRRRRRRRR",
                "conditions: diabetes microangiopathy & leg/arterial/abi = 1.45 | RRRRRRRRRRRRAA",
                "conditions: diabetes microangiopathy & leg/arterial/abi = null | CCCCCCCCCCCCAA",
                "leg/arterial/abi = 1.35 | " + OPEN,
                "leg/arterial/abi = 1.35 & leg/arterial/pedalPulses = null | CCCCCCCCCCCCAA",
                "leg/arterial/abi = 1.35 & leg/arterial/pedalPulses = \"weak\" | CCCCCCCCCCCCAA",
                "leg/arterial/abi = 1.35 & leg/arterial/pedalPulses = null &"
                        + " leg/arterial/toePressureMmHg = 60 | "
                        + OPEN,
                // R-ST-26
                "leg/arterial/abi = null & leg/arterial/claudicationMetres = 200 |"
                        + " RRRRRRRRRRRRAA",
                "leg/arterial/abi = null & conditions: diabetes | " + OPEN,
                // R-ST-28
                EHIT + "49} | RRRRRRRRRRRRAA",
                EHIT + "1} | RRRRRRRRRRRRAA",
                EHIT + "0} | " + OPEN,
                EHIT + "null} | " + OPEN,
                // R-ST-30
                POST_THROMBOTIC + "\"normal\" | CCCCCCCCCCCCAA",
                // R-ST-31
                "conditions: thrombophilia | CCCRRRCCCCRCRA",
                "conditions: previous-dvt | CCCRRRCCCCRCRA",
                "conditions: previous-pe | CCCRRRCCCCRCRA",
                "visit/vteRisk = \"high\" | CCCRRRCCCCRCRA",
                "visit/vteRisk = \"moderate\" | " + OPEN,
                "leg/pastEvents = {\"present\": [{\"event\": \"dvt\"}]} | CCCRRRCCCCRCRA",
                // R-ST-32
                "conditions: right-to-left-shunt stroke-or-tia | FFSRXXSCCAXSAA",
                "conditions: right-to-left-shunt neuro-event-after-foam | FFSRXXSCCAXSAA",
                "conditions: right-to-left-shunt migraine-with-aura | FFSRXXSCCAXSAA",
                "conditions: right-to-left-shunt | FFSSRRSCCARSAA",
                "conditions: neuro-event-after-foam | FFSSRRSCCARSAA",
                "conditions: stroke-or-tia | FFSSCCSCCACSAA",
                "conditions: migraine-with-aura | FFSCCCSCCACSAA",
                // R-ST-33
                "allergies: polidocanol | FFSRRXSCCARSRA",
                "allergies: sodium-tetradecyl-sulfate | FFSRRSSCCARSRA",
                "allergies: polidocanol sodium-tetradecyl-sulfate | FFSXXXSCCAXSXA",
                // R-ST-34
                "visit/mobility = \"chair-bound\" | RRRRXXRRRRXRXA",
                "visit/mobility = \"bed-bound\" | RRRRXXRRRRXRXA",
                "visit/mobility = \"aided\" | " + OPEN,
                // R-ST-35
                "conditions: autoimmune-disease | FFRCCCSCCACSCA",
                "conditions: severe-atopy | FFRCCCSCCACSCA",
                // the other rows of the matrix and of 5.1 and 5.3
                "allergies: cyanoacrylate | FFXSSSSCCAASAA",
                "allergies: acrylate-adhesive | FFXSSSSCCAASAA",
                "conditions: prior-sensitising-glue-exposure | FFRSSSSCCAASAA",
                "conditions: thrombophlebitis-migrans | FFXSSSSCCAASAA",
                "allergies: local-anaesthetic | RRCCCCSRRRCRCA",
                "allergies: latex other | " + OPEN,
                "medications: apixaban | FFSRRRRCCCRSCA",
                "medications: warfarin | FFSRRRRCCCRSCA",
                "medications: antiplatelet | " + OPEN,
                "conditions: pacemaker | FCSSSSCCCAASAA",
                "conditions: heart-failure-nyha-4 | RRRRRRXRRRRRRA",
                "conditions: heart-failure-nyha-3 | CCCCCCRCCCCCCA",
                "conditions: heart-failure-nyha-1-2 | " + OPEN,
                "conditions: sepsis | XXXXXXXXXXXXXA",
                "symptoms: heaviness cellulitis | XXXXXXXXXXXXXX",
                "conditions: acute-severe-illness | XXXXXXXXXXXXXX",
                "conditions: coagulopathy | XXXXXXXXXXXXXX",
                "conditions: vascular-malformation | XXXXXXXXXXXXXA",
                "conditions: limited-life-expectancy | RRRRRRRRRRRRRA",
                "conditions: no-capacity-to-consent | RRRRRRRRRRRRRA",
                "conditions: lymphoedema | CCCCCCCCCCCCCA",
                "conditions: lipoedema | CCCCCCCCCCCCCA",
                "conditions: active-cancer diabetes hypertension smoker atrial-fibrillation | "
                        + OPEN,
            })
    void aFactOfThePersonOrTheLeg(String edits, String statuses) {
        assertThat(row(edits)).isEqualTo(statuses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // R-ST-21 and R-ST-22
                SVT + "\"GSV\", \"lengthCm\": 6, \"distanceToJunctionCm\": 9} | RRXXXXRRRRRRRA",
                "leg/duplex/segments/GSV_MT = {\"state\": \"acute-thrombus\"} | RRXXXXRRRRRRRA",
                SVT + "\"SSV\", \"lengthCm\": 6, \"distanceToJunctionCm\": 9} | RRRRRRRRRRRRRA",
                "leg/duplex/segments/SSV_L = {\"state\": \"acute-thrombus\"} | RRRRRRRRRRRRRA",
                SVT
                        + "\"tributary\", \"lengthCm\": 6, \"distanceToJunctionCm\": 9} |"
                        + " RRRRRRRRRRXRRA",
                "leg/duplex/segments/VAR_MT = {\"state\": \"acute-thrombus\"} | RRRRRRRRRRXRRA",
                SVT + "\"AASV\"} | RRRRRRRRRRRRRA",
                // R-ST-27 and the GSV as a conduit
                "leg/arterial/abi = 0.85 & leg/arterial/claudicationMetres = 90 |"
                        + " CCCCCCCCCAASAA",
                "leg/arterial/abi = 0.85 & leg/arterial/pedalPulses = \"weak\" | CCCCCCCCCAASAA",
                "leg/arterial/abi = 0.85 & leg/arterial/pedalPulses = \"absent\" |"
                        + " CCCCCCCCCAASAA",
                "leg/arterial/abi = 0.90 & conditions: peripheral-artery-disease |"
                        + " CCCCCCCCCAASAA",
                "leg/arterial/abi = 0.85 | " + OPEN,
                "leg/arterial/abi = 0.91 & conditions: peripheral-artery-disease | " + OPEN,
                "conditions: gsv-needed-as-conduit | RRRRRRRCCCASAA",
                // R-ST-29
                POST_THROMBOTIC + "\"not-examined\" | CCCCCCCCCCCXAA",
                POST_THROMBOTIC + "null | CCCCCCCCCCCXAA",
                POST_THROMBOTIC + "\"abnormal\" | XXXXXXXCCCXXAA",
                POST_THROMBOTIC
                        + "\"normal\" & leg/duplex/segments/FV = {\"state\": \"occluded\"} |"
                        + " CCCCCCCCCCCXAA",
                POST_THROMBOTIC
                        + "\"normal\" & leg/duplex/segments/CFV = {\"state\": \"chronic-thrombus\"}"
                        + " | CCCCCCCCCCCXAA",
                POST_THROMBOTIC
                        + "\"normal\" & leg/duplex/segments/DFV = {\"state\": \"chronic-thrombus\"}"
                        + " | CCCCCCCCCCCXAA",
                POST_THROMBOTIC
                        + "\"normal\" & leg/duplex/segments/POPV = {\"state\": \"occluded\"} |"
                        + " CCCCCCCCCCCXAA",
                POST_THROMBOTIC
                        + "\"normal\" & leg/duplex/segments/PTV = {\"state\": \"chronic-thrombus\"}"
                        + " | CCCCCCCCCCCCAA",
                "leg/duplex/iliacOutflow = \"abnormal\" | XXXXXXXCCCXXAA",
                POST_THROMBOTIC
                        + "\"not-examined\" & leg/ceap/clinical = [\"C1\", \"C2\", \"C4b\"] |"
                        + " XXXXXXXNNCXXAA",
                POST_THROMBOTIC
                        + "\"not-examined\" & leg/ceap/clinical = [\"C1\", \"C2\", \"C3\"] |"
                        + " XXXXXXXCCCXXAA",
            })
    void aFactThatConcernsSomeTargetsOnly(String edits, String statuses) {
        assertThat(row(edits)).isEqualTo(statuses);
    }

    /** The seven options of the other trunks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit/pregnancy = \"pregnant\" | XXXXXXX",
                "visit/breastfeeding = true | RRRRRRR",
                "leg/arterial/abi = 0.55 | XXXXXXX",
                "leg/arterial/abi = 0.70 | RRRRRRR",
                "leg/arterial/abi = 1.41 | RRRRRRR",
                "conditions: diabetes microangiopathy | CCCCCCC",
                "leg/arterial/abi = 0.85 & leg/arterial/claudicationMetres = 90 | FFSSSSC",
                "conditions: gsv-needed-as-conduit | FFSSSSC",
                EHIT + "49} | RRRRRRR",
                POST_THROMBOTIC + "\"normal\" | CCCCCCC",
                POST_THROMBOTIC + "\"abnormal\" | XXXXXXX",
                SVT + "\"GSV\", \"lengthCm\": 6, \"distanceToJunctionCm\": 9} | RRRRRRR",
                "conditions: thrombophilia | CCCRRRC",
                "conditions: right-to-left-shunt stroke-or-tia | FFSRXXC",
                "allergies: polidocanol | FFSRRXC",
                "visit/mobility = \"chair-bound\" | RRRRXXR",
                "conditions: severe-atopy | FFRCCCC",
                "medications: apixaban | FFSRRRR",
                "allergies: local-anaesthetic | RRCCCCC",
                "conditions: heart-failure-nyha-4 | RRRRRRX",
                "conditions: heart-failure-nyha-3 | CCCCCCR",
                "conditions: pacemaker | FCSSSSC",
            })
    void holdsForEveryOtherTrunk(String edits, String statuses) {
        for (String target : new String[] {"ssv", "aasv", "pasv"}) {
            Answer answer = Edits.apply(Situations.refluxing(target), edits).answer();

            assertThat(Situations.row(answer, target)).as(target).isEqualTo(statuses);
        }
    }

    @ParameterizedTest
    @CsvSource({"ssv, SSV, SSV_L", "aasv, AASV, AASV", "pasv, PASV, PASV"})
    void anAcuteThrombosisInTheTargetItself(String target, String vein, String segment) {
        Patch patch = Situations.refluxing(target);

        assertThat(Situations.row(Edits.apply(patch, SVT + "\"" + vein + "\"}").answer(), target))
                .isEqualTo("RRXXXXR");
        assertThat(
                        Situations.row(
                                patch.leg(
                                                "duplex/segments/" + segment,
                                                "{\"refluxSeconds\": 2, \"diameterMm\": 5,"
                                                        + " \"depthMm\": 14, \"state\":"
                                                        + " \"acute-thrombus\"}")
                                        .answer(),
                                target))
                .isEqualTo("RRXXXXR");
    }

    /** The deciding reason is the rule that facts.md names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit/pregnancy = \"pregnant\" | evla/gsv | R-CI-PREGNANCY-EVLA",
                "visit/breastfeeding = true | phlebectomy/tributaries |"
                        + " R-CI-BREASTFEEDING-PHLEBECTOMY",
                SVT
                        + "\"GSV\", \"distanceToJunctionCm\": 9} | cyanoacrylate-closure/gsv |"
                        + " R-CI-ACUTE-SVT-CYANOACRYLATE-CLOSURE",
                SVT + "\"SSV\", \"distanceToJunctionCm\": 9} | evla/gsv | R-SVT-06",
                "leg/arterial/abi = 0.55 | rfa/gsv | R-CI-ABI-SEVERE-RFA",
                "leg/arterial/abi = 0.70 | rfa/gsv | R-CI-ABI-MODERATE-RFA",
                "leg/arterial/abi = 1.41 | evla/gsv | R-ST-24",
                "conditions: diabetes microangiopathy | evla/gsv | R-ST-25",
                "leg/arterial/abi = 0.85 & leg/arterial/claudicationMetres = 90 | evla/gsv |"
                        + " R-OPT-16",
                EHIT + "49} | evla/gsv | R-EHIT-02",
                POST_THROMBOTIC + "\"normal\" | evla/gsv | R-ST-30",
                POST_THROMBOTIC + "null | evla/gsv | R-IND-12",
                POST_THROMBOTIC + "\"abnormal\" | evla/gsv | R-CI-DEEP-OBSTRUCTION-EVLA",
                "conditions: thrombophilia | foam-sclerotherapy/gsv |"
                        + " R-CI-THROMBOPHILIA-FOAM-SCLEROTHERAPY",
                "visit/mobility = \"bed-bound\" | c1-sclerotherapy/c1 | R-CI-MOB",
                "conditions: severe-atopy | cyanoacrylate-closure/gsv |"
                        + " R-CI-ATOPY-CYANOACRYLATE-CLOSURE",
                "conditions: coagulopathy | c1-laser/c1 | R-CI-ALL-10",
                "conditions: vascular-malformation | evla/gsv | R-CI-ALL-11",
                "conditions: no-capacity-to-consent | evla/gsv | R-CI-ALL-13",
                "conditions: lymphoedema | evla/gsv | R-CI-ALL-14",
                "leg/duplex/trunks/GSV/tortuous = true | evla/gsv | R-CI-TORTUOUS-EVLA",
                "leg/duplex/segments/GSV_UT/depthMm = 4 | evla/gsv | R-CI-EPIFASCIAL-EVLA",
                "leg/duplex/trunks/GSV/tortuous = true | foam-sclerotherapy/gsv | R-OPT-05",
                "leg/duplex/segments/GSV_UT/depthMm = 4 | phlebectomy/tributaries | R-OPT-06",
                "/patient/birthDate = \"2010-01-01\" | evla/gsv | adults-only",
            })
    void theDecidingReasonNamesTheRule(String edits, String option, String rule) {
        Answer answer = Edits.apply(Situations.strong(), edits).answer();

        assertThat(answer.option(option).deciding().rule()).isEqualTo(rule);
    }

    @Test
    void theStrongestOfSeveralReasonsDecides() {
        Answer answer =
                Edits.apply(
                                Situations.strong(),
                                "conditions: thrombophilia severe-atopy & visit/breastfeeding ="
                                        + " true & allergies: cyanoacrylate")
                        .answer();

        assertThat(Situations.row(answer, "gsv")).isEqualTo("RRXRRRR");
    }

    @Test
    void whatNothingCallsForStaysContraindicated() {
        Answer answer =
                Edits.apply(Situations.competent(), "visit/pregnancy = \"pregnant\"").answer();

        assertThat(Situations.row(answer, "gsv")).isEqualTo("XXXXXXX");
    }

    @Test
    void whatIsUndeterminedIsNotMerelyHeldBack() {
        Answer answer =
                Edits.apply(
                                Situations.strong(),
                                "- leg/duplex/segments/GSV_UT & visit/breastfeeding = true")
                        .answer();

        assertThat(Situations.row(answer, "gsv")).isEqualTo("UUUUUUU");
    }
}
