package org.saphena.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowRequestTest {
    @TempDir private Path folder = Path.of(".");

    @Test
    void nothingAsksForTheWindow() {
        assertThat(WindowRequest.of()).contains(new WindowRequest(Optional.empty(), false, false));
    }

    @Test
    void theFirstFrameMayBeAskedFor() {
        assertThat(WindowRequest.of("--first-frame"))
                .contains(new WindowRequest(Optional.empty(), true, false));
    }

    @Test
    void aFileIsOpenedInTheWindow() throws IOException {
        Path file = Files.createFile(folder.resolve("a.case.json"));
        assertThat(WindowRequest.of(file.toString()))
                .contains(new WindowRequest(Optional.of(file), false, false));
        assertThat(WindowRequest.of(file.toString(), "--first-frame"))
                .contains(new WindowRequest(Optional.of(file), true, false));
    }

    @Test
    void aFolderIsNoCaseFile() {
        assertThat(WindowRequest.of(folder.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "none.json",
                "--help",
                "--version",
                "bad\0name",
                "assess a.json --first-frame"
            })
    void allElseIsForTheCommandLine(String line) {
        assertThat(WindowRequest.of(line.split(" "))).isEmpty();
    }

    @Test
    void theDataFolderMayBeNamedBesides() throws IOException {
        Path file = Files.createFile(folder.resolve("a.case.json"));
        WindowRequest plain = new WindowRequest(Optional.empty(), false, false);
        assertThat(WindowRequest.of("--data", "x")).contains(plain);
        assertThat(WindowRequest.of("--data=x")).contains(plain);
        assertThat(WindowRequest.of("--data", "x", file.toString()))
                .contains(new WindowRequest(Optional.of(file), false, false));
        assertThat(WindowRequest.of("--demo", "--data", "x"))
                .contains(new WindowRequest(Optional.empty(), false, true));
        assertThat(WindowRequest.of("--data")).isEmpty();
        assertThat(WindowRequest.of("--data", "x", "--data=y")).isEmpty();
        assertThat(WindowRequest.of("--data", "x", "assess")).isEmpty();
    }

    @Test
    void demoAloneAsksForTheDemoClinic() {
        assertThat(WindowRequest.of("--demo"))
                .contains(new WindowRequest(Optional.empty(), false, true));
        assertThat(WindowRequest.of("--demo", "assess")).isEmpty();
    }
}
