package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class ConformanceTest {
    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Summaries.Made> all() {
        return Summaries.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isArchivable(Summaries.Made made) throws Exception {
        assertThat(faults(made.document().bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isAccessible(Summaries.Made made) throws Exception {
        assertThat(faults(made.document().bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void thePlainestPageIsNeither() throws Exception {
        byte[] plain = plain();

        assertThat(faults(plain, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(faults(plain, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static String faults(byte[] bytes, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            String found =
                    result.getTestAssertions().stream()
                            .map(ConformanceTest::fault)
                            .distinct()
                            .collect(Collectors.joining("\n"));
            return result.isCompliant() ? "" : "not compliant\n" + found;
        }
    }

    private static String fault(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " " + assertion.getMessage();
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
