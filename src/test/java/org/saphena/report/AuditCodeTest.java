package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.report.patient.PatientSummary;

class AuditCodeTest {
    private static final CaseFile SIGNED =
            CaseFixtures.audited(CaseFixtures.twoLegs(), "MQWM-XAQW");

    private static int count(String text) {
        return text.split("#MQWM-XAQW", -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource
    void theCliniciansPaperBearsItAtEveryFootAndSaysWhatItIs(Language language) {
        Document paper = Summaries.made("", SIGNED, language).document();
        assertThat(count(Pdf.text(paper))).isEqualTo(paper.pages() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void thePatientsPaperBearsItAtEveryFoot(Language language) {
        Assessment answer = AssessmentFixtures.of(SIGNED, language);
        Document paper =
                new PatientSummary(AssessmentFixtures.LOOKUP, "Saphena 0.1.0")
                        .write(SIGNED, answer, language, Letterhead.PLAIN);
        assertThat(count(Pdf.text(paper))).isEqualTo(paper.pages());
    }

    @ParameterizedTest
    @EnumSource
    void withoutARowThereIsNone(Language language) {
        Document paper = Summaries.made("", CaseFixtures.twoLegs(), language).document();
        assertThat(Pdf.text(paper)).doesNotContain("#MQWM");
    }
}
