package org.saphena.report.patient;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.saphena.clinical.Language;
import org.saphena.report.Document;
import org.saphena.report.Letterhead;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Imprint;
import org.saphena.report.pdf.PdfWriter;

/**
 * The sheets that patients fill in, as PDF/A-2a and PDF/UA-1. They hold nothing about a patient;
 * the same sheet, language, clinic and program give the same bytes.
 */
public final class FormWriter {
    private static final OffsetDateTime MADE =
            OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final String program;

    /**
     * @param program name and version of the program, for the metadata
     */
    public FormWriter(String program) {
        this.program = program;
    }

    public Document write(Form form, Language language, Letterhead letterhead) {
        FormLayout layout = new FormLayout(form, language, letterhead);
        synchronized (Face.LOCK) {
            Flow flow = layout.flow();
            Imprint imprint =
                    new Imprint(layout.title(), program, language, MADE, form.ordinal() + 1L);
            byte[] bytes = PdfWriter.write(flow, imprint, layout.footer());
            String name = "saphena-" + form.code() + "-" + language.code() + ".pdf";
            return new Document(bytes, flow.pages(), name);
        }
    }
}
