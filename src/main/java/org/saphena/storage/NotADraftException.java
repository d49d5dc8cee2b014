package org.saphena.storage;

/** What was to be written is signed, or there is no signed version to amend. */
public final class NotADraftException extends StoreException {
    private static final long serialVersionUID = 1;

    NotADraftException(boolean signed) {
        super(signed ? "storage.already-signed" : "storage.not-signed");
    }
}
