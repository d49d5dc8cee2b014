package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationKillTest {
    @TempDir static Path elsewhere;
    @TempDir Path folder;

    /** The driver is unpacked beside the first vault of a process that opens. */
    @BeforeAll
    static void loadTheDriver() {
        Vaults.create(elsewhere).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void recordsAreWhollyOldUntilTheCommitAndWhollyNewAfterIt(int from)
            throws IOException, SQLException {
        MigrationKill kill = new MigrationKill(folder, from);

        kill.requireOldAfter(kill.statements().size());
        kill.requireNewAfterTheCommit();
    }
}
