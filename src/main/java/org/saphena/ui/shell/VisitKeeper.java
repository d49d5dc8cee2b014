package org.saphena.ui.shell;

import org.saphena.clinical.CaseFile;
import org.saphena.service.OpenVisit;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.entry.DraftKeeper;

/** Keeps the drafts of one visit until it is signed or left; then nothing is written any more. */
final class VisitKeeper implements DraftKeeper {
    private final OpenVisit visit;
    private CaseFile kept;
    private boolean left;

    VisitKeeper(OpenVisit visit) {
        this.visit = visit;
        this.kept = visit.kept();
    }

    @Override
    public synchronized void keep(CaseFile draft, Unrecorded typed) {
        if (left || !visit.isDraft()) {
            return;
        }
        if (draft.equals(kept)) {
            visit.keep(typed);
        } else {
            visit.keep(draft, typed);
            kept = draft;
        }
    }

    /** Keeps what was not kept yet, then nothing more. */
    synchronized void leave(boolean unkept, CaseFile draft, Unrecorded typed) {
        if (unkept) {
            keep(draft, typed);
        }
        if (!left && visit.isDraft()) {
            visit.leave();
        }
        left = true;
    }
}
