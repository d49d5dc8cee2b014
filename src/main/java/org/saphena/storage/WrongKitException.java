package org.saphena.storage;

/** The code is not that of the recovery kit of these records. */
public final class WrongKitException extends StoreException {
    private static final long serialVersionUID = 1;

    WrongKitException() {
        super("storage.kit.wrong");
    }
}
