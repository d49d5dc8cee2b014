package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {
    static List<Summaries.Made> all() {
        return Summaries.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isArchivable(Summaries.Made made) throws Exception {
        assertThat(Vera.faults(made.document().bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isAccessible(Summaries.Made made) throws Exception {
        assertThat(Vera.faults(made.document().bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void thePlainestPageIsNeither() throws Exception {
        byte[] plain = plain();

        assertThat(Vera.faults(plain, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(Vera.faults(plain, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static byte[] plain() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
