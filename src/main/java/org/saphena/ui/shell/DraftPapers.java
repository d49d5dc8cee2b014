package org.saphena.ui.shell;

import java.util.Optional;
import javafx.util.Subscription;
import org.saphena.clinical.CaseFile;
import org.saphena.report.Audience;
import org.saphena.service.PaperDoor;
import org.saphena.ui.entry.DraftNotes;
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
            PaperDoor door = visit.open().papers();
            following =
                    editor.model().draftProperty().subscribe(draft -> show(draft, door, editor));
        }
    }

    private void show(CaseFile draft, PaperDoor door, Editor editor) {
        model.summary().take(draft, door, model.profileProperty().get());
        model.summary().make();
        model.summary().notesProperty().set(Optional.of(notes(new DraftNotes(editor.model()))));
    }

    private static PaperNotes notes(DraftNotes notes) {
        return new PaperNotes() {
            @Override
            public String text(Audience reader) {
                return notes.text(of(reader));
            }

            @Override
            public void typing(Audience reader, String text) {
                notes.typing(of(reader), text);
            }

            @Override
            public Optional<String> write(Audience reader, String text) {
                return text.equals(notes.recorded(of(reader))) && text.equals(text(reader))
                        ? Optional.empty()
                        : notes.write(of(reader), text);
            }
        };
    }

    private static DraftNotes.Reader of(Audience reader) {
        return switch (reader) {
            case CLINICIAN -> DraftNotes.Reader.CLINICIAN;
            case PATIENT -> DraftNotes.Reader.PATIENT;
        };
    }
}
