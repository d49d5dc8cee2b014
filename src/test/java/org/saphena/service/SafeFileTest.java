package org.saphena.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.service.CannotWriteException.Reason;

class SafeFileTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);
    private static final Path FULL = Path.of("/dev/full");

    @TempDir private Path folder = Path.of(".");

    @Test
    void aNewFileIsThereWholeAndAlone() throws IOException {
        trusting().write(folder.resolve("a.pdf"), NEW);
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void anExistingFileIsReplaced() throws IOException {
        Path target = existing();
        trusting().write(target, NEW);
        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("old.pdf");
    }

    @Test
    void whatIsReadBackIsChecked() throws IOException {
        Path target = existing();
        SafeFile doubting = new SafeFile(read -> !new String(read, UTF_8).equals("new"));
        refuses(doubting, target, Reason.NOT_WHOLE);
        assertUntouched(target);
    }

    @Test
    void whatCannotBeParsedLeavesEverythingAsItWas() throws IOException {
        Path target = existing();
        SafeFile failing =
                new SafeFile(_ -> {
                    throw new IOException("unreadable");
                });
        refuses(failing, target, Reason.NOT_WHOLE);
        assertUntouched(target);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamedAndLeavesEverythingAsItWas() throws IOException {
        Path target = existing();
        SafeFile full =
                new SafeFile(_ -> FileChannel.open(FULL, StandardOpenOption.WRITE), _ -> true);
        refuses(full, target, Reason.FULL);
        assertUntouched(target);
    }

    @Test
    void aDeniedFileIsNamedAndLeavesEverythingAsItWas() throws IOException {
        Path target = existing();
        SafeFile denied =
                new SafeFile(
                        fresh -> {
                            throw new AccessDeniedException(fresh.toString());
                        },
                        _ -> true);
        refuses(denied, target, Reason.DENIED);
        assertUntouched(target);
    }

    @Test
    void aLockedFileIsNamedAndLeavesEverythingAsItWas() throws IOException {
        Path target = existing();
        SafeFile.Opener usual = fresh -> FileChannel.open(fresh, StandardOpenOption.WRITE);
        SafeFile locked =
                new SafeFile(
                        usual,
                        _ -> true,
                        (_, place) -> {
                            throw new AccessDeniedException(place.toString());
                        });
        refuses(locked, target, Reason.IN_USE);
        assertUntouched(target);
        SafeFile held =
                new SafeFile(
                        usual,
                        _ -> true,
                        (_, place) -> {
                            throw new FileSystemException(
                                    place.toString(), null, "in use by another process");
                        });
        refuses(held, target, Reason.IN_USE);
        assertUntouched(target);
    }

    @Test
    void bytesThatDidNotArriveAreNoticed() throws IOException {
        Path target = existing();
        Path elsewhere = Files.createFile(folder.resolve("elsewhere"));
        SafeFile losing =
                new SafeFile(_ -> FileChannel.open(elsewhere, StandardOpenOption.WRITE), _ -> true);
        refuses(losing, target, Reason.NOT_WHOLE);
        assertThat(target).hasContent("old");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("sub"));
        refuses(trusting(), target, Reason.IS_A_FOLDER);
        assertThat(target).isEmptyDirectory();
        refuses(trusting(), Path.of("/"), Reason.IS_A_FOLDER);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        refuses(trusting(), folder.resolve("sub").resolve("a.pdf"), Reason.NO_FOLDER);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path target = existing();
        refuses(trusting(), target.resolve("a.pdf"), Reason.NO_FOLDER);
        assertUntouched(target);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNotReplaced() {
        refuses(trusting(), FULL, Reason.NOT_A_FILE);
        assertThat(Files.isRegularFile(FULL)).isFalse();
        assertThat(Files.exists(FULL)).isTrue();
    }

    private Path existing() throws IOException {
        return Files.writeString(folder.resolve("old.pdf"), "old");
    }

    private void assertUntouched(Path target) throws IOException {
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("old.pdf");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static SafeFile trusting() {
        return new SafeFile(_ -> true);
    }

    private static void refuses(SafeFile file, Path target, Reason reason) {
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() -> file.write(target, NEW))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
