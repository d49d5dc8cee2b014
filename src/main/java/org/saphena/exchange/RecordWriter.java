package org.saphena.exchange;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;

/** Writes {@code /record}; its empty lists are left out. */
final class RecordWriter {
    private RecordWriter() {}

    static JsonValue write(VisitRecord visit) {
        return new ObjectWriter()
                .object("patient", visit.patient(), NotesWriter::person)
                .object("visit", visit.visit(), NotesWriter::visit)
                .listUnlessEmpty("allergyDetails", visit.allergyDetails(), NotesWriter::allergy)
                .listUnlessEmpty("asked", visit.asked(), NotesWriter::asked)
                .listUnlessEmpty(
                        "carriedForward", visit.carriedForward(), NotesWriter::carriedForward)
                .listUnlessEmpty("medicationTexts", visit.medicationTexts(), JsonValue.Text::new)
                .value("legs", legs(visit))
                .object("cramps", visit.cramps(), NotesWriter::cramps)
                .listUnlessEmpty("priorities", visit.priorities(), DecisionWriter::priority)
                .listUnlessEmpty("compared", visit.compared(), DecisionWriter::compared)
                .object("leaning", visit.leaning(), DecisionWriter::leaning)
                .listUnlessEmpty("decisions", visit.decisions(), DecisionWriter::decision)
                .listUnlessEmpty(
                        "redFlagsHandled", visit.redFlagsHandled(), DecisionWriter::redFlag)
                .listUnlessEmpty("plan", visit.plan(), DecisionWriter::planItem)
                .object("pathway", visit.pathway(), DecisionWriter::pathway)
                .object("consent", visit.consent(), DecisionWriter::consent)
                .object("patientCopy", visit.patientCopy(), NotesWriter::patientCopy)
                .object("notes", visit.notes(), NotesWriter::notes)
                .object("version", visit.version(), RecordWriter::version)
                .build();
    }

    private static @Nullable JsonValue legs(VisitRecord visit) {
        if (visit.right() == null && visit.left() == null) {
            return null;
        }
        return new ObjectWriter()
                .object("right", visit.right(), NotesWriter::leg)
                .object("left", visit.left(), NotesWriter::leg)
                .build();
    }

    private static JsonValue version(Version version) {
        return new ObjectWriter()
                .number("number", version.number())
                .code("state", version.state())
                .text("by", version.by())
                .object(
                        "at",
                        version.at(),
                        at -> new JsonValue.Text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)))
                .number("amends", version.amends())
                .text("because", version.because())
                .text("documentNumber", version.documentNumber())
                .text("knowledgeVersion", version.knowledgeVersion())
                .text("profile", version.profile())
                .text("assessmentSha256", version.assessmentSha256())
                .build();
    }
}
