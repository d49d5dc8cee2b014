package org.saphena.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Imprint;
import org.saphena.report.pdf.PdfWriter;

/**
 * The recovery kit of a clinic's records, as PDF/A-2a and PDF/UA-1 on one page. What the document
 * says about itself holds nothing of the code; the same code, day, language, clinic and program
 * give the same bytes.
 */
public final class KitWriter {
    private static final long SEED = 1;

    private final String program;

    /**
     * @param program name and version of the program, for the metadata
     */
    public KitWriter(String program) {
        this.program = program;
    }

    /**
     * @param groups of the code, in the order in which they are read
     * @param made the day on which the kit was made
     */
    public Document write(
            List<String> groups, LocalDate made, Language language, Letterhead letterhead) {
        KitLayout layout = new KitLayout(groups, made, language, letterhead);
        synchronized (Face.LOCK) {
            Flow flow = layout.flow();
            Imprint imprint =
                    new Imprint(
                            layout.title(),
                            program,
                            language,
                            made.atStartOfDay().atOffset(ZoneOffset.UTC),
                            SEED);
            byte[] bytes = PdfWriter.write(flow, imprint, layout.footer());
            return new Document(bytes, flow.pages(), fileName(language));
        }
    }

    /** The proposed name of its file. */
    public static String fileName(Language language) {
        return "saphena-recovery-kit-" + language.code() + ".pdf";
    }
}
