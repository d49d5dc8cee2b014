package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImageTest {
    private static final int PAGE = 4096;

    @TempDir Path folder;

    @Test
    void theCopyHasEveryByte() throws IOException {
        Path file = file(10 * (1 << 20) + 5);

        FileImage.copy(file, folder.resolve("copy"), Progress.NONE);

        assertThat(folder.resolve("copy")).hasSameBinaryContentAs(file);
    }

    @Test
    void thePageWithTheLocksIsNotReadAndStaysEmpty() throws IOException {
        Path file = file(5 * PAGE);

        FileImage.copy(file, folder.resolve("copy"), 2 * PAGE, Progress.NONE);

        byte[] wanted = Files.readAllBytes(file);
        Arrays.fill(wanted, 2 * PAGE, 3 * PAGE, (byte) 0);
        assertThat(folder.resolve("copy")).hasBinaryContent(wanted);
    }

    @Test
    void howFarItHasComeNeverGoesBack() throws IOException {
        List<Double> parts = new ArrayList<>();

        FileImage.copy(
                file(9 << 20),
                folder.resolve("copy"),
                5 << 20,
                (step, part) -> {
                    assertThat(step).isEqualTo(Progress.Step.WRITING);
                    parts.add(part);
                });

        assertThat(parts).isSorted().hasSizeGreaterThan(2).last().isEqualTo(1.0);
    }

    @Test
    void anotherFileIsNotReplaced() throws IOException {
        Path file = file(PAGE);
        Path other = Files.writeString(folder.resolve("copy"), "mine");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> FileImage.copy(file, other, Progress.NONE));
        assertThat(other).hasContent("mine");
    }

    private Path file(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return Files.write(folder.resolve("file"), bytes);
    }
}
