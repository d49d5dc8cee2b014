package org.saphena.storage;

/** The password is refused for a new store. */
public final class WeakPasswordException extends StoreException {
    private static final long serialVersionUID = 1;

    private final PasswordRules.Weakness weakness;

    WeakPasswordException(PasswordRules.Weakness weakness) {
        super(weakness.messageKey(), PasswordRules.MINIMUM_LENGTH);
        this.weakness = weakness;
    }

    public PasswordRules.Weakness weakness() {
        return weakness;
    }
}
