package org.saphena.ui.shell;

import java.util.Optional;
import javafx.util.Subscription;
import org.saphena.clinical.CaseFile;
import org.saphena.report.Audience;
import org.saphena.ui.entry.DraftNotes;
import org.saphena.ui.shell.ClinicViewModel.Visit;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.summary.PaperNotes;

/** The papers of a draft before it is signed: made anew with each change, with words to edit. */
final class DraftPapers {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private Subscription following = Subscription.EMPTY;

    DraftPapers(ShellViewModel model, ClinicViewModel clinic) {
        this.model = model;
        this.clinic = clinic;
        model.printingProperty().subscribe(this::follow);
    }

    /** Whether a draft is on the screen whose papers can be shown. */
    boolean isThere() {
        return clinic.visitProperty().get().flatMap(Visit::editor).isPresent();
    }

    private void follow(boolean printing) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        model.summary().notesProperty().set(Optional.empty());
        Visit visit = clinic.visitProperty().get().orElse(null);
        Editor editor = visit == null ? null : visit.editor().orElse(null);
        if (printing && visit != null && editor != null) {
            following =
                    editor.model().draftProperty().subscribe(draft -> show(draft, visit, editor));
        }
    }

    private void show(CaseFile draft, Visit visit, Editor editor) {
        model.summary().take(draft, visit.open()::earlier, model.profileProperty().get());
        model.summary().make();
        model.summary().notesProperty().set(Optional.of(notes(new DraftNotes(editor.model()))));
    }

    private static PaperNotes notes(DraftNotes notes) {
        return new PaperNotes() {
            @Override
            public String text(Audience reader) {
                return switch (reader) {
                    case CLINICIAN -> notes.clinician();
                    case PATIENT -> notes.patient();
                };
            }

            @Override
            public void write(Audience reader, String text) {
                switch (reader) {
                    case CLINICIAN -> notes.writeClinician(text);
                    case PATIENT -> notes.writePatient(text);
                }
            }
        };
    }
}
