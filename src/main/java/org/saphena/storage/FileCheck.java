package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Looks at a database file before anything may write to it. After a crash, when the journal still
 * holds pages for the file, a copy of both is opened first, so that a file that is refused keeps
 * its bytes.
 */
final class FileCheck {
    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE = 4096;

    private FileCheck() {}

    static void require(VaultFiles files, DataKey key) throws IOException, SQLException {
        Path database = files.database();
        boolean crashed = hasContent(VaultFiles.wal(database));
        requireEncrypted(database);
        if (crashed) {
            tryCopy(files, key);
        } else if (Files.size(database) == 0 || Files.size(database) % PAGE != 0) {
            throw new DamagedStoreException(DamagedStoreException.Damage.TRUNCATED);
        }
    }

    private static void tryCopy(VaultFiles files, DataKey key) throws IOException, SQLException {
        DiskFiles.deleteTree(files.checking());
        DiskFiles.makePrivateFolder(files.checking());
        try {
            Path copy = files.checking().resolve(VaultFiles.DATABASE);
            Files.copy(files.database(), copy);
            Files.copy(VaultFiles.wal(files.database()), VaultFiles.wal(copy));
            Database.open(copy, key).close();
        } finally {
            DiskFiles.deleteTree(files.checking());
        }
    }

    private static void requireEncrypted(Path database) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            if (Arrays.equals(in.readNBytes(PLAIN.length), PLAIN)) {
                throw new DamagedStoreException(DamagedStoreException.Damage.NOT_ENCRYPTED);
            }
        }
    }

    private static boolean hasContent(Path wal) throws IOException {
        return Files.exists(wal) && Files.size(wal) > 0;
    }
}
