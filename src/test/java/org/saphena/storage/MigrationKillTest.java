package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationKillTest {
    @TempDir static Path elsewhere;
    @TempDir Path folder;

    /** The driver is unpacked beside the first vault of a process that opens. */
    @BeforeAll
    static void loadTheDriver() {
        Vaults.create(elsewhere).close();
    }

    @Test
    void recordsAreWhollyOldOrWhollyNewWhereverTheProgramIsKilled()
            throws IOException, SQLException {
        MigrationKill kill = new MigrationKill(folder);
        int last = MigrationKill.statements();

        assertThat(kill.after(1)).isEqualTo(1);
        assertThat(kill.after(last / 2)).isEqualTo(1);
        assertThat(kill.after(last)).isEqualTo(1);
        assertThat(kill.after(last + 1)).isEqualTo(2);
    }
}
