package org.saphena.report.patient;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.report.DocumentNumber;
import org.saphena.report.Letterhead;
import org.saphena.report.Lookup;
import org.saphena.report.MapFigure;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Footer;
import org.saphena.report.pdf.Imprint;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.PdfWriter;
import org.saphena.veinmap.Layout;

/**
 * The patient's summary of one consultation as PDF/A-2a and PDF/UA-1: what was found and decided,
 * in plain words, from the clinician's decisions and never from the ranking of the options. The
 * same case, language and program give the same bytes.
 */
public final class PatientSummary {
    private static final int PAGES = 2;
    private static final int SEED_DIGITS = 15;

    private final Lookup lookup;
    private final String program;

    /**
     * @param program name and version of the program, for the metadata
     */
    public PatientSummary(Lookup lookup, String program) {
        this.lookup = lookup;
        this.program = program;
    }

    /** Writes the summary in {@code language}, which may differ from the assessment's. */
    public Document write(
            CaseFile file, Assessment assessment, Language language, Letterhead letterhead) {
        Voice voice = new Voice(file, assessment, language, letterhead.clinic());
        String number = DocumentNumber.of(file, assessment.inputSha256());
        Leaflet leaflet = new LeafletComposer(voice, lookup, number).compose();
        PageFormat paper = letterhead.page(17, 14, 14, 8);
        synchronized (Face.LOCK) {
            Laid laid = fitted(voice, leaflet, paper);
            byte[] bytes = PdfWriter.write(laid.flow(), imprint(voice), laid.footer());
            String name = "saphena-" + number + "-patient-" + language.code() + ".pdf";
            return new Document(bytes, laid.flow().pages(), name);
        }
    }

    /** The roomiest page with which everything stands on two, else the closest. */
    private static Laid fitted(Voice voice, Leaflet leaflet, PageFormat paper) {
        Laid laid = laid(Room.WIDE.layout(voice, leaflet, paper));
        for (Room room : List.of(Room.MEDIUM, Room.CLOSE)) {
            if (laid.flow().pages() <= PAGES) {
                break;
            }
            laid = laid(room.layout(voice, leaflet, paper));
        }
        return laid;
    }

    private record Laid(Flow flow, Footer footer) {}

    private static Laid laid(LeafletLayout layout) {
        return new Laid(layout.flow(), layout.footer());
    }

    /** How much room things are given. */
    private enum Room {
        WIDE(92, 1),
        MEDIUM(82, 0.96),
        CLOSE(72, 0.91);

        private final double map;
        private final double leading;

        Room(double mapMillimetres, double leading) {
            this.map = mapMillimetres * PageFormat.MM;
            this.leading = leading;
        }

        LeafletLayout layout(Voice voice, Leaflet leaflet, PageFormat paper) {
            Figure figure =
                    MapFigure.of(
                            voice.file(),
                            voice.assessment(),
                            voice.language(),
                            Layout.PATIENT,
                            map);
            return new LeafletLayout(leaflet, figure, voice, paper, leading);
        }
    }

    private Imprint imprint(Voice voice) {
        String hash = voice.assessment().inputSha256();
        return new Imprint(
                voice.text("metadata.title"),
                program,
                voice.language(),
                created(voice.file()),
                Long.parseLong(hash.substring(0, SEED_DIGITS), 16));
    }

    /** When it was signed, else the start of the day of the visit. */
    private static OffsetDateTime created(CaseFile file) {
        VisitRecord visit = file.record();
        Version version = visit == null ? null : visit.version();
        if (version != null && version.at() != null) {
            return version.at();
        }
        return file.consultation().date().atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
