package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Copies a database with its journals aside, so that looking at it changes no byte of it. */
final class TriedCopy {
    private TriedCopy() {}

    /** Something to do with the copy. */
    interface Action<T> {
        T with(Path copy) throws SQLException;
    }

    static <T> T with(VaultFiles files, Action<T> action) throws IOException, SQLException {
        return with(files.database(), files, action);
    }

    private static <T> T with(Path database, VaultFiles files, Action<T> action)
            throws IOException, SQLException {
        DiskFiles.deleteTree(files.checking());
        DiskFiles.makePrivateFolder(files.checking());
        try {
            Path copy = files.checking().resolve(VaultFiles.DATABASE);
            Files.copy(database, copy);
            for (Path journal : VaultFiles.journals(database)) {
                if (Files.exists(journal)) {
                    Files.copy(journal, files.checking().resolve(journal.getFileName()));
                }
            }
            return action.with(copy);
        } finally {
            DiskFiles.deleteTree(files.checking());
        }
    }

    /** What the database shows, as far as it can still be read; else empty. */
    static <T> Optional<T> look(VaultFiles files, DataKey key, Work<T> work) throws IOException {
        return look(files.database(), files, key, work);
    }

    /**
     * The same of any database.
     *
     * @param files where the copy is made
     */
    static <T> Optional<T> look(Path database, VaultFiles files, DataKey key, Work<T> work)
            throws IOException {
        if (!Files.isRegularFile(database)) {
            return Optional.empty();
        }
        try {
            return with(
                    database,
                    files,
                    copy -> {
                        try (Database opened = Database.openUnchecked(copy, key)) {
                            return Optional.of(work.with(opened.sql()));
                        }
                    });
        } catch (SQLException | StoreException _) {
            return Optional.empty();
        }
    }
}
