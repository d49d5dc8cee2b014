package org.saphena.storage;

import java.sql.SQLException;
import java.time.Instant;

/**
 * Takes the last traces of erased rows out of the file: it is written anew from what is there, and
 * the journal is emptied. Outside of a transaction, and for as long as that takes.
 */
final class Traces {
    private static final System.Logger LOG = System.getLogger(Traces.class.getName());

    private Traces() {}

    /** Does it; afterwards the erasures are done. */
    static boolean remove(Sql sql, Instant now) throws SQLException {
        sql.run("VACUUM");
        sql.run("UPDATE erasure SET done_at = ? WHERE done_at IS NULL", now);
        return sql.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0)
                .orElse(false);
    }

    /** Makes up for an erasure during which the program ended or the disk was full. */
    static void finish(Sql sql, Instant now) {
        try {
            if (sql.first("SELECT 1 FROM erasure WHERE done_at IS NULL", row -> true).isPresent()) {
                remove(sql, now);
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "an erasure is still to be finished", e);
        }
    }
}
