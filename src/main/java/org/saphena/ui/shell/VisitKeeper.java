package org.saphena.ui.shell;

import org.saphena.clinical.CaseFile;
import org.saphena.service.OpenVisit;
import org.saphena.ui.entry.DraftKeeper;

/** Keeps the drafts of one visit until it is signed or left; then nothing is written any more. */
final class VisitKeeper implements DraftKeeper {
    private final OpenVisit visit;
    private boolean left;

    VisitKeeper(OpenVisit visit) {
        this.visit = visit;
    }

    @Override
    public synchronized void keep(CaseFile draft) {
        if (!left && visit.isDraft()) {
            visit.keep(draft);
        }
    }

    /** Keeps what was not kept yet, then nothing more. */
    synchronized void leave(boolean unkept, CaseFile draft) {
        if (unkept) {
            keep(draft);
        }
        left = true;
    }
}
