package org.saphena.storage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the tables hold of the draft that was saved last, so that its next saving need not read it.
 * It counts only for the version that was written with it; whatever else was written, or was
 * undone, counts the lock up or has another time.
 */
final class LastDraft {
    private volatile @Nullable Kept kept;

    private record Kept(SavedVersion as, VersionRows rows) {}

    /** One saving of a draft. */
    final class Saving {
        private @Nullable VersionRows rows;

        /**
         * The rows of the draft before it is written; only for the store's own thread. Should the
         * saving fail, nothing is known any more.
         */
        VersionRows rows(VersionHead head) {
            Kept last = kept;
            kept = null;
            rows =
                    last != null && last.as.equals(head.saved())
                            ? last.rows
                            : new VersionRows(head.row());
            return rows;
        }

        /** It is on the disk. */
        SavedVersion done(SavedVersion saved) {
            kept = new Kept(saved, Objects.requireNonNull(rows));
            return saved;
        }
    }

    Saving saving() {
        return new Saving();
    }
}
