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

    static void person(ObjectWriter out, PersonNotes notes) {
        out.text("title", notes.title()).text("phone", notes.phone()).text("note", notes.note());
    }

    static void visit(ObjectWriter out, VisitNotes notes) {
        out.time("time", notes.time())
                .text("clinic", notes.clinic())
                .text("reason", notes.reason())
                .text("occupation", notes.occupation())
                .object("patientWords", notes.patientWords(), NotesWriter::patientWords);
    }

    static void allergy(ObjectWriter out, AllergyDetail detail) {
        out.code("code", detail.code())
                .text("reaction", detail.reaction())
                .date("date", detail.date());
    }

    static void asked(ObjectWriter out, Asked asked) {
        out.text("pointer", asked.pointer()).date("on", asked.on());
    }

    static void carriedForward(ObjectWriter out, CarriedForward carried) {
        out.text("pointer", carried.pointer())
                .date("from", carried.from())
                .flag("confirmed", carried.confirmed());
    }

    static void leg(ObjectWriter out, LegNotes notes) {
        out.code("skin", notes.skin())
                .text("examination", notes.examination())
                .object("findings", notes.findings(), NotesWriter::editable)
                .object("duplexConclusion", notes.duplexConclusion(), NotesWriter::editable);
    }

    static void cramps(ObjectWriter out, CrampNotes notes) {
        out.code("venousContribution", notes.venousContribution())
                .textsUnlessEmpty("causesChecked", notes.causesChecked());
    }

    static void patientCopy(ObjectWriter out, PatientCopy copy) {
        out.code("language", copy.language()).flag("given", copy.given());
    }

    static void notes(ObjectWriter out, Notes notes) {
        out.text("clinician", notes.clinician()).text("patient", notes.patient());
    }

    private static void patientWords(ObjectWriter out, PatientWords words) {
        out.code("language", words.language()).text("text", words.text());
    }

    private static void editable(ObjectWriter out, EditableText text) {
        out.text("text", text.text()).flag("edited", text.edited());
    }
}
