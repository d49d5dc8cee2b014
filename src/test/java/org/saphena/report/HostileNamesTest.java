package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.report.patient.PatientSummary;

class HostileNamesTest {
    static List<Patient> patients() {
        return List.of(
                CaseFixtures.patient("W".repeat(60), "i".repeat(60), "김".repeat(60)),
                CaseFixtures.patient("Smiley😀", "👩‍⚕️", null),
                CaseFixtures.patient("محمد", "علي", "محمد علي"),
                CaseFixtures.patient("Nguyễn", "Thị Ánh", null),
                CaseFixtures.patient("O'Brien-Łukasiewicz", "Zoë\tÅsa\n", "김\u0000하늘"),
                CaseFixtures.patient("Kim", "Haneul", "김하늘"),
                CaseFixtures.patient(null, null, null));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void anyNameIsPrinted(Patient patient) {
        for (Language language : Language.values()) {
            Document document =
                    Summaries.made("", CaseFixtures.named(patient), language).document();

            assertThat(document.pages()).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void anyNameIsPrintedForThePatientToo(Patient patient) {
        CaseFile file = CaseFixtures.named(patient);
        for (Language language : Language.values()) {
            Document document =
                    new PatientSummary(AssessmentFixtures.LOOKUP, "Saphena 0.1.0")
                            .write(
                                    file,
                                    AssessmentFixtures.of(file, language),
                                    language,
                                    Letterhead.PLAIN);

            assertThat(document.pages()).isLessThanOrEqualTo(3);
            assertThat(Pdf.overlap(document)).isEmpty();
        }
    }

    @Test
    void lettersWithMarksStay() {
        String text = text("Nguyễn", "Thị Ánh");

        assertThat(text).contains("NGUYỄN, Thị Ánh");
    }

    @Test
    void apostropheAndBarredLetterStay() {
        assertThat(text("O'Brien-Łukasiewicz", "Zoë")).contains("O'BRIEN-ŁUKASIEWICZ, Zoë");
    }

    @Test
    void whatTheTypefaceDoesNotHaveBecomesABox() {
        assertThat(text("Smiley😀", "A")).contains("SMILEY□, A");
    }

    @Test
    void aDecomposedNameIsComposed() {
        assertThat(text("Zoe\u0308", "A")).contains("ZOË, A");
    }

    @Test
    void aNameThatIsNotRecordedIsSaidToBeSo() {
        Patient nobody = CaseFixtures.patient(null, null, null);

        assertThat(Pdf.text(Summaries.made("", CaseFixtures.named(nobody), Language.EN).document()))
                .contains("Name not recorded");
    }

    private static String text(String family, String given) {
        Patient patient = CaseFixtures.patient(family, given, null);
        return Pdf.text(Summaries.made("", CaseFixtures.named(patient), Language.EN).document());
    }
}
