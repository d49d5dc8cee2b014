package org.saphena.storage;

/** There is a store in this folder already; it was left as it is. */
public final class StoreExistsException extends StoreException {
    private static final long serialVersionUID = 1;

    StoreExistsException() {
        super("storage.exists");
    }
}
