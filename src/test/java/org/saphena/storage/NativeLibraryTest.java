package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    private static final Instant NOW = new HandClock().instant();

    @TempDir Path folder;
    private Path libraries = Path.of(".");

    @BeforeEach
    void create() throws IOException {
        Vaults.create(folder).close();
        libraries = Files.createDirectories(new VaultFiles(folder).nativeLibrary());
    }

    @Test
    void whatAKilledProcessUnpackedIsRemovedADayLater() throws IOException {
        Path library = left("sqlite-1-libsqlitejdbc.so", Duration.ofHours(25));
        Path mark = left("sqlite-1-libsqlitejdbc.so.lck", Duration.ofHours(25));

        Vaults.open(folder).close();

        assertThat(library).doesNotExist();
        assertThat(mark).doesNotExist();
    }

    @Test
    void whatAnotherProcessMayBeLoadingStays() throws IOException {
        Path library = left("sqlite-1-libsqlitejdbc.so", Duration.ofHours(23));

        Vaults.open(folder).close();

        assertThat(library).exists();
    }

    @Test
    void whatTheDriverDidNotUnpackStays() throws IOException {
        Path other = left("notes.txt", Duration.ofDays(400));

        Vaults.open(folder).close();

        assertThat(other).exists();
    }

    private Path left(String name, Duration ago) throws IOException {
        Path file = Files.writeString(libraries.resolve(name), "x");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }
}
