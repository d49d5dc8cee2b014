package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.exchange.CaseReader;
import org.saphena.report.patient.PatientSummary;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PatientPaperTest {
    private static final double MM = 72 / 25.4;

    /** One paper and how it came about. */
    record Paper(String name, Letterhead letterhead, Document document, int most) {
        @Override
        public String toString() {
            return name + " " + document.fileName();
        }
    }

    static List<Paper> all() {
        List<Paper> papers = new ArrayList<>();
        for (Language language : Language.values()) {
            papers.add(paper("decided", decided(), language, Letterhead.PLAIN, 2));
            papers.add(paper("decided, letter", decided(), language, clinic(true), 3));
            papers.add(paper("two legs", CaseFixtures.twoLegs(), language, clinic(false), 3));
            papers.add(paper("one leg", CaseFixtures.oneLeg(), language, clinic(false), 2));
            papers.add(paper("no duplex", CaseFixtures.noDuplex(), language, clinic(false), 2));
            papers.add(paper("ulcer", CaseFixtures.ulcer(), language, clinic(false), 2));
            papers.add(paper("empty", CaseFixtures.empty(), language, clinic(false), 2));
            papers.add(paper("red flag", real("V29"), language, clinic(false), 2));
        }
        return papers;
    }

    @ParameterizedTest
    @MethodSource("all")
    void isArchivableAndAccessible(Paper paper) throws Exception {
        byte[] bytes = paper.document().bytes();

        assertThat(Vera.faults(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Vera.faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void staysWithinItsPages(Paper paper) {
        assertThat(paper.document().pages()).isBetween(1, paper.most());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingStandsOnThePageAndApart(Paper paper) {
        double width = paper.letterhead().letter() ? 215.9 : 210;
        double height = paper.letterhead().letter() ? 279.4 : 297;

        assertThat(Pdf.positions(paper.document()))
                .filteredOn(letter -> !letter.text().isBlank())
                .allSatisfy(letter -> {
                    assertThat(letter.x()).isGreaterThan(16.5 * MM);
                    assertThat(letter.right()).isLessThan((width - 16.5) * MM);
                    assertThat(letter.top()).isGreaterThan(13 * MM);
                    assertThat(letter.bottom()).isLessThan((height - 7) * MM);
                });
        assertThat(Pdf.overlap(paper.document())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noLetterIsMissing(Paper paper) {
        assertThat(Pdf.text(paper.document())).doesNotContain("\u25a1", "\ufffd", "{0}", "**");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameVisitGivesTheSameBytes(Language language) {
        assertThat(write(decided(), language, clinic(false)).bytes())
                .isEqualTo(write(decided(), language, clinic(false)).bytes());
    }

    @Test
    void everyNameIsPrintedOrVisiblyReplaced() throws Exception {
        for (Patient patient : HostileNamesTest.patients()) {
            for (Language language : Language.values()) {
                Document document = write(CaseFixtures.named(patient), language, Letterhead.PLAIN);

                assertThat(document.pages()).isLessThanOrEqualTo(3);
                assertThat(Vera.faults(document.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
                assertThat(Pdf.overlap(document)).isEmpty();
            }
        }
    }

    @Test
    void theMetadataDoNotNameThePatient() throws IOException {
        Document document = write(decided(), Language.EN, Letterhead.PLAIN);
        try (PDDocument opened = Loader.loadPDF(document.bytes())) {
            String packet =
                    new String(
                            opened.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);

            assertThat(packet + opened.getDocumentInformation().getCOSObject())
                    .doesNotContain("Haneul", "하늘", "DEMO-0001", "1981");
        }
        assertThat(document.fileName()).isEqualTo("saphena-7K3Q-M2XA-patient-en.pdf");
    }

    @Test
    void theClinicIsNamedWithItsNumbers() {
        String text = Pdf.text(write(decided(), Language.EN, clinic(false)));

        assertThat(text)
                .contains("Willow Vein Clinic", "1 Example Street", "Call 119", "02 555 0100");
    }

    @Test
    void withoutAnEmergencyNumberNoneIsMadeUp() {
        String text = Pdf.text(write(decided(), Language.EN, Letterhead.PLAIN));

        assertThat(text).contains("Call the emergency number").doesNotContain("119", "911");
    }

    @Test
    void anUnsignedOneSaysSo() {
        assertThat(Pdf.text(write(CaseFixtures.oneLeg(), Language.EN, Letterhead.PLAIN)))
                .contains("DRAFT, NOT SIGNED");
        assertThat(Pdf.text(write(decided(), Language.EN, Letterhead.PLAIN)))
                .doesNotContain("DRAFT, NOT SIGNED");
    }

    static Letterhead clinic(boolean letter) {
        ClinicDetails details =
                new ClinicDetails(
                        "Willow Vein Clinic",
                        "1 Example Street",
                        "02 555 0100",
                        "Dr Demo",
                        "L-1",
                        "119",
                        Logo.of(logo()));
        return new Letterhead(details, letter);
    }

    /** A picture that shines through at its edge. */
    static byte[] logo() {
        BufferedImage picture = new BufferedImage(120, 60, BufferedImage.TYPE_INT_ARGB);
        for (int x = 10; x < 110; x++) {
            for (int y = 10; y < 50; y++) {
                picture.setRGB(x, y, new Color(20, 90, 120, 2 * x).getRGB());
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Paper paper(
            String name, CaseFile file, Language language, Letterhead letterhead, int most) {
        return new Paper(name, letterhead, write(file, language, letterhead), most);
    }

    private static Document write(CaseFile file, Language language, Letterhead letterhead) {
        return new PatientSummary(GeneratedVisits.lookup(), "Saphena 0.1.0")
                .write(file, GeneratedVisits.assess(file, language), language, letterhead);
    }

    private static CaseFile decided() {
        return CaseReader.read(Path.of("src/test/resources/decided.case.json"));
    }

    private static CaseFile real(String name) {
        return CaseReader.read(Path.of("src/test/resources/cases/" + name + ".case.json"));
    }
}
