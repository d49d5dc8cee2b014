package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.editing.RecordEdits;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;
import org.saphena.text.Messages;

class TextTest {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");

    static List<Summaries.Made> all() {
        return Summaries.all();
    }

    @Test
    void englishHoldsEveryRecordedValue() {
        String text = Pdf.text(Summaries.made("", CaseFixtures.twoLegs(), Language.EN).document());

        assertThat(text)
                .contains("KIM, Haneul (Ms)", "김하늘", "11-Feb-1981 (45y)", "Female", "C-0001")
                .contains("Demo Vein Clinic", "Demo Clinician", "14-Mar-2026 10:40", "7K3Q-M2XA")
                .contains("signed 14-Mar-2026 11:06", "contact dermatitis, 2021", "R 1.08")
                .contains("쥐가 나서 새벽에 깨요", "teacher", "amlodipine 5 mg in the morning")
                .contains("Conditions: ", "medicines: ")
                .contains("Na 140 mmol/L", "K 4.2", "Mg 0.86", "adjusted Ca 2.33", "eGFR 84")
                .contains("TSH 1.9", "HbA1c 37", "ferritin 88 µg/L", "height 164 cm", "65 kg")
                .contains("3/30", "≥ 3 (9 of 10 items)", "not scored: compression")
                .contains("cramps: 3 nights a week", "pain 7/10", "calf girth 37 cm")
                .contains("9.0 1.1", "6.2 2.4", "6.0 2.9", "4.0 0.9", "2.8 0.2", "3.9 0.6", "4.6")
                .contains("14 mm deep", "straight over 38 cm", "Old thrombus, May-2020")
                .contains("Ablated, 2019", "Demo Sonographer", "no time", "as a group")
                .contains("Chosen, groin to upper calf, 28-Mar-2026", "Not offered")
                .contains("4.2.1", "2*", AssessmentFixtures.INPUT)
                .contains("consent visit 21-Mar-2026".replaceFirst("c", "C"));
    }

    @Test
    void aScheduleHasTheNameOfTheKnowledgeBaseAndAnUnknownOneItsCode() {
        assertThat(schedule("thermal-standard", Language.EN))
                .contains(Pdf.squeezed("schedule: After laser or radiofrequency."));
        assertThat(schedule("thermal-standard", Language.KO))
                .contains(Pdf.squeezed("일정: 레이저 또는 고주파 후."));
        assertThat(schedule("our-own", Language.EN)).contains(Pdf.squeezed("schedule: our own."));
    }

    private static String schedule(String code, Language language) {
        CaseFile file =
                RecordEdits.field("pathway", new Pathway(Side.RIGHT, code))
                        .apply(CaseFixtures.twoLegs());
        return Pdf.letters(Summaries.made("", file, language).document());
    }

    @Test
    void koreanHoldsEveryRecordedValue() {
        String text =
                Pdf.letters(Summaries.made("", CaseFixtures.twoLegs(), Language.KO).document());

        assertThat(text)
                .contains("김하늘(KIMHaneul)", "1981-02-11(만45세)", "환자번호C-0001")
                .contains("9.01.1", "6.22.4", "3.90.6", "2026-03-28", "서명2026-03-1411:06")
                .contains("Na140mmol/L", "페리틴88µg/L", "복재대퇴정맥접합부", "우선고려");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOptionIsNamedWithMarkWordAndReason(Summaries.Made made) {
        String text = Pdf.letters(made.document());
        Messages messages = Messages.of(made.assessment().language());
        for (LegAssessment leg : made.assessment().legs().values()) {
            for (Option option : leg.options()) {
                String status =
                        messages.get("mark.OptionStatus." + option.status().code())
                                + messages.of(option.status());
                if (option.status() != OptionStatus.NOT_INDICATED) {
                    String why = option.deciding().text();
                    assertThat(text.contains(Pdf.squeezed(status))).as(status).isTrue();
                    assertThat(text.contains(Pdf.squeezed(why))).as(why).isTrue();
                }
                String full = messages.of(option.treatment()).substring(1);
                String brief = messages.get("report.brief." + option.treatment().code());
                boolean named =
                        text.contains(Pdf.squeezed(full))
                                || text.contains(Pdf.squeezed(brief).substring(1));
                assertThat(named).as(full).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyHangulSyllableComesBack(Summaries.Made made) {
        String text = Pdf.letters(made.document());

        made.assessment()
                .legs()
                .values()
                .forEach(leg ->
                        HANGUL.matcher(leg.findings())
                                .results()
                                .forEach(word -> assertThat(text).contains(word.group())));
        made.assessment()
                .missing()
                .forEach(missing -> assertThat(text).contains(Pdf.squeezed(missing.text())));
        made.assessment()
                .notes()
                .forEach(note -> assertThat(text).contains(Pdf.squeezed(note.text())));
    }

    @Test
    void sectionsFollowOneAnotherInReadingOrder() {
        CaseFile file = CaseFixtures.oneLeg();
        Document document =
                Summaries.made("", file, AssessmentFixtures.withRedFlag(file, Language.EN))
                        .document();

        assertThat(Pdf.text(document))
                .containsSubsequence(
                        "Venous consultation summary",
                        "KIM, Haneul",
                        "Suspected deep vein thrombosis – Same day",
                        "Impression",
                        "Allergies",
                        "Duplex vein map",
                        "Severity",
                        "Symptoms",
                        "Duplex, RIGHT leg",
                        "Options considered",
                        "Sources",
                        "decides nothing");
    }

    @Test
    void anUnsignedOneSaysSo() {
        CaseFile draft = CaseFixtures.versioned(VersionState.DRAFT, "ABCD-2345");

        assertThat(text(draft)).contains("DRAFT, NOT SIGNED");
        assertThat(text(CaseFixtures.oneLeg())).contains("DRAFT, NOT SIGNED");
        assertThat(text(CaseFixtures.twoLegs())).doesNotContain("DRAFT");
    }

    @Test
    void whatIsNotRecordedIsSaidToBeSo() {
        assertThat(text(CaseFixtures.empty()))
                .contains("Name not recorded", "Sex Not recorded", "clinician not recorded")
                .contains("Allergies Not recorded", "Anticoagulant Not recorded")
                .contains("Red flags Not recorded", "R not recorded · L not recorded")
                .contains("RIGHT: not examined.", "LEFT: not examined.")
                .doesNotContain("None known");
    }

    @Test
    void aLegWithoutAScanIsNotCalledNormal() {
        assertThat(text(CaseFixtures.noDuplex()))
                .contains("no duplex scan recorded", "cannot judge yet")
                .doesNotContain("Normal,", "All core segments");
    }

    @Test
    void theUnexaminedIsNamed() {
        assertThat(text(CaseFixtures.oneLeg()))
                .contains("Not examined (11): DFV, GSV lower thigh, GSV knee")
                .contains("Perforators: looked for, none but the listed.")
                .contains("those found are listed; others not examined.");
        assertThat(text(CaseFixtures.ulcer()))
                .contains("Perforators: not examined. Varicose tributaries: looked for, none.");
    }

    @Test
    void aChoiceAgainstTheAdviceIsToldWithItsReason() {
        assertThat(text(CaseFixtures.longNote()))
                .contains("Decisions against the suggestion")
                .contains("the suggestion was “contraindicated”.", "Reason: clinical judgement.");
    }

    @Test
    void optionsThatNothingCallsForStandInOneSentence() {
        assertThat(text(CaseFixtures.oneLeg())).contains("Not called for by the findings R (13):");
    }

    private static String text(CaseFile file) {
        return Pdf.text(Summaries.made("", file, Language.EN).document());
    }
}
