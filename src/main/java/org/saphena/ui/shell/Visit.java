package org.saphena.ui.shell;

import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.service.OpenVisit;
import org.saphena.ui.shell.Editors.Editor;

/**
 * The visit on the screen, as it was when it was opened, signed or amended.
 *
 * @param editor where a draft is written; empty when the visit is signed
 */
record Visit(OpenVisit open, CaseFile file, Optional<Editor> editor, String documentNumber) {
    boolean isDraft() {
        return editor.isPresent();
    }

    /** The case as it stands on the screen. */
    CaseFile current() {
        return editor.map(each -> each.model().draftProperty().get()).orElse(file);
    }
}
