package org.saphena.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.NetworkTrace;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;

/**
 * No network: the program asks the system for nothing of the internet but what a Java program does
 * that only takes a hash. A whole consultation is looked at in {@code KeyboardJourneyTest}.
 */
class NoSocketTest {
    private static final String PASSWORD = "twelve green otters juggle";

    private static final String CLASS_PATH =
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(part -> Path.of(part).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void requireStrace() {
        assumeTrue(NetworkTrace.isPossible(), "strace sees the sockets");
    }

    @Test
    void javaItselfMakesThreeSocketsAndNamesNoAddress() throws Exception {
        assertThat(NetworkTrace.ofJavaItself(folder))
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(call -> call.startsWith("socket("));
    }

    @Test
    void theWindowConnectsToNothing() throws Exception {
        requireNoNetwork(calls("--data", folder.resolve("data").toString(), "--first-frame"));
    }

    @Test
    void anAnswerOnPaperConnectsToNothing() throws Exception {
        Path sample = Path.of("assets", "sample", "haneul.case.json").toAbsolutePath();
        Path paper = folder.resolve("summary.pdf");
        requireNoNetwork(calls("assess", sample.toString(), "--pdf", paper.toString()));
        assertThat(paper).isNotEmptyFile();
    }

    @Test
    void aBackupConnectsToNothing() throws Exception {
        Path records = folder.resolve("records");
        LightDoors.create(
                        records,
                        Clock.system(ZoneId.of("Asia/Seoul")),
                        new LocalConsultations(
                                KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0"),
                        PASSWORD.toCharArray())
                .close();
        requireNoNetwork(
                calls("vault", "backup", "--password-fd", "0", "--data", records.toString()));
        assertThat(Files.readString(folder.resolve("out"))).contains("asked for");
    }

    @Test
    void theTraceSeesASocket() throws Exception {
        List<String> calls = calls(List.of("-cp", CLASS_PATH, Dialling.class.getName()));
        assertThat(calls)
                .anyMatch(call -> call.contains("connect(") && call.contains("AF_INET"))
                .isNotEqualTo(NetworkTrace.ofJavaItself(folder));
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

    private void requireNoNetwork(List<String> calls) throws Exception {
        assertThat(calls).isEqualTo(NetworkTrace.ofJavaItself(folder));
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
        List<String> command = new ArrayList<>(NetworkTrace.into(log));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(java);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n", UTF_8);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(password.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("out"))).isZero();
        return NetworkTrace.in(log);
    }
}
