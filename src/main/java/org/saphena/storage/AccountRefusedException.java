package org.saphena.storage;

/** A change of accounts that these records do not take. */
public final class AccountRefusedException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        NAME_MISSING("name-missing"),
        NAME_TAKEN("name-taken"),
        NO_ROLE("no-role"),
        LAST_ADMINISTRATOR("last-administrator"),
        HAS_PASSWORD("has-password"),
        UNKNOWN("unknown"),
        PRACTICE("practice");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    AccountRefusedException(Reason reason) {
        super("storage.account." + reason.key);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
