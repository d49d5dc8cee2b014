package org.saphena.storage;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says in the store's own words what the database refused. */
final class SqlFaults {
    private SqlFaults() {}

    static RuntimeException of(SQLException e) {
        int primary = e.getErrorCode() & 0xFF;
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new DamagedStoreException(DamagedStoreException.Damage.GARBLED);
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code
                || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreHeldException(null);
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreUnusableException(StoreUnusableException.Reason.DISK_FULL, e);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new StoreUnusableException(StoreUnusableException.Reason.READ_ONLY, e);
        }
        if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new StoreUnusableException(StoreUnusableException.Reason.DISK_FAILED, e);
        }
        return new IllegalStateException("the database refused a statement", e);
    }
}
