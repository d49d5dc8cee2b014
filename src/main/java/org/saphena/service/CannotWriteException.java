package org.saphena.service;

/** A file that could not be written; what stood there before is untouched. */
public final class CannotWriteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why; {@link Failure} words it. */
    public enum Reason {
        NO_FOLDER,
        IS_A_FOLDER,
        /** A folder that is not empty. */
        NOT_EMPTY,
        NOT_A_FILE,
        DENIED,
        FULL,
        IN_USE,
        NOT_WHOLE,
        OTHER
    }

    private final Reason reason;

    public CannotWriteException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
