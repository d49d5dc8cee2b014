package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {
    private static final int SAVES = 12;

    @TempDir Path folder;

    @BeforeEach
    void requireStrace() {
        assumeTrue(DiskLog.isPossible(), "strace records what is written; it is not installed");
    }

    @Test
    void noAcknowledgedSaveIsLostWhateverTheDiskHadNotWrittenYet() throws IOException {
        PowerCut cut = new PowerCut(folder, 20261125);
        cut.record(SAVES);

        assertThat(cut.replay(25).faults()).isEmpty();
    }

    @Test
    void withoutASyncAtEachSaveSomeAreLost() throws IOException {
        PowerCut cut = new PowerCut(folder, 20261125);
        cut.record(SAVES, "NORMAL");

        assertThat(cut.replay(25).lost()).isPositive();
    }
}
