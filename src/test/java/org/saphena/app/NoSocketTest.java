package org.saphena.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No network: the program asks the system for no socket of the internet. Java itself makes three
 * when a file is first read, to see what the system can do, and closes them unused; a program that
 * only reads a file shows the same ones.
 */
class NoSocketTest {
    private static final String STRACE = "/usr/bin/strace";
    private static final int OF_JAVA_ITSELF = 3;

    private static final String CLASS_PATH =
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(part -> Path.of(part).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void requireStrace() {
        assumeTrue(Files.isExecutable(Path.of(STRACE)), "strace sees the sockets");
    }

    @Test
    void theWindowConnectsToNothing() throws Exception {
        requireNoNetwork(calls("--data", folder.resolve("data").toString(), "--first-frame"));
    }

    @Test
    void theCommandLineConnectsToNothing() throws Exception {
        requireNoNetwork(calls("vault", "list", "--data", folder.resolve("data").toString()));
    }

    @Test
    void theTraceSeesASocket() throws Exception {
        List<String> calls = calls(List.of("-cp", CLASS_PATH, Dialling.class.getName()));
        assertThat(calls).anyMatch(call -> call.contains("connect(") && call.contains("AF_INET"));
    }

    /** Tries to connect to this machine. */
    static final class Dialling {
        private Dialling() {}

        public static void main(String[] arguments) {
            try (var _ = new Socket("127.0.0.1", 9)) {
                throw new IllegalStateException("somebody answered");
            } catch (IOException _) {
                // nobody answers there
            }
        }
    }

    private static void requireNoNetwork(List<String> calls) {
        assertThat(calls)
                .filteredOn(call -> call.contains("AF_INET"))
                .allMatch(call -> call.contains("socket("))
                .hasSizeLessThanOrEqualTo(OF_JAVA_ITSELF);
    }

    private List<String> calls(String... arguments) throws Exception {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                CLASS_PATH,
                                Main.class.getName()));
        all.addAll(List.of(arguments));
        return calls(all);
    }

    private List<String> calls(List<String> java) throws Exception {
        Path log = folder.resolve("calls");
        List<String> command =
                new ArrayList<>(
                        List.of(STRACE, "-f", "--seccomp-bpf", "-e", "trace=%network", "-o"));
        command.add(log.toString());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(java);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log);
    }
}
