package org.saphena.ui.shell;

import org.saphena.report.patient.Form;
import org.saphena.ui.support.Texts;

/** The papers that are about nobody: each asks for its place and is written there. */
final class BlankPapers {
    private final PapersViewModel papers;
    private final KeysViewModel keys;
    private final Texts texts;
    private final Dialogs dialogs;

    BlankPapers(PapersViewModel papers, KeysViewModel keys, Texts texts, Dialogs dialogs) {
        this.papers = papers;
        this.keys = keys;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** A sheet that a patient fills in. */
    void save(Form form) {
        String proposed = "saphena-" + form.code() + "-" + texts.language().code() + ".pdf";
        dialogs.placeFor(proposed).ifPresent(file -> papers.saveForm(form, file));
    }

    /** The keys of all screens, as they are set now. */
    void saveKeys() {
        dialogs.placeFor("saphena-keys-" + texts.language().code() + ".pdf")
                .ifPresent(file -> papers.saveKeys(keys.now().single(), file));
    }
}
