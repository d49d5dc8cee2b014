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
        DiskFiles.deleteTree(files.checking());
        DiskFiles.makePrivateFolder(files.checking());
        try {
            Path copy = files.checking().resolve(VaultFiles.DATABASE);
            Files.copy(files.database(), copy);
            for (Path journal : VaultFiles.journals(files.database())) {
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
        if (!Files.isRegularFile(files.database())) {
            return Optional.empty();
        }
        try {
            return with(
                    files,
                    copy -> {
                        try (Database database = Database.openUnchecked(copy, key)) {
                            return Optional.of(work.with(database.sql()));
                        }
                    });
        } catch (SQLException | StoreException _) {
            return Optional.empty();
        }
    }
}
