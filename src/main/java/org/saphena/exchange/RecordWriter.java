package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;

/** Writes {@code /record}; its empty lists are left out. */
final class RecordWriter {
    private RecordWriter() {}

    static void write(ObjectWriter out, VisitRecord visit) {
        out.object("patient", visit.patient(), NotesWriter::person)
                .object("visit", visit.visit(), NotesWriter::visit)
                .listUnlessEmpty("allergyDetails", visit.allergyDetails(), NotesWriter::allergy)
                .listUnlessEmpty("asked", visit.asked(), NotesWriter::asked)
                .listUnlessEmpty(
                        "carriedForward", visit.carriedForward(), NotesWriter::carriedForward)
                .textsUnlessEmpty("medicationTexts", visit.medicationTexts())
                .object("legs", withLegs(visit), RecordWriter::legs)
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
                .object("version", visit.version(), RecordWriter::version);
    }

    private static @Nullable VisitRecord withLegs(VisitRecord visit) {
        return visit.right() == null && visit.left() == null ? null : visit;
    }

    private static void legs(ObjectWriter out, VisitRecord visit) {
        out.object("right", visit.right(), NotesWriter::leg)
                .object("left", visit.left(), NotesWriter::leg);
    }

    private static void version(ObjectWriter out, Version version) {
        out.number("number", version.number())
                .code("state", version.state())
                .text("by", version.by())
                .instant("at", version.at())
                .number("amends", version.amends())
                .text("because", version.because())
                .text("documentNumber", version.documentNumber())
                .text("knowledgeVersion", version.knowledgeVersion())
                .text("profile", version.profile())
                .text("assessmentSha256", version.assessmentSha256());
    }
}
