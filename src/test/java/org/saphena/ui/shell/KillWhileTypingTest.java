package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillWhileTypingTest {
    @TempDir Path folder;

    @Test
    void whatWasTypedASecondBeforeTheProgramIsKilledIsThere() throws IOException {
        KillWhileTyping killing = new KillWhileTyping(folder, 20261120);
        killing.prepare();

        String first = killing.killOnce();
        String second = killing.killOnce();

        assertThat(first).contains("changes");
        assertThat(second).contains("changes");
        assertThat(killing.changes()).isPositive();
    }
}
