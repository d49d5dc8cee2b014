package org.saphena.storage;

/** A signature that was not confirmed by its PIN. */
public final class PinException extends StoreException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Reason {
        /** It has not four to eight digits, or is one that is tried first. */
        UNSUITABLE("unsuitable"),
        /** None was set. */
        MISSING("missing"),
        WRONG("wrong"),
        /** It was wrong for the last time; nothing can be signed before the next login. */
        LOCKED("locked");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    /**
     * @param left how many tries are left; only for a wrong one
     */
    PinException(Reason reason, int left) {
        super("storage.pin." + reason.key, left);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
