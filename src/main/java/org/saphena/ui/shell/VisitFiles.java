package org.saphena.ui.shell;

import java.util.Optional;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.shell.Editors.Editor;

/** Visits that are taken in and given out as case files. */
final class VisitFiles {
    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final Center center;
    private final Dialogs dialogs;
    private final UnsavedCopy copy;

    VisitFiles(ShellViewModel model, ClinicViewModel clinic, Center center, Dialogs dialogs) {
        this.model = model;
        this.clinic = clinic;
        this.center = center;
        this.dialogs = dialogs;
        this.copy = new UnsavedCopy(clinic, dialogs, model::report);
    }

    /** Takes a case file in, for the patient that is shown or for the one with its number. */
    void take() {
        if (center.isChart()) {
            dialogs.caseFile().ifPresent(clinic.chart()::importCase);
        } else if (center.isList()) {
            dialogs.caseFile().ifPresent(clinic.patients()::importCase);
        }
    }

    /** Writes the visit as it stands on the screen; from the chart, the latest one. */
    void give() {
        Optional<Visit> visit = clinic.visitProperty().get();
        if (center.isChart()) {
            center.chart().export();
        } else if (visit.isPresent()) {
            center.editor().ifPresent(EntryView::settle);
            visit.flatMap(Visit::editor).map(Editor::model).ifPresent(EntryViewModel::leave);
            dialogs.placeForCase("saphena-" + visit.get().documentNumber() + ".case.json")
                    .ifPresent(file -> clinic.exportVisit(file, model::report));
        }
    }

    /** Writes the draft that cannot be kept to another place. */
    void saveCopy() {
        copy.write();
    }
}
