package org.saphena.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Imprint;
import org.saphena.report.pdf.PdfWriter;

/**
 * The keys of all screens, as PDF/A-2a and PDF/UA-1. It holds nothing about a patient; the same
 * keys, language, clinic and program give the same bytes.
 */
public final class KeyPaperWriter {
    private static final OffsetDateTime MADE =
            OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final long SEED = 1;

    private final String program;

    /**
     * @param program name and version of the program, for the metadata
     */
    public KeyPaperWriter(String program) {
        this.program = program;
    }

    public Document write(KeyPaper paper, Language language, Letterhead letterhead) {
        KeyPaperLayout layout = new KeyPaperLayout(paper, language, letterhead);
        synchronized (Face.LOCK) {
            Flow flow = layout.flow();
            Imprint imprint = new Imprint(paper.title(), program, language, MADE, SEED);
            byte[] bytes = PdfWriter.write(flow, imprint, layout.footer());
            String name = "saphena-keys-" + language.code() + ".pdf";
            return new Document(bytes, flow.pages(), name);
        }
    }
}
