package org.saphena.storage;

/** The key file is cut off or altered; it was left as it is. */
public final class DamagedKeysException extends StoreException {
    private static final long serialVersionUID = 1;

    DamagedKeysException() {
        super("storage.damaged-keys");
    }
}
