package org.saphena.exchange;

import org.saphena.clinical.VisitRecord.AllergyDetail;
import org.saphena.clinical.VisitRecord.Asked;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.clinical.VisitRecord.CrampNotes;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.clinical.VisitRecord.LegNotes;
import org.saphena.clinical.VisitRecord.Notes;
import org.saphena.clinical.VisitRecord.PatientCopy;
import org.saphena.clinical.VisitRecord.PatientWords;
import org.saphena.clinical.VisitRecord.PersonNotes;
import org.saphena.clinical.VisitRecord.VisitNotes;

/** Writes the words of the record. */
final class NotesWriter {
    private NotesWriter() {}

    static JsonValue person(PersonNotes notes) {
        return new ObjectWriter()
                .text("title", notes.title())
                .text("phone", notes.phone())
                .text("note", notes.note())
                .build();
    }

    static JsonValue visit(VisitNotes notes) {
        return new ObjectWriter()
                .object("time", notes.time(), time -> new JsonValue.Text(time.toString()))
                .text("clinic", notes.clinic())
                .text("reason", notes.reason())
                .text("occupation", notes.occupation())
                .object("patientWords", notes.patientWords(), NotesWriter::patientWords)
                .build();
    }

    static JsonValue allergy(AllergyDetail detail) {
        return new ObjectWriter()
                .code("code", detail.code())
                .text("reaction", detail.reaction())
                .date("date", detail.date())
                .build();
    }

    static JsonValue asked(Asked asked) {
        return new ObjectWriter().text("pointer", asked.pointer()).date("on", asked.on()).build();
    }

    static JsonValue carriedForward(CarriedForward carried) {
        return new ObjectWriter()
                .text("pointer", carried.pointer())
                .date("from", carried.from())
                .flag("confirmed", carried.confirmed())
                .build();
    }

    static JsonValue leg(LegNotes notes) {
        return new ObjectWriter()
                .code("skin", notes.skin())
                .text("examination", notes.examination())
                .object("findings", notes.findings(), NotesWriter::editable)
                .object("duplexConclusion", notes.duplexConclusion(), NotesWriter::editable)
                .build();
    }

    static JsonValue cramps(CrampNotes notes) {
        return new ObjectWriter()
                .code("venousContribution", notes.venousContribution())
                .listUnlessEmpty("causesChecked", notes.causesChecked(), JsonValue.Text::new)
                .build();
    }

    static JsonValue patientCopy(PatientCopy copy) {
        return new ObjectWriter()
                .code("language", copy.language())
                .flag("given", copy.given())
                .build();
    }

    static JsonValue notes(Notes notes) {
        return new ObjectWriter()
                .text("clinician", notes.clinician())
                .text("patient", notes.patient())
                .build();
    }

    private static JsonValue patientWords(PatientWords words) {
        return new ObjectWriter()
                .code("language", words.language())
                .text("text", words.text())
                .build();
    }

    private static JsonValue editable(EditableText text) {
        return new ObjectWriter().text("text", text.text()).flag("edited", text.edited()).build();
    }
}
