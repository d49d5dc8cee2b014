package org.saphena.storage;

/** A patient number that this store does not take. */
public final class NumberRefusedException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        TAKEN,
        /** It marks an invented patient, and this is no practice vault. */
        DEMO_ONLY,
        /** This is the practice vault, and it does not mark an invented patient. */
        DEMO_MISSING
    }

    private final Reason reason;

    NumberRefusedException(Reason reason) {
        super(
                switch (reason) {
                    case TAKEN -> "storage.number-taken";
                    case DEMO_ONLY -> "storage.number-demo-only";
                    case DEMO_MISSING -> "storage.number-demo-missing";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
