package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crash after each of the renames of a restore; plain texts stand for the files. */
class RestorationTest {
    private static final String NAME = "20260314T014000000Z";

    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        write("clinic.saphena", "old database");
        write("clinic.saphena-wal", "old journal");
        write("clinic.keys", "old keys");
        write("clinic.closed", "old mark");
        Files.createDirectory(folder.resolve("restoring"));
        write("restoring/clinic.saphena", "new database");
        write("restoring/clinic.keys", "new keys");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whatWasReadyIsCompletedFromAnyMoment(int renames) throws IOException {
        PlainLines.write(
                folder.resolve("restoring/ready"), Restoration.FIRST, Map.of("aside", NAME));
        Files.createDirectories(folder.resolve("set-aside/" + NAME));
        Path[][] moves = {
            {at("clinic.saphena-wal"), at("set-aside/" + NAME + "/clinic.saphena-wal")},
            {at("clinic.saphena"), at("set-aside/" + NAME + "/clinic.saphena")},
            {at("restoring/clinic.saphena"), at("clinic.saphena")},
            {at("clinic.keys"), at("set-aside/" + NAME + "/clinic.keys")},
            {at("restoring/clinic.keys"), at("clinic.keys")}
        };
        for (int i = 0; i < renames; i++) {
            Files.move(moves[i][0], moves[i][1]);
            assertThat(new VaultFiles(folder).exist()).isTrue();
        }
        if (renames > 2) {
            Files.delete(at("clinic.closed"));
        }

        Restoration.complete(new VaultFiles(folder));

        assertThat(at("clinic.saphena")).hasContent("new database");
        assertThat(at("clinic.keys")).hasContent("new keys");
        assertThat(at("clinic.saphena-wal")).doesNotExist();
        assertThat(at("clinic.closed")).doesNotExist();
        assertThat(at("restoring")).doesNotExist();
        assertThat(at("set-aside/" + NAME + "/clinic.saphena")).hasContent("old database");
        assertThat(at("set-aside/" + NAME + "/clinic.saphena-wal")).hasContent("old journal");
        assertThat(at("set-aside/" + NAME + "/clinic.keys")).hasContent("old keys");
    }

    @Test
    void whatWasNotReadyIsThrownAway() throws IOException {
        Restoration.complete(new VaultFiles(folder));
        requireOld();
    }

    @Test
    void aReadyFileOfNoKnownFormReplacesNothing() throws IOException {
        write("restoring/ready", Restoration.FIRST + "\naside ../../elsewhere\n");
        Restoration.complete(new VaultFiles(folder));
        requireOld();
    }

    private void requireOld() {
        assertThat(at("clinic.saphena")).hasContent("old database");
        assertThat(at("clinic.saphena-wal")).hasContent("old journal");
        assertThat(at("clinic.keys")).hasContent("old keys");
        assertThat(at("restoring")).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(at(name), text);
    }

    private Path at(String name) {
        return folder.resolve(name);
    }
}
