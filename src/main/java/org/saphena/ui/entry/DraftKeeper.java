package org.saphena.ui.entry;

import org.saphena.clinical.CaseFile;
import org.saphena.storage.Unrecorded;

/** Keeps the draft of a consultation, so that a crash loses nothing. */
@FunctionalInterface
public interface DraftKeeper {
    /**
     * Keeps the draft and what was typed into it and is not recorded; called away from the screen's
     * thread. Whatever it throws means not kept.
     */
    void keep(CaseFile draft, Unrecorded typed);
}
