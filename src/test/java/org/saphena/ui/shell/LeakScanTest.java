package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.NetworkTrace;

/**
 * The quick form of {@link LeakScan}: two patients and a draft that a crash ends. Where there is
 * strace, it sees that nothing is asked of the internet.
 */
class LeakScanTest {
    @TempDir private Path folder;

    @Test
    void nothingOfThePatientsIsLeftOutsideTheRecords() throws Exception {
        LeakScan.Found found = new LeakScan(folder, NetworkTrace.isPossible()).run(2, 20261126);
        assertThat(found.secrets()).isEqualTo(12);
        assertThat(found.hits()).isEmpty();
        assertThat(found.handedOver()).isPositive();
        assertThat(found.titles()).isNotEmpty();
        if (NetworkTrace.isPossible()) {
            assertThat(found.network()).isEqualTo(NetworkTrace.ofJavaItself(folder));
        }
    }
}
