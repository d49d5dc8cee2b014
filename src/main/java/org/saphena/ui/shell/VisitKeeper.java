package org.saphena.ui.shell;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.OpenVisit;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.entry.DraftKeeper;

/** Keeps the drafts of one visit until it is signed or left; then nothing is written any more. */
final class VisitKeeper implements DraftKeeper {
    private final OpenVisit visit;
    private CaseFile kept;
    private boolean left;
    private volatile @Nullable KnowledgeStamp answered;

    VisitKeeper(OpenVisit visit) {
        this.visit = visit;
        this.kept = visit.kept();
    }

    /** An answer to the draft came on the screen; may be called from the thread that paints it. */
    void answered(KnowledgeStamp with) {
        answered = with;
    }

    @Override
    public synchronized void keep(CaseFile draft, Unrecorded typed) {
        if (left || !visit.isDraft()) {
            return;
        }
        if (draft.equals(kept)) {
            visit.keep(typed);
        } else {
            visit.keep(draft, answered, typed);
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
