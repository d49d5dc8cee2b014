package org.saphena.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.support.Workbench;

/** The visit on the screen, with what stands beside it; of a draft the last change is kept. */
final class VisitViewModel {
    private final ReadOnlyObjectWrapper<Optional<Visit>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EarlierScans earlier;
    private final SignedViewModel signed;
    private final Editors editors;

    VisitViewModel(Workbench<Clinic> bench, Editors editors) {
        this.editors = editors;
        signed = new SignedViewModel(bench);
        earlier = new EarlierScans(bench);
    }

    /** Shows a visit in place of the present one. */
    void show(OpenVisit opened) {
        leave();
        Optional<Editor> editor =
                opened.isDraft() ? Optional.of(editors.open(opened)) : Optional.empty();
        shown.set(Optional.of(new Visit(opened, opened.file(), editor, opened.documentNumber())));
        if (opened.isDraft()) {
            earlier.find(opened);
        } else {
            signed.show(opened);
        }
    }

    void leave() {
        shown.get().flatMap(Visit::editor).ifPresent(Editor::leave);
        shown.set(Optional.empty());
        earlier.clear();
        signed.clear();
    }

    ReadOnlyObjectProperty<Optional<Visit>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The vein map of the visit before the draft on the screen. */
    ReadOnlyObjectProperty<Optional<EarlierScan>> earlierProperty() {
        return earlier.foundProperty();
    }

    SignedViewModel signed() {
        return signed;
    }
}
