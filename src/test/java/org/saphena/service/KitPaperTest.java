package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitPaperTest {
    private static final byte[] KIT = "a code".getBytes(StandardCharsets.UTF_8);
    private static final Path FULL = Path.of("/dev/full");

    @TempDir private Path folder;

    @Test
    void aFullDiskKeepsNoPartOfTheCode() {
        assumeTrue(Files.exists(FULL), "a device that is always full");
        Path place = folder.resolve("kit.pdf");
        SafeFile.Opener begun =
                file -> {
                    Files.writeString(file, "a c");
                    return FileChannel.open(FULL, StandardOpenOption.WRITE);
                };
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() -> KitPaper.write(KIT, place, begun))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(CannotWriteException.Reason.FULL));
        assertThat(place).doesNotExist();
    }

    @Test
    void whatReadsBackOtherwiseIsNotLeftThere() {
        Path place = folder.resolve("kit.pdf");
        SafeFile.Opener elsewhere =
                file -> {
                    Files.writeString(file, "another");
                    return FileChannel.open(
                            folder.resolve("elsewhere"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                };
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() -> KitPaper.write(KIT, place, elsewhere));
        assertThat(place).doesNotExist();
    }

    @Test
    void whatCannotBeOpenedStaysAsItWas() throws IOException {
        Path place = Files.writeString(folder.resolve("kit.pdf"), "before");
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() ->
                        KitPaper.write(
                                KIT,
                                place,
                                _ -> {
                                    throw new IOException("in use");
                                }));
        assertThat(place).hasContent("before");
    }
}
