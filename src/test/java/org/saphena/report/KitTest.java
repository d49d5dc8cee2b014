package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed recovery kit, read back as a reader of PDFs reads it. */
class KitTest {
    private static final List<String> GROUPS =
            List.of("ABCD2", "EFGH3", "IJKL4", "MNOP5", "QRST6", "UVWX7", "YZ234", "56723");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Document write(Language language, Letterhead letterhead) {
        return new KitWriter("Saphena 0.1.0").write(GROUPS, DAY, language, letterhead);
    }

    private static String read(Document kit) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(kit.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isArchivableAndAccessibleAndTakesOnePage(Language language) throws Exception {
        for (Letterhead letterhead : List.of(Letterhead.PLAIN, PatientPaperTest.clinic(true))) {
            Document kit = write(language, letterhead);
            assertThat(Vera.faults(kit.bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Vera.faults(kit.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(kit.pages()).isEqualTo(1);
            assertThat(Pdf.overlap(kit)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupStandsBesideItsNumber(Language language) throws IOException {
        String text = read(write(language, Letterhead.PLAIN));
        for (int i = 0; i < GROUPS.size() / 2; i++) {
            assertThat(text)
                    .contains(
                            (i + 1)
                                    + " "
                                    + GROUPS.get(i)
                                    + " "
                                    + (i + 5)
                                    + " "
                                    + GROUPS.get(i + 4));
        }
    }

    @Test
    void speaksBothLanguages() throws IOException {
        assertThat(read(write(Language.EN, Letterhead.PLAIN)))
                .contains("Recovery kit of the records", "20-Nov-2026", "Whoever holds this page");
        assertThat(read(write(Language.KO, Letterhead.PLAIN)))
                .contains("기록 복구 키트", "2026-11-20", "이 종이를 가진 사람은");
    }

    @Test
    void whatTheDocumentSaysAboutItselfHoldsNothingOfTheCode() throws IOException {
        Document kit = write(Language.EN, Letterhead.PLAIN);
        String raw = new String(kit.bytes(), StandardCharsets.ISO_8859_1);
        try (PDDocument pdf = Loader.loadPDF(kit.bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Recovery kit of the records");
        }
        assertThat(GROUPS).noneMatch(raw::contains);
        assertThat(GROUPS).noneMatch(kit.fileName()::contains);
    }

    @Test
    void theSameKitHasTheSameBytes() {
        assertThat(write(Language.EN, Letterhead.PLAIN).bytes())
                .isEqualTo(write(Language.EN, Letterhead.PLAIN).bytes());
    }
}
