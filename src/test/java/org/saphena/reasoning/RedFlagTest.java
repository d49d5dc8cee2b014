package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Side;

/** Red flags (4.14.2): what raises each, what nearly does, how urgent it is, what it defers. */
class RedFlagTest {
    private static final String OLD_SCAN = "leg/duplex/date = \"2026-03-13\" & ";
    private static final String AXIS =
            "leg/duplex/deepVeins = null & leg/duplex/segments/CFV = {\"refluxSeconds\": 0} &"
                    + " leg/duplex/segments/FV = {\"refluxSeconds\": 0} &"
                    + " leg/duplex/segments/POPV =";
    private static final String ONE_POINT = "leg/wells = {\"deepVeinTenderness\": true,";
    private static final String ALL_ASKED =
            " \"activeCancer\": false, \"paralysisOrPlaster\": false, \"bedriddenOrSurgery\":"
                    + " false, \"entireLegSwollen\": false, \"calfSwellingOver3cm\": false,"
                    + " \"pittingOedema\": false, \"collateralVeins\": false, \"previousDvt\":"
                    + " false, \"alternativeDiagnosisLikely\": false}";
    private static final String EHIT =
            "leg/recentProcedure = {\"procedure\": \"evla\", \"target\": \"gsv\", \"date\":"
                    + " \"2026-03-10\", \"deepVeinLumenPercent\": ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leg/duplex/deepVeins = \"acute-thrombosis\" | dvt-confirmed | same-day",
                "leg/duplex/deepVeins = null & leg/duplex/segments/PTV = {\"state\":"
                        + " \"acute-thrombus\"} | dvt-confirmed | same-day",
                "leg/duplex/deepVeins = null & leg/duplex/segments/PER = {\"state\":"
                        + " \"acute-thrombus\"} | dvt-confirmed | same-day",
                OLD_SCAN + "symptoms: acute-swelling | dvt-suspected | same-day",
                OLD_SCAN + "symptoms: calf-tenderness | dvt-suspected | same-day",
                "- leg/duplex & symptoms: calf-tenderness | dvt-suspected | same-day",
                "leg/duplex/deepVeins = \"not-examined\" & symptoms: calf-tenderness |"
                        + " dvt-suspected | same-day",
                "leg/duplex/deepVeins = null & symptoms: calf-tenderness | dvt-suspected |"
                        + " same-day",
                AXIS
                        + " {\"diameterMm\": 9} & symptoms: calf-tenderness | dvt-suspected | same-day",
                AXIS
                        + " {\"state\": \"patent\"} & symptoms: calf-tenderness | dvt-suspected |"
                        + " same-day",
                OLD_SCAN + ONE_POINT + ALL_ASKED + " | dvt-suspected | same-day",
                "- leg/duplex & leg/wells = {\"alternativeDiagnosisLikely\": true} |"
                        + " dvt-suspected | same-day",
                ONE_POINT + " \"pittingOedema\": true} | dvt-suspected | same-day",
                "leg/wells = {} | dvt-suspected | same-day",
                "leg/duplex/deepVeins = \"post-thrombotic\" & leg/duplex/segments/FV ="
                        + " {\"state\": \"chronic-thrombus\"} & symptoms: acute-swelling |"
                        + " dvt-suspected | same-day",
                "alarms: breathlessness | pe-suspected | emergency",
                "alarms: chest-pain | pe-suspected | emergency",
                "alarms: haemoptysis | pe-suspected | emergency",
                "alarms: syncope | pe-suspected | emergency",
                "symptoms: bleeding-varix | bleeding | emergency",
                "leg/arterial/abi = 0.49 | chronic-limb-threatening-ischaemia | urgent",
                "leg/arterial/abi = null & symptoms: rest-pain |"
                        + " chronic-limb-threatening-ischaemia | urgent",
                "leg/arterial/abi = 1.35 & symptoms: tissue-loss |"
                        + " chronic-limb-threatening-ischaemia | urgent",
                "leg/arterial/abi = 1.45 & symptoms: rest-pain |"
                        + " chronic-limb-threatening-ischaemia | urgent",
                "leg/arterial/pedalPulses = \"weak\" & symptoms: cold-pale-foot |"
                        + " acute-limb-ischaemia | emergency",
                "leg/arterial/pedalPulses = \"absent\" & symptoms: cold-pale-foot |"
                        + " acute-limb-ischaemia | emergency",
                "leg/arterial/pedalPulses = null & symptoms: cold-pale-foot |"
                        + " acute-limb-ischaemia | emergency",
                "leg/superficialVeinThrombosis = {\"vein\": \"GSV\", \"lengthCm\": 1,"
                        + " \"distanceToJunctionCm\": 3.0} | svt-near-junction | same-day",
                "leg/superficialVeinThrombosis = {\"vein\": \"SSV\","
                        + " \"distanceToJunctionCm\": 0} | svt-near-junction | same-day",
                "leg/duplex/segments/GSV_MT = {\"state\": \"acute-thrombus\","
                        + " \"thrombusToJunctionCm\": 3.0} | svt-near-junction | same-day",
                "leg/duplex/segments/SFJ = {\"state\": \"acute-thrombus\"} | svt-near-junction |"
                        + " same-day",
                "leg/duplex/segments/SPJ = {\"state\": \"acute-thrombus\"} | svt-near-junction |"
                        + " same-day",
                "symptoms: cellulitis | infection | same-day",
                "leg/ulcer = {\"infected\": true} | infection | same-day",
                "symptoms: cellulitis & alarms: fever | infection | emergency",
                "leg/ulcer = {\"infected\": true} & alarms: fever | infection | emergency",
                "symptoms: tender-cord & alarms: fever | infection | emergency",
                "symptoms: itchy-red-band & alarms: fever | infection | emergency",
                EHIT + "50} | ehit-3 | same-day",
                EHIT + "51} | ehit-3 | same-day",
                EHIT + "99} | ehit-3 | same-day",
                EHIT + "100} | ehit-4 | same-day",
                "alarms: dark-urine severe-myalgia | rhabdomyolysis | emergency",
                "alarms: dark-urine & medications: atorvastatin | rhabdomyolysis | emergency",
                "alarms: dark-urine & medications: fibrate | rhabdomyolysis | emergency",
                "alarms: dark-urine & medications: macrolide | rhabdomyolysis | emergency",
                "alarms: severe-myalgia & medications: statin | rhabdomyolysis | emergency",
                "alarms: severe-myalgia & medications: fibrate | rhabdomyolysis | emergency",
                "alarms: severe-myalgia & medications: macrolide | rhabdomyolysis | emergency",
                "alarms: tetany | electrolyte | same-day",
                "alarms: palpitations & symptoms: night-cramps | electrolyte | same-day",
                "alarms: confusion & leg/cramps = {\"nightsPerWeek\": 1} | electrolyte |"
                        + " same-day",
                "visit/labs = {\"potassium\": 2.9} | electrolyte | same-day",
                "visit/labs = {\"potassium\": 6.1} | electrolyte | same-day",
                "visit/labs = {\"magnesium\": 0.49} | electrolyte | same-day",
                "visit/labs = {\"adjustedCalcium\": 1.89} | electrolyte | same-day",
                "visit/labs = {\"sodium\": 124} | electrolyte | same-day",
                "alarms: saddle-numbness | cauda-equina | emergency",
                "alarms: sphincter-disturbance | cauda-equina | emergency",
                "alarms: progressive-weakness | neurological | urgent",
                "alarms: muscle-wasting | neurological | urgent",
                "alarms: fasciculation | neurological | urgent",
                "alarms: visual-or-speech-loss | stroke-or-tia | emergency",
                "alarms: facial-swelling-or-wheeze | anaphylaxis | emergency",
                "leg/duplex/iliacOutflow = \"abnormal\" | iliac-obstruction | urgent",
                "symptoms: venous-claudication thigh-swelling | iliac-obstruction | urgent",
                "symptoms: venous-claudication suprapubic-collaterals | iliac-obstruction |"
                        + " urgent",
                "symptoms: thigh-swelling suprapubic-collaterals | iliac-obstruction | urgent",
                "symptoms: venous-claudication & conditions: previous-dvt | iliac-obstruction |"
                        + " urgent",
                "symptoms: thigh-swelling & leg/duplex/deepVeins = \"post-thrombotic\" |"
                        + " iliac-obstruction | urgent",
                "symptoms: suprapubic-collaterals & leg/pastEvents = {\"present\": [{\"event\":"
                        + " \"dvt\"}]} | iliac-obstruction | urgent",
                "leg/ulcer = {\"atypical\": true} | ulcer-atypical | urgent",
            })
    void isRaisedAlone(String edits, String flag, String urgency) {
        Answer answer = Edits.apply(Situations.strong(), edits).answer();

        assertThat(answer.flags()).containsExactly(flag);
        assertThat(answer.assessment().redFlags().getFirst().urgency().code()).isEqualTo(urgency);
        assertThat(answer.actions().contains("emergency-care"))
                .isEqualTo(urgency.equals("emergency"));
    }

    @Test
    void darkUrineWithWeaknessIsBoth() {
        assertThat(
                        Edits.apply(Situations.strong(), "alarms: dark-urine progressive-weakness")
                                .answer()
                                .flags())
                .isEqualTo(Set.of("rhabdomyolysis", "neurological"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                // deep veins scanned today without a clot
                "symptoms: acute-swelling calf-tenderness",
                "symptoms: calf-tenderness & leg/duplex/deepVeins = \"reflux\"",
                ONE_POINT + ALL_ASKED,
                // history, age and risk
                "conditions: previous-dvt previous-pe thrombophilia",
                "visit/vteRisk = \"high\"",
                "/patient/birthDate = \"1930-01-01\"",
                "conditions: stroke-or-tia right-to-left-shunt",
                "conditions: neuro-event-after-foam",
                "conditions: peripheral-artery-disease diabetes smoker",
                "leg/pastEvents = {\"reviewed\": true, \"present\": [{\"event\": \"bleeding\"}]}",
                "leg/pastEvents = {\"reviewed\": true, \"present\": [{\"event\": \"svt\"}]}",
                // near misses
                OLD_SCAN + "symptoms: swelling heaviness",
                "alarms: orthopnoea",
                "leg/arterial/abi = 0.50",
                "leg/arterial/abi = 0.91 & symptoms: rest-pain",
                "leg/arterial/abi = null & leg/ceap/clinical = [\"C6\"]",
                "symptoms: cold-pale-foot",
                "leg/superficialVeinThrombosis = {\"vein\": \"GSV\", \"lengthCm\": 40,"
                        + " \"distanceToJunctionCm\": 3.1}",
                "leg/superficialVeinThrombosis = {\"vein\": \"GSV\", \"lengthCm\": 40}",
                "leg/duplex/segments/GSV_MT = {\"state\": \"acute-thrombus\","
                        + " \"thrombusToJunctionCm\": 3.1}",
                "leg/duplex/segments/GSV_MT = {\"state\": \"chronic-thrombus\","
                        + " \"thrombusToJunctionCm\": 1}",
                "symptoms: tender-cord itchy-red-band",
                "alarms: fever weight-loss",
                "leg/ulcer = {\"infected\": false, \"atypical\": false}",
                EHIT + "0}",
                EHIT + "1}",
                EHIT + "49}",
                EHIT + "null}",
                "alarms: dark-urine",
                "alarms: severe-myalgia",
                "medications: statin fibrate macrolide",
                "alarms: dark-urine & medications: amlodipine",
                "alarms: palpitations confusion",
                "symptoms: night-cramps",
                "visit/labs = {\"potassium\": 3.0, \"magnesium\": 0.5, \"adjustedCalcium\": 1.9,"
                        + " \"sodium\": 125}",
                "visit/labs = {\"potassium\": 6.0}",
                "symptoms: venous-claudication",
                "symptoms: thigh-swelling",
                "symptoms: perineal-or-gluteal-varices",
                "conditions: previous-dvt & leg/duplex/deepVeins = \"post-thrombotic\"",
                "leg/duplex/iliacOutflow = \"not-examined\"",
            })
    void isNotRaised(String edits) {
        assertThat(Edits.apply(Situations.strong(), edits).answer().flags()).isEmpty();
    }

    @Test
    void aConfirmedClotIsNotAlsoSuspected() {
        Answer answer =
                Edits.apply(
                                Situations.strong(),
                                "leg/duplex/deepVeins = \"acute-thrombosis\" & symptoms:"
                                        + " acute-swelling & leg/wells = {\"entireLegSwollen\":"
                                        + " true}")
                        .answer();

        assertThat(answer.flags()).containsExactly("dvt-confirmed");
    }

    @Test
    void aConfirmedClotInOneLegLeavesTheOtherSuspected() {
        Answer answer =
                Edits.apply(
                                Situations.bothLegs(),
                                "leg/duplex/deepVeins = \"acute-thrombosis\" &"
                                        + " left/duplex/date = \"2026-03-01\" & left/symptoms ="
                                        + " {\"reviewed\": true, \"present\":"
                                        + " [\"calf-tenderness\"]}")
                        .answer();

        assertThat(answer.flags()).isEqualTo(Set.of("dvt-confirmed", "dvt-suspected"));
    }

    /** The flag is raised in the right leg; statuses of heat and surface laser, right and left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leg/duplex/deepVeins = \"acute-thrombosis\" | dvt-confirmed | XXXX",
                "leg/wells = {} | dvt-suspected | XXXX",
                "alarms: chest-pain | pe-suspected | XXXX",
                "symptoms: heaviness bleeding-varix | bleeding | XXFA",
                "leg/arterial/abi = 0.49 | chronic-limb-threatening-ischaemia | XXFA",
                "leg/arterial/pedalPulses = \"absent\" & symptoms: heaviness cold-pale-foot |"
                        + " acute-limb-ischaemia | XXFA",
                "leg/superficialVeinThrombosis = {\"vein\": \"SSV\","
                        + " \"distanceToJunctionCm\": 3.0} | svt-near-junction | XXXX",
                "symptoms: heaviness cellulitis | infection | XXFA",
                "leg/ulcer = {\"infected\": true} | infection | XXFA",
                "symptoms: heaviness cellulitis & alarms: fever | infection | XXXX",
                "symptoms: heaviness tender-cord & alarms: fever | infection | XXXX",
                EHIT + "50} | ehit-3 | XXXX",
                EHIT + "100} | ehit-4 | XXXX",
                "alarms: dark-urine severe-myalgia | rhabdomyolysis | XXXX",
                "alarms: tetany | electrolyte | XXXX",
                "alarms: saddle-numbness | cauda-equina | XXXX",
                "alarms: fasciculation | neurological | XXXX",
                "alarms: visual-or-speech-loss | stroke-or-tia | XXXX",
                "alarms: facial-swelling-or-wheeze | anaphylaxis | XXXX",
                "leg/duplex/iliacOutflow = \"abnormal\" | iliac-obstruction | XAFA",
                "leg/ulcer = {\"atypical\": true} | ulcer-atypical | FAFA",
            })
    void defersOn(String edits, String flag, String statuses) {
        Answer answer = Edits.apply(Situations.bothLegs(), edits).answer();

        assertThat(answer.flags()).containsExactly(flag);
        StringBuilder letters = new StringBuilder();
        for (Side side : Side.values()) {
            letters.append(Marks.of(answer.status(side, "evla/gsv")));
            letters.append(Marks.of(answer.status(side, "c1-laser/c1")));
        }
        assertThat(letters).hasToString(statuses);
        if (!flag.equals("iliac-obstruction") && !flag.equals("ulcer-atypical")) {
            assertThat(answer.option("evla/gsv").because())
                    .extracting(Reason::rule)
                    .contains("R-RF-" + flag.toUpperCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void aDeferringFlagBlocksEveryInvasiveOption() {
        Answer answer = Edits.apply(Situations.perforator(), "alarms: chest-pain").answer();

        answer.assessment().legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .filter(option ->
                        Answer.KNOWLEDGE.treatments().stream()
                                .anyMatch(entry ->
                                        entry.treatment() == option.treatment()
                                                && entry.invasive()))
                .forEach(option ->
                        assertThat(option.status().code())
                                .as(option.treatment().code())
                                .isEqualTo("contraindicated"));
    }
}
