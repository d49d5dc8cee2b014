package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Language;
import org.saphena.report.patient.Form;
import org.saphena.report.patient.FormWriter;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FormTest {
    static List<Document> all() {
        List<Document> all = new ArrayList<>();
        for (Form form : Form.values()) {
            for (Language language : Language.values()) {
                all.add(write(form, language, Letterhead.PLAIN));
                all.add(write(form, language, PatientPaperTest.clinic(true)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void isArchivableAndAccessible(Document form) throws Exception {
        assertThat(Vera.faults(form.bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Vera.faults(form.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesOneSheetOfPaper(Document form) {
        assertThat(form.pages()).isLessThanOrEqualTo(2);
        assertThat(Pdf.overlap(form)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDiaryHasFourWeeks(Document form) {
        if (form.fileName().contains("diary")) {
            assertThat(Pdf.positions(form))
                    .filteredOn(letter -> letter.text().equals("8"))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameSheetHasTheSameBytes(Document form) {
        assertThat(all()).anySatisfy(again -> assertThat(again.bytes()).isEqualTo(form.bytes()));
    }

    private static Document write(Form form, Language language, Letterhead letterhead) {
        return new FormWriter("Saphena 0.1.0").write(form, language, letterhead);
    }
}
