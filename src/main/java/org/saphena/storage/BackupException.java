package org.saphena.storage;

import java.util.Locale;

/** A backup that was not made, or one that is not what it was; the records are as they were. */
public final class BackupException extends StoreException {
    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        DISK_FULL,
        NOT_WRITABLE,
        DISK_FAILED,
        /** The folder for the second copies is not there. */
        FOLDER_MISSING,
        /** The copy was not what had been written, so it was thrown away. */
        NOT_VERIFIED,
        /** The chosen backup is damaged. */
        DAMAGED,
        /** The chosen backup is of other records. */
        FOREIGN,
        /** There is no such backup. */
        MISSING,
        /** Who wants to get at it is no administrator. */
        NOT_ALLOWED,
        /** Something that nobody thought of. */
        PROGRAM
    }

    private final Reason reason;

    BackupException(Reason reason) {
        super(key(reason));
        this.reason = reason;
    }

    BackupException(Reason reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    /** The key of the text for {@code reason}. */
    public static String key(Reason reason) {
        return "storage.backup." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a backup was not made, rather than one that is not what it was. */
    public boolean isUnmade() {
        return switch (reason) {
            case DAMAGED, FOREIGN, MISSING, NOT_ALLOWED -> false;
            default -> true;
        };
    }

    public Reason reason() {
        return reason;
    }

    /** The same fault in the words for backups. */
    static BackupException of(RuntimeException fault) {
        return switch (fault) {
            case BackupException known -> known;
            case StoreUnusableException refused ->
                    new BackupException(
                            switch (refused.reason()) {
                                case DISK_FULL -> Reason.DISK_FULL;
                                case READ_ONLY -> Reason.NOT_WRITABLE;
                                default -> Reason.DISK_FAILED;
                            },
                            refused);
            case StoreException _ -> new BackupException(Reason.NOT_VERIFIED, fault);
            default -> new BackupException(Reason.PROGRAM, fault);
        };
    }
}
