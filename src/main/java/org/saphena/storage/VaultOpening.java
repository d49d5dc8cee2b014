package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Opens a vault's database for work: every page is read first unless it is as it was closed, and a
 * verified backup is made before a newer program changes its tables.
 */
record VaultOpening(VaultFiles files, DataKey key, Clock clock, Consumer<LongOpening> slow) {
    Database open() throws IOException, SQLException {
        boolean asClosed =
                !FileCheck.wasNotClosed(files.database()) && ClosedMark.holds(files, key);
        if (!asClosed) {
            slow.accept(LongOpening.CHECKING);
        }
        Database database = Database.open(files.database(), key, asClosed, this::keep);
        try {
            ClosedMark.remove(files);
            Traces.finish(database.sql(), clock.instant());
            return database;
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    private void keep(Database old) {
        slow.accept(LongOpening.UPGRADING);
        new BackupWriter(files, key, clock)
                .make(
                        (Path target, Progress progress) ->
                                Snapshot.copy(old.sql(), files.database(), target, progress),
                        BackupReason.MIGRATION,
                        Progress.NONE);
    }
}
