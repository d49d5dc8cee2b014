package org.saphena.storage;

/** The record was changed since it was read; nothing was written. */
public final class ChangedElsewhereException extends StoreException {
    private static final long serialVersionUID = 1;

    ChangedElsewhereException() {
        super("storage.changed-elsewhere");
    }
}
