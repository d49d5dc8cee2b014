package org.saphena.storage;

import java.time.LocalDate;

/** A patient who is not erased, or not yet to the last byte. */
public final class ErasureException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** There is no such patient, such as one who was erased. */
        GONE("gone"),
        /** What was typed is not the number of the patient. */
        NOT_CONFIRMED("not-confirmed"),
        /** A draft is worked on. */
        OPEN("open"),
        /** Signed records still have to stay. */
        KEPT("kept"),
        /** The patient is erased; the file still has to be written anew, which follows. */
        TRACES_LEFT("traces-left");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    ErasureException(Reason reason, Object... arguments) {
        super("storage.erasure." + reason.key, arguments);
        this.reason = reason;
    }

    /**
     * @param until the last day on which the records have to stay
     */
    static ErasureException kept(LocalDate until) {
        return new ErasureException(Reason.KEPT, until);
    }

    public Reason reason() {
        return reason;
    }
}
