package org.saphena.storage;

/** What the store throws when there is no room left, for tests of what is said about it. */
public final class FullDisk {
    private FullDisk() {}

    public static StoreException thrown() {
        return new StoreUnusableException(StoreUnusableException.Reason.DISK_FULL);
    }
}
