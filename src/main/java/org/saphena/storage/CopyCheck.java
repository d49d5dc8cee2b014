package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Opens a copy with its key, leaving its bytes as they are, and reads every page of it. */
final class CopyCheck {
    private CopyCheck() {}

    /**
     * What the copy holds.
     *
     * @throws DamagedStoreException when anything in it is not whole
     * @throws NewerVersionException for a copy of a newer program
     */
    static Snapshot read(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        FileCheck.requireEncrypted(database);
        try (Database copy = Database.openToRead(database, key)) {
            requireSound(copy.sql(), progress);
            return Snapshot.of(copy.sql());
        }
    }

    /** Table by table with their indexes, then what refers to what. */
    private static void requireSound(Sql sql, Progress progress) throws SQLException {
        List<String> tables = Integrity.tables(sql);
        for (int i = 0; i < tables.size(); i++) {
            progress.at(Progress.Step.CHECKING, (double) i / tables.size());
            Integrity.require(sql, tables.get(i));
        }
        Integrity.requireReferences(sql);
        progress.at(Progress.Step.CHECKING, 1);
    }
}
