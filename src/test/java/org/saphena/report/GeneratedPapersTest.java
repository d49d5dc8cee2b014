package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.report.patient.PatientSummary;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Both summaries of generated visits in both languages. A run of the tests looks at a few; {@code
 * -Dsaphena.papers=40} at as many as wanted.
 */
class GeneratedPapersTest {
    private static final int COUNT = Integer.getInteger("saphena.papers", 4);
    private static final double MM = 72 / 25.4;

    /** What is written, for whom, and again. */
    record Paper(long seed, Document document, Document again) {
        @Override
        public String toString() {
            return seed + " " + document.fileName();
        }
    }

    static List<Paper> all() {
        List<Paper> all = new ArrayList<>();
        for (long seed = 0; seed < COUNT; seed++) {
            CaseFile file = GeneratedVisits.of(seed);
            for (Language language : Language.values()) {
                all.add(new Paper(seed, patient(file, language), patient(file, language)));
                all.add(new Paper(seed, clinician(file, language), clinician(file, language)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void conformsStandsApartAndIsTheSameAgain(Paper paper) throws Exception {
        Document document = paper.document();

        assertThat(Vera.faults(document.bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Vera.faults(document.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pdf.overlap(document)).isEmpty();
        assertThat(Pdf.text(document)).doesNotContain("\ufffd");
        assertThat(Pdf.positions(document))
                .filteredOn(letter -> !letter.text().isBlank())
                .allMatch(letter ->
                        letter.x() > 14 * MM
                                && letter.right() < 196 * MM
                                && letter.top() > 12 * MM
                                && letter.bottom() < 290 * MM);
        assertThat(paper.again().bytes()).isEqualTo(document.bytes());
    }

    private static Document patient(CaseFile file, Language language) {
        return new PatientSummary(GeneratedVisits.lookup(), "Saphena 0.1.0")
                .write(
                        file,
                        GeneratedVisits.assess(file, language),
                        language,
                        PatientPaperTest.clinic(false));
    }

    private static Document clinician(CaseFile file, Language language) {
        Assessment assessment = GeneratedVisits.assess(file, language);
        return new ClinicianSummary(GeneratedVisits.lookup(), "Saphena 0.1.0")
                .write(file, assessment, language, PatientPaperTest.clinic(false));
    }
}
