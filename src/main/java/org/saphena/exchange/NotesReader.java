package org.saphena.exchange;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Language;
import org.saphena.clinical.SkinState;
import org.saphena.clinical.VenousContribution;
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

/** Reads the words of the record. */
final class NotesReader {
    private NotesReader() {}

    static @Nullable PersonNotes person(ObjectReader in) {
        return in.build(() -> new PersonNotes(in.text("title"), in.text("phone"), in.text("note")));
    }

    static @Nullable VisitNotes visit(ObjectReader in) {
        return in.build(() ->
                new VisitNotes(
                        in.time("time"),
                        in.text("clinic"),
                        in.text("reason"),
                        in.text("occupation"),
                        in.object("patientWords", NotesReader::patientWords)));
    }

    static @Nullable AllergyDetail allergy(ObjectReader in) {
        in.require("code");
        return in.build(() -> {
            var code = in.code("code", Allergen.class);
            String reaction = in.text("reaction");
            var date = in.partialDate("date");
            return code == null ? null : new AllergyDetail(code, reaction, date);
        });
    }

    static @Nullable Asked asked(ObjectReader in) {
        in.require("pointer", "on");
        return in.build(() -> {
            String pointer = in.text("pointer");
            var on = in.date("on");
            return pointer == null || on == null ? null : new Asked(pointer, on);
        });
    }

    static @Nullable CarriedForward carriedForward(ObjectReader in) {
        in.require("pointer", "from");
        return in.build(() -> {
            String pointer = in.text("pointer");
            var from = in.date("from");
            Boolean confirmed = in.flag("confirmed");
            return pointer == null || from == null
                    ? null
                    : new CarriedForward(pointer, from, confirmed);
        });
    }

    static @Nullable LegNotes leg(ObjectReader in) {
        return in.build(() ->
                new LegNotes(
                        in.code("skin", SkinState.class),
                        in.text("examination"),
                        in.object("findings", NotesReader::editable),
                        in.object("duplexConclusion", NotesReader::editable)));
    }

    static @Nullable CrampNotes cramps(ObjectReader in) {
        return in.build(() ->
                new CrampNotes(
                        in.code("venousContribution", VenousContribution.class),
                        in.texts("causesChecked")));
    }

    static @Nullable PatientCopy patientCopy(ObjectReader in) {
        return in.build(
                () -> new PatientCopy(in.code("language", Language.class), in.flag("given")));
    }

    static @Nullable Notes notes(ObjectReader in) {
        return in.build(() -> new Notes(in.text("clinician"), in.text("patient")));
    }

    private static @Nullable PatientWords patientWords(ObjectReader in) {
        return in.build(
                () -> new PatientWords(in.code("language", Language.class), in.text("text")));
    }

    private static @Nullable EditableText editable(ObjectReader in) {
        return in.build(() -> new EditableText(in.text("text"), in.flag("edited")));
    }
}
