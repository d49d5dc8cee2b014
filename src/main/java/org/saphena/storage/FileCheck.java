package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Looks at a database file before anything may write to it. After a crash, when a journal still
 * holds pages for the file, a copy of both is opened first, so that a file that is refused keeps
 * its bytes.
 */
final class FileCheck {
    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE = 4096;

    private FileCheck() {}

    static void require(VaultFiles files, DataKey key) throws IOException, SQLException {
        Path database = files.database();
        requireEncrypted(database);
        if (wasNotClosed(database)) {
            tryCopy(files, key);
        } else if (Files.size(database) == 0 || Files.size(database) % PAGE != 0) {
            throw new DamagedStoreException(DamagedStoreException.Damage.TRUNCATED);
        }
    }

    private static void tryCopy(VaultFiles files, DataKey key) throws IOException, SQLException {
        TriedCopy.with(
                files,
                copy -> {
                    Database.open(copy, key).close();
                    return true;
                });
    }

    static void requireEncrypted(Path database) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            if (Arrays.equals(in.readNBytes(PLAIN.length), PLAIN)) {
                throw new DamagedStoreException(DamagedStoreException.Damage.NOT_ENCRYPTED);
            }
        }
    }

    /** Whether a journal still holds pages for the database. */
    static boolean wasNotClosed(Path database) throws IOException {
        for (Path journal : VaultFiles.journals(database)) {
            if (Files.exists(journal) && Files.size(journal) > 0) {
                return true;
            }
        }
        return false;
    }
}
