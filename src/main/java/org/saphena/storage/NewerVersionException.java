package org.saphena.storage;

/** A newer program wrote the file; it was left as it is. */
public final class NewerVersionException extends StoreException {
    private static final long serialVersionUID = 1;

    NewerVersionException(String fileName) {
        super("storage.newer-version", fileName);
    }
}
