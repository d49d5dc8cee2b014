package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Looks whether a copy is whole. */
final class CopyCheck {
    private CopyCheck() {}

    private interface Look {
        void at(Sql sql, String table) throws SQLException;
    }

    /**
     * Opens a copy with its key, leaving its bytes as they are, reads every page and compares the
     * tables with their indexes.
     *
     * @return what the copy holds
     * @throws DamagedStoreException when anything in it is not whole
     * @throws NewerVersionException for a copy of a newer program
     */
    static Snapshot read(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        FileCheck.requireEncrypted(database);
        try (Database copy = Database.openToRead(database, key)) {
            return look(copy.sql(), Integrity::require, progress);
        }
    }

    /**
     * Reads every page in use of an open copy.
     *
     * @return what the copy holds
     * @throws DamagedStoreException when a page is not as it was written
     */
    static Snapshot pages(Sql copy, Progress progress) throws SQLException {
        return look(copy, Integrity::requirePages, progress);
    }

    /** Table by table, then what refers to what. */
    private static Snapshot look(Sql sql, Look look, Progress progress) throws SQLException {
        List<String> tables = Integrity.tables(sql);
        for (int i = 0; i < tables.size(); i++) {
            progress.at(Progress.Step.CHECKING, (double) i / tables.size());
            look.at(sql, tables.get(i));
        }
        Integrity.requireReferences(sql);
        progress.at(Progress.Step.CHECKING, 1);
        return Snapshot.of(sql);
    }
}
