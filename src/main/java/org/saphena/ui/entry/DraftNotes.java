package org.saphena.ui.entry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Notes;
import org.saphena.editing.RecordEdits;

/** The two free notes of a draft, to be changed from elsewhere; the changes can be undone. */
public final class DraftNotes {
    private final EntryViewModel model;

    public DraftNotes(EntryViewModel model) {
        this.model = model;
    }

    /** The note for clinicians; empty when there is none. */
    public String clinician() {
        return text(Notes::clinician);
    }

    /** The note for the patient; empty when there is none. */
    public String patient() {
        return text(Notes::patient);
    }

    public void writeClinician(String text) {
        write("clinician", "ui.entry.plan.noteClinician", text);
    }

    public void writePatient(String text) {
        write("patient", "ui.entry.plan.notePatient", text);
    }

    private void write(String field, String name, String text) {
        model.apply(
                FieldId.record(Section.PLAN, "notes/" + field),
                text,
                model.texts().now().get(name),
                RecordEdits.notes(field, text.isBlank() ? null : text));
    }

    private String text(Function<Notes, @Nullable String> get) {
        VisitRecord record = model.draftProperty().get().record();
        Notes notes = record == null ? null : record.notes();
        String text = notes == null ? null : get.apply(notes);
        return text == null ? "" : text;
    }
}
