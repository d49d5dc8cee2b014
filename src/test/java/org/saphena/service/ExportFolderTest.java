package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    private static final byte[] TEXT = "Kim".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder = Path.of(".");

    @Test
    void whatAKilledExportLeftIsTakenAwayByTheNext() throws IOException {
        Path killed = Files.createDirectories(folder.resolve(".saphena-export-1/tables"));
        Files.write(killed.resolve("patient.csv"), TEXT);
        Files.writeString(folder.resolve(".saphena-export-1/SHA256SUMS"), "");
        Files.createDirectory(folder.resolve(".saphena-export-2"));
        Path mine = Files.write(folder.resolve("mine"), TEXT);

        write();

        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactlyInAnyOrder(mine, folder.resolve("out"));
        }
    }

    @Test
    void whatAnotherExportIsWritingStays() throws IOException {
        try (ExportFolder other = ExportFolder.at(folder.resolve("other"))) {
            other.write("a", TEXT);
            write();
            other.finish();
        }
        assertThat(folder.resolve("other/a")).hasBinaryContent(TEXT);
        assertThat(folder.resolve("out/a")).hasBinaryContent(TEXT);
    }

    @Test
    void aFileThatIsNotWhatWasWrittenIsNoExport() throws IOException {
        Path elsewhere = Files.createTempFile(folder, "elsewhere", "");
        SafeFile.Opener faulty =
                file -> {
                    Files.createFile(file);
                    return FileChannel.open(elsewhere, StandardOpenOption.WRITE);
                };
        try (ExportFolder out = ExportFolder.at(folder.resolve("out"), faulty)) {
            assertThatExceptionOfType(CannotWriteException.class)
                    .isThrownBy(() -> out.write("a", TEXT))
                    .satisfies(e ->
                            assertThat(e.reason())
                                    .isEqualTo(CannotWriteException.Reason.NOT_WHOLE));
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(elsewhere);
        }
    }

    private void write() throws IOException {
        try (ExportFolder out = ExportFolder.at(folder.resolve("out"))) {
            out.write("a", TEXT);
            out.finish();
        }
    }
}
