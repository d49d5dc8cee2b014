package org.saphena.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Footer;
import org.saphena.report.pdf.Imprint;
import org.saphena.report.pdf.PdfWriter;

/**
 * The clinician's summary of one consultation as PDF/A-2a and PDF/UA-1. The same case, assessment,
 * language and program give the same bytes.
 */
public final class ClinicianSummary {
    /** More pages than this are printed only when nothing helps. */
    private static final int PAGES = 2;

    private static final int SEED_DIGITS = 15;

    private final Lookup lookup;
    private final String program;

    /**
     * @param program name and version of the program, as printed
     */
    public ClinicianSummary(Lookup lookup, String program) {
        this.lookup = lookup;
        this.program = program;
    }

    /**
     * Writes the summary.
     *
     * @param assessment in the same {@code language}
     * @throws IllegalArgumentException for an assessment in another language
     */
    public Document write(CaseFile file, Assessment assessment, Language language) {
        return write(file, assessment, language, Letterhead.PLAIN);
    }

    /** The same on a clinic's own paper. */
    public Document write(
            CaseFile file, Assessment assessment, Language language, Letterhead letterhead) {
        return write(file, assessment, null, language, letterhead);
    }

    /**
     * The same, compared with an earlier visit.
     *
     * @param earlier of the same patient, or null for none
     */
    public Document write(
            CaseFile file,
            Assessment assessment,
            @Nullable Earlier earlier,
            Language language,
            Letterhead letterhead) {
        if (assessment.language() != language) {
            throw new IllegalArgumentException("the assessment speaks another language");
        }
        Context context = new Context(file, assessment, earlier, language, lookup);
        String number = DocumentNumber.of(file, assessment.inputSha256());
        synchronized (Face.LOCK) {
            Laid laid = fitted(context, number, letterhead);
            byte[] bytes = PdfWriter.write(laid.flow(), imprint(context), laid.footer());
            String name = "saphena-" + number + "-clinician-" + language.code() + ".pdf";
            return new Document(bytes, laid.flow().pages(), name);
        }
    }

    /** Roomy where that fits on its pages, else close together; what takes more is less close. */
    private Laid fitted(Context context, String number, Letterhead letterhead) {
        Content content = new Composer(context, number, program, letterhead.clinic()).compose();
        Figure map = MapFigure.of(context, SummaryLayout.mapWidth());
        Typography roomy = Typography.of(context.language());
        Typography tight = roomy.tight(context.language());
        for (Typography type : List.of(roomy, tight, roomy.tightest())) {
            Laid laid = laid(content, map, type, context, letterhead);
            if (laid.flow().pages() <= PAGES) {
                return laid;
            }
        }
        return laid(content, map, tight, context, letterhead);
    }

    private record Laid(Flow flow, Footer footer) {}

    private static Laid laid(
            Content content, Figure map, Typography type, Context context, Letterhead letterhead) {
        SummaryLayout layout =
                new SummaryLayout(content, map, type, context.language(), letterhead);
        return new Laid(layout.flow(), layout.footer());
    }

    private Imprint imprint(Context context) {
        String hash = context.assessment().inputSha256();
        return new Imprint(
                context.text("metadata.title"),
                program,
                context.language(),
                created(context.file()),
                Long.parseLong(hash.substring(0, SEED_DIGITS), 16));
    }

    /** When it was signed, else the start of the day of the visit. */
    private static OffsetDateTime created(CaseFile file) {
        VisitRecord visit = file.record();
        @Nullable Version version = visit == null ? null : visit.version();
        if (version != null && version.at() != null) {
            return version.at();
        }
        return file.consultation().date().atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
