package org.saphena.storage;

/** One of the two files of a store is not there. */
public final class StoreMissingException extends StoreException {
    private static final long serialVersionUID = 1;

    StoreMissingException(String fileName) {
        super("storage.missing", fileName);
    }
}
