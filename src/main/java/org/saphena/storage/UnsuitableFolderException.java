package org.saphena.storage;

/** The folder is no safe place for a store. */
public final class UnsuitableFolderException extends StoreException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        NETWORK_SHARE,
        SYNC_FOLDER,
        NOT_WRITABLE
    }

    private final Reason reason;

    UnsuitableFolderException(Reason reason) {
        super(
                switch (reason) {
                    case NETWORK_SHARE -> "storage.folder.network-share";
                    case SYNC_FOLDER -> "storage.folder.sync-folder";
                    case NOT_WRITABLE -> "storage.folder.not-writable";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
