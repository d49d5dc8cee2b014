package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedSurvivesBeingKilledAtRandomMoments() throws IOException {
        Durability durability = new Durability(folder, 20260314);
        durability.prepare();

        int found = 0;
        for (int i = 0; i < 5; i++) {
            found = durability.killOnce();
        }

        assertThat(found).isPositive();
    }
}
