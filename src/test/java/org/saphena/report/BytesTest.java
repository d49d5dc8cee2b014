package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VersionState;

class BytesTest {
    @ParameterizedTest
    @EnumSource
    void theSameInputGivesTheSameBytes(Language language) {
        byte[] first = write(CaseFixtures.twoLegs(), language);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(write(CaseFixtures.twoLegs(), language)).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(write(CaseFixtures.twoLegs(), language)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anotherInputGivesOtherBytes() {
        assertThat(write(CaseFixtures.oneLeg(), Language.EN))
                .isNotEqualTo(write(CaseFixtures.ulcer(), Language.EN));
    }

    @Test
    void theDateIsThatOfTheSignature() throws IOException {
        assertThat(created(CaseFixtures.twoLegs())).isEqualTo("2026-03-14T02:06:00Z");
    }

    @Test
    void withoutASignatureTheDateIsTheStartOfTheVisitDay() throws IOException {
        assertThat(created(CaseFixtures.oneLeg())).isEqualTo("2026-03-14T00:00:00Z");
    }

    @Test
    void theMetadataDoNotNameThePatient() throws IOException {
        Document document = document(CaseFixtures.twoLegs(), Language.EN);
        try (PDDocument opened = Loader.loadPDF(document.bytes())) {
            String information = opened.getDocumentInformation().getCOSObject().toString();
            byte[] packet = opened.getDocumentCatalog().getMetadata().toByteArray();
            String metadata = new String(packet, StandardCharsets.UTF_8);

            assertThat(opened.getDocumentInformation().getTitle()).contains("Venous consultation");
            assertThat(information + metadata).doesNotContainIgnoringCase("kim");
            assertThat(information + metadata).doesNotContain("김하늘", "C-0001", "1981");
        }
    }

    @Test
    void theFileNameIsMadeOfTheDocumentNumber() {
        assertThat(document(CaseFixtures.twoLegs(), Language.KO).fileName())
                .isEqualTo("saphena-7K3Q-M2XA-clinician-ko.pdf");
    }

    @Test
    void withoutADocumentNumberTheNameComesFromTheInput() {
        assertThat(document(CaseFixtures.oneLeg(), Language.EN).fileName())
                .isEqualTo("saphena-H56A-VEOS-clinician-en.pdf");
    }

    @Test
    void aDocumentNumberInNoKnownFormIsNotPutInTheName() {
        CaseFile file = CaseFixtures.versioned(VersionState.DRAFT, "../kim");

        assertThat(document(file, Language.EN).fileName())
                .isEqualTo("saphena-H56A-VEOS-clinician-en.pdf");
    }

    @Test
    void aWholeFileIsVerified() throws IOException {
        Document document = document(CaseFixtures.oneLeg(), Language.EN);

        assertThat(PdfPages.verify(document.bytes())).isEqualTo(document.pages());
    }

    @Test
    void aBrokenFileIsNotVerified() {
        byte[] bytes = document(CaseFixtures.oneLeg(), Language.EN).bytes();
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);

        assertThatThrownBy(() -> PdfPages.verify(half)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PdfPages.verify(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void aPageIsRendered() {
        Document document = document(CaseFixtures.oneLeg(), Language.KO);

        PageImage image = PdfPages.render(document, 0, 72);

        assertThat(image.width()).isBetween(594, 596);
        assertThat(image.height()).isBetween(841, 843);
        assertThat(image.argb()).hasSize(image.width() * image.height());
        assertThat(Arrays.stream(image.argb()).distinct().count()).isGreaterThan(20);
    }

    @Test
    void anAssessmentInAnotherLanguageIsRefused() {
        CaseFile file = CaseFixtures.oneLeg();

        assertThatThrownBy(() ->
                        Summaries.writer()
                                .write(file, AssessmentFixtures.of(file, Language.KO), Language.EN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String created(CaseFile file) throws IOException {
        try (PDDocument opened = Loader.loadPDF(document(file, Language.EN).bytes())) {
            return opened.getDocumentInformation().getCreationDate().toInstant().toString();
        }
    }

    private static byte[] write(CaseFile file, Language language) {
        return document(file, language).bytes();
    }

    private static Document document(CaseFile file, Language language) {
        return Summaries.made("", file, language).document();
    }
}
