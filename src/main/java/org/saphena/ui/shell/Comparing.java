package org.saphena.ui.shell;

import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.EntryViewModel;

/** Brings the options of what is on the screen side by side. */
final class Comparing {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Center center;

    Comparing(ShellViewModel model, ClinicViewModel clinic, Center center) {
        this.model = model;
        this.clinic = clinic;
        this.center = center;
    }

    /** Of the draft, in which is recorded what is chosen; else of the case that is read. */
    void begin() {
        clinic.visitProperty()
                .get()
                .flatMap(Visit::editor)
                .ifPresentOrElse(
                        editor -> compare(editor.model()),
                        () -> model.openProperty().get().ifPresent(this::compare));
    }

    private void compare(EntryViewModel editor) {
        center.editor().ifPresent(EntryView::settle);
        editor.leave();
        model.compare(
                editor.draftProperty().get(),
                editor.rights().answers(),
                Optional.of((field, place, edit) -> editor.apply(field, "", place, edit)));
    }

    private void compare(CaseFile read) {
        model.compare(read, model.papers().answers(), Optional.empty());
    }
}
