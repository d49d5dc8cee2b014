package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFaultsTest {
    @TempDir Path folder;
    private DiskFaults faults = new DiskFaults(Path.of("."));

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(DiskLog.isPossible(), "strace injects the faults; it is not installed");
        faults = new DiskFaults(folder);
        faults.prepare();
    }

    @Test
    void onAFullDiskNothingIsCalledSavedThatIsNot() throws IOException {
        DiskFaults.Run run = faults.run(new DiskFaults.Fault("write,pwrite64", "ENOSPC", "25+"));
        assertThat(run.refused()).isPositive();
        assertThat(run.lines()).anyMatch(line -> line.endsWith("storage.unusable.disk-full"));
    }

    @Test
    void savingGoesOnWhenThereIsSpaceAgain() throws IOException {
        DiskFaults.Run run = faults.run(new DiskFaults.Fault("write,pwrite64", "ENOSPC", "25..27"));
        assertThat(run.refused()).isPositive();
        assertThat(run.lines()).contains("saved 12");
        assertThat(run.found()).isEqualTo(12);
    }

    @Test
    void whatCouldNotBeSyncedIsRefused() throws IOException {
        DiskFaults.Run run = faults.run(new DiskFaults.Fault("fsync,fdatasync", "EIO", "8"));
        assertThat(run.refused()).isPositive();
        assertThat(run.saved()).isPositive();
    }
}
