package org.saphena.ui.entry;

import org.saphena.clinical.CaseFile;

/** Keeps the draft of a consultation, so that a crash loses nothing. */
@FunctionalInterface
public interface DraftKeeper {
    /** Keeps the draft; called away from the screen's thread. Whatever it throws means not kept. */
    void keep(CaseFile draft);
}
