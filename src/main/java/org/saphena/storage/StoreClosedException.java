package org.saphena.storage;

/** The store was closed, for example by the automatic lock. */
public final class StoreClosedException extends StoreException {
    private static final long serialVersionUID = 1;

    StoreClosedException() {
        super("storage.closed");
    }
}
