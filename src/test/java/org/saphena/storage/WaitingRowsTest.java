package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WaitingRowsTest {
    private static final String LINE = "2026-03-14T01:40:00.000Z  wrong-password\n";

    @TempDir Path folder;
    private Path file;
    private Store store;

    @BeforeEach
    void create() {
        file = folder.resolve("clinic.failures");
        Vaults.create(folder).close();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<AuditRow> refusedAfterOpening() {
        store = Vaults.open(folder);
        return Trails.of(store).stream().filter(row -> row.outcome().equals("refused")).toList();
    }

    @Test
    void aFileThatACrashKeptFromBeingDeletedIsNotToldTwice() throws IOException {
        Files.writeString(file, LINE + LINE);
        assertThat(refusedAfterOpening()).hasSize(2);
        store.close();
        Files.writeString(file, LINE + LINE + LINE.replace("01:40", "01:41"));
        assertThat(refusedAfterOpening()).hasSize(3);
    }

    @Test
    void linesThatAreNoneKeepNobodyOut() throws IOException {
        Files.writeString(
                file,
                "x\n\n2026 a b\n2026-03-14T01:40:00.000Z  Wrong Password!\n\u0000\n"
                        + "2026-03-14T01:40:00.000Z  <script>\n"
                        + LINE);
        assertThat(refusedAfterOpening()).hasSize(1);
    }

    @Test
    void aFileOfAbsurdLengthIsOneRow() throws IOException {
        Files.writeString(file, LINE.repeat(60_000));
        assertThat(refusedAfterOpening())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("too-many"));
    }
}
