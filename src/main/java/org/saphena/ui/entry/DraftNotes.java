package org.saphena.ui.entry;

import java.util.Optional;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Notes;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.control.Outcome;

/** The two free notes of a draft, to be changed from elsewhere; the changes can be undone. */
public final class DraftNotes {
    private final EntryViewModel model;

    /** For whom a note is printed. */
    public enum Reader {
        CLINICIAN("clinician", "ui.entry.plan.noteClinician"),
        PATIENT("patient", "ui.entry.plan.notePatient");

        private final String field;
        private final String name;

        Reader(String field, String name) {
            this.field = field;
            this.name = name;
        }
    }

    public DraftNotes(EntryViewModel model) {
        this.model = model;
    }

    /** The note as it was typed last, also when it is not recorded; empty when there is none. */
    public String text(Reader reader) {
        String typed = model.inputs().typed(id(reader));
        return typed.isEmpty()
                ? model.inputs().refusal(id(reader)).map(Refusal::input).orElse(recorded(reader))
                : typed;
    }

    /** The note as it is recorded; empty when there is none. */
    public String recorded(Reader reader) {
        VisitRecord record = model.draftProperty().get().record();
        Notes notes = record == null ? null : record.notes();
        if (notes == null) {
            return "";
        }
        String text =
                switch (reader) {
                    case CLINICIAN -> notes.clinician();
                    case PATIENT -> notes.patient();
                };
        return text == null ? "" : text;
    }

    /** Keeps a note that is still being typed beside the draft. */
    public void typing(Reader reader, String text) {
        model.inputs().typing(id(reader), text.equals(recorded(reader)) ? "" : text);
    }

    /**
     * Writes a note; a blank text takes it out.
     *
     * @return why it is not recorded; it is then kept beside the draft
     */
    public Optional<String> write(Reader reader, String text) {
        Outcome outcome =
                model.apply(
                        id(reader),
                        text,
                        model.texts().now().get(reader.name),
                        RecordEdits.notes(reader.field, text.isBlank() ? null : text));
        model.inputs().typing(id(reader), "");
        return outcome instanceof Outcome.Refused(String why) ? Optional.of(why) : Optional.empty();
    }

    private static String id(Reader reader) {
        return FieldId.record(Section.PLAN, "notes/" + reader.field);
    }
}
