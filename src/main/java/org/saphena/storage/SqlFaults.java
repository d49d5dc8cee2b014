package org.saphena.storage;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the store's own words what the database refused. */
final class SqlFaults {
    private SqlFaults() {}

    static RuntimeException of(SQLException e) {
        int primary = e.getErrorCode() & 0xFF;
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code
                || namesAnUnknownOrder(e)) {
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

    /** Only a definition that is no longer as this program wrote it does. */
    private static boolean namesAnUnknownOrder(SQLException e) {
        return e instanceof SQLiteException told
                && told.getResultCode() == SQLiteErrorCode.SQLITE_ERROR_MISSING_COLLSEQ;
    }
}
