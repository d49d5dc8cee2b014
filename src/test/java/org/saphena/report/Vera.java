package org.saphena.report;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a file. */
public final class Vera {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** Empty for a file that conforms. */
    public static String faults(byte[] bytes, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            String found =
                    result.getTestAssertions().stream()
                            .map(Vera::fault)
                            .distinct()
                            .collect(Collectors.joining("\n"));
            return result.isCompliant() ? "" : "not compliant\n" + found;
        }
    }

    private static String fault(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " " + assertion.getMessage();
    }
}
