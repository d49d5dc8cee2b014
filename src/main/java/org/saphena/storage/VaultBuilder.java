package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Makes a new vault aside and moves it into place, so that a crash leaves a whole vault, or none
 * that holds any data.
 */
final class VaultBuilder {
    private static final System.Logger LOG = System.getLogger(VaultBuilder.class.getName());

    private VaultBuilder() {}

    /** Fills a database that was just made. */
    interface Filling {
        void fill(Sql sql) throws SQLException;
    }

    /** Makes the database and the key file; the key is left open. */
    static void build(VaultFiles files, DataKey key, SlotFile slots, Filling filling)
            throws IOException {
        VaultFiles aside = files.creating();
        DiskFiles.deleteTree(aside.folder());
        DiskFiles.makePrivateFolder(aside.folder());
        Session.start(
                        () -> {
                            Database database = Database.create(aside.database(), key);
                            filling.fill(database.sql());
                            return database;
                        })
                .close();
        DiskFiles.write(aside.keys(), slots.bytes());
        DiskFiles.move(aside.database(), files.database());
        finish(files);
    }

    /** Completes, or clears, what a crash or a kill left behind. */
    static void finish(VaultFiles files) throws IOException {
        Restoration.complete(files);
        VaultFiles aside = files.creating();
        if (Files.exists(aside.keys())
                && Files.exists(files.database())
                && !Files.exists(files.keys())) {
            DiskFiles.move(aside.keys(), files.keys());
        }
        DiskFiles.deleteTree(aside.folder());
        clearCopies(files);
    }

    /** Whole copies that a kill left behind may hold a patient who was erased since. */
    private static void clearCopies(VaultFiles files) {
        for (Path copy : List.of(files.exporting(), files.drill(), files.checking())) {
            try {
                DiskFiles.deleteTree(copy);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "a copy stays: " + e.getClass().getName());
            }
        }
    }

    static void describe(Sql sql, String databaseId, boolean demo, Instant now)
            throws SQLException {
        sql.run(
                "INSERT INTO vault (id, database_id, kind, created_at) VALUES (1, ?, ?, ?)",
                databaseId,
                demo ? Store.DEMO : Store.CLINIC,
                now);
    }
}
