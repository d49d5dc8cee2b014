package org.saphena.storage;

/** The password opens none of the key slots. */
public final class WrongPasswordException extends StoreException {
    private static final long serialVersionUID = 1;

    WrongPasswordException() {
        super("storage.wrong-password");
    }
}
