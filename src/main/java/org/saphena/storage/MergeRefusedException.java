package org.saphena.storage;

/** Two patients who are not taken for one, or are not taken apart again. Nothing was changed. */
public final class MergeRefusedException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** It is one patient. */
        SAME("same"),
        /** One of them is not there, such as one who was erased. */
        GONE("gone"),
        /** One of them was merged into somebody already. */
        ALREADY("already"),
        /** Somebody was merged into the one who would be merged. */
        KEPT("kept"),
        /** A draft of one of them is worked on. */
        OPEN("open"),
        /** There is nothing to undo. */
        NOT_MERGED("not-merged");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    MergeRefusedException(Reason reason) {
        super("storage.merge." + reason.key);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
