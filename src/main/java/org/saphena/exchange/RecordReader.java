package org.saphena.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.LegNotes;

/** Reads {@code /record}. */
final class RecordReader {
    private RecordReader() {}

    static @Nullable VisitRecord read(ObjectReader in) {
        return in.build(() -> {
            var patient = in.object("patient", NotesReader::person);
            var visit = in.object("visit", NotesReader::visit);
            var allergyDetails = in.objects("allergyDetails", NotesReader::allergy);
            var asked = in.objects("asked", NotesReader::asked);
            var carriedForward = in.objects("carriedForward", NotesReader::carriedForward);
            var medicationTexts = in.texts("medicationTexts");
            Map<Side, LegNotes> legs =
                    in.map(
                            "legs",
                            Side.class,
                            (parent, side) -> parent.object(side, NotesReader::leg));
            var cramps = in.object("cramps", NotesReader::cramps);
            var priorities = in.objects("priorities", DecisionReader::priority);
            var compared = in.objects("compared", DecisionReader::compared);
            var leaning = in.object("leaning", DecisionReader::leaning);
            var decisions = in.objects("decisions", DecisionReader::decision);
            var redFlagsHandled = in.objects("redFlagsHandled", DecisionReader::redFlag);
            var plan = in.objects("plan", DecisionReader::planItem);
            var pathway = in.object("pathway", DecisionReader::pathway);
            var consent = in.object("consent", DecisionReader::consent);
            var patientCopy = in.object("patientCopy", NotesReader::patientCopy);
            var notes = in.object("notes", NotesReader::notes);
            var version = in.object("version", VersionReader::read);
            return new VisitRecord(
                    patient,
                    visit,
                    allergyDetails,
                    asked,
                    carriedForward,
                    medicationTexts,
                    legs.get(Side.RIGHT),
                    legs.get(Side.LEFT),
                    cramps,
                    priorities,
                    compared,
                    leaning,
                    decisions,
                    redFlagsHandled,
                    plan,
                    pathway,
                    consent,
                    patientCopy,
                    notes,
                    version);
        });
    }
}
