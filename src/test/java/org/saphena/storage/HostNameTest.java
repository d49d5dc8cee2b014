package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostNameTest {
    @TempDir Path folder;

    @Test
    void theNameComesFromTheEnvironmentElseFromTheSystemElseItIsLocal() throws IOException {
        Path file = Files.writeString(folder.resolve("hostname"), "from-file\n");

        assertThat(HostName.of(Map.of("COMPUTERNAME", "WIN1"), file)).isEqualTo("WIN1");
        assertThat(HostName.of(Map.of("HOSTNAME", "unix1"), file)).isEqualTo("unix1");
        assertThat(HostName.of(Map.of(), file)).isEqualTo("from-file");
        assertThat(HostName.of(Map.of(), folder.resolve("none"))).isEqualTo("localhost");
    }
}
