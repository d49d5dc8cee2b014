package org.saphena.storage;

/** A patient number that this store does not take. */
public final class NumberRefusedException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        TAKEN,
        DEMO_ONLY
    }

    private final Reason reason;

    NumberRefusedException(Reason reason) {
        super(
                switch (reason) {
                    case TAKEN -> "storage.number-taken";
                    case DEMO_ONLY -> "storage.number-demo-only";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
