package org.saphena.service;

/** A case file that was not taken in, since it is about somebody else. */
public final class ImportRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        OTHER_NUMBER,
        OTHER_PERSON
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
