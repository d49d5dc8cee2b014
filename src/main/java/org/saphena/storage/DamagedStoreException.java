package org.saphena.storage;

/** The database is not what this program wrote; it was left as it is. */
public final class DamagedStoreException extends StoreException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Damage {
        TRUNCATED,
        GARBLED,
        NOT_ENCRYPTED,
        FOREIGN,
        UNREADABLE_RECORD,
        TRAIL_MISSING
    }

    private final Damage damage;

    DamagedStoreException(Damage damage) {
        super(
                switch (damage) {
                    case TRUNCATED -> "storage.damaged.truncated";
                    case GARBLED -> "storage.damaged.garbled";
                    case NOT_ENCRYPTED -> "storage.damaged.not-encrypted";
                    case FOREIGN -> "storage.damaged.foreign";
                    case UNREADABLE_RECORD -> "storage.damaged.record";
                    case TRAIL_MISSING -> "storage.damaged.trail";
                });
        this.damage = damage;
    }

    public Damage damage() {
        return damage;
    }
}
