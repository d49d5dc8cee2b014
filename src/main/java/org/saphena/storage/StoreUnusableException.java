package org.saphena.storage;

/** The machine refuses to keep data safely here; what was acknowledged before is kept. */
public final class StoreUnusableException extends StoreException {
    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        DISK_FULL,
        READ_ONLY,
        DISK_FAILED,
        SETTING_REFUSED,
        DRIVER_MISSING
    }

    private final Reason reason;

    StoreUnusableException(Reason reason) {
        super(
                switch (reason) {
                    case DISK_FULL -> "storage.unusable.disk-full";
                    case READ_ONLY -> "storage.unusable.read-only";
                    case DISK_FAILED -> "storage.unusable.disk-failed";
                    case SETTING_REFUSED -> "storage.unusable.setting-refused";
                    case DRIVER_MISSING -> "storage.unusable.driver-missing";
                });
        this.reason = reason;
    }

    StoreUnusableException(Reason reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }
}
