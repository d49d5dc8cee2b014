package org.saphena.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A virtual machine that crashes with the options of the window writes neither its memory nor a
 * report of it, in which the words of a patient could stand.
 */
class CrashTest {
    @TempDir private Path folder = Path.of(".");

    /** Writes where nothing may be written. */
    static final class Crashing {
        private Crashing() {}

        public static void main(String[] arguments) {
            System.out.println("about to crash");
            MemorySegment.NULL.reinterpret(8).set(ValueLayout.JAVA_LONG, 0, 1);
        }
    }

    @Test
    void aCrashLeavesNoFile() throws Exception {
        assertThat(crash("@" + Path.of("window.args").toAbsolutePath())).containsExactly("out");
    }

    @Test
    void withoutTheOptionsItLeavesOne() throws Exception {
        assertThat(crash("--enable-native-access=ALL-UNNAMED", "-XX:-CreateCoredumpOnCrash"))
                .anyMatch(name -> name.startsWith("hs_err"));
    }

    private List<String> crash(String... options) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), Crashing.class.getName()));
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(Files.readString(out, UTF_8)).contains("about to crash");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }
}
