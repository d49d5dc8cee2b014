package org.saphena.service;

/** What was not taken in, since it is about somebody else or not as it should be. */
public final class ImportRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        OTHER_NUMBER,
        OTHER_PERSON,
        /** The number marks an invented patient. */
        DEMO_NUMBER,
        /** It is not an ordinary file. */
        NO_FILE,
        /** Some of it cannot be taken, so nothing was. */
        FAULTY,
        /** A file is no longer what it was when it was looked at. */
        CHANGED
    }

    private final Reason reason;

    ImportRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
