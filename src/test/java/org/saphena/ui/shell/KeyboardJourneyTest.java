package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample patient by the keyboard alone, in a process whose records, log and temporary files all
 * stand under one folder; then that folder is searched for the patient.
 */
class KeyboardJourneyTest {
    private static final long LONGEST_MIN = 9;

    @TempDir private Path folder;

    @Test
    void aVisitIsTypedSignedPrintedFoundAndCarriedOnAndLeavesNoTrace() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.createDirectories(folder.resolve("tmp"));
        Path out = folder.resolve("out.txt");
        Process process = start(out);
        boolean ended = process.waitFor(LONGEST_MIN, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        String printed = Files.readString(out);
        assertThat(process.exitValue()).as(printed).isZero();
        String number = printed.strip().lines().toList().getLast();
        Files.delete(out);

        List<String> secrets = List.of(SampleTyping.NAME, "Haneul", "하늘", number);
        assertThat(LeftTraces.of(shared, secrets))
                .as("what was handed over on purpose")
                .isNotEmpty();
        assertThat(LeftTraces.of(folder.resolve("here"), secrets)).isEmpty();
        assertThat(LeftTraces.of(folder.resolve("there"), secrets)).isEmpty();
        assertThat(LeftTraces.of(folder.resolve("logs"), secrets)).isEmpty();
        assertThat(LeftTraces.of(folder.resolve("tmp"), secrets)).isEmpty();
        assertThat(folder.resolve("logs").resolve("saphena.log")).isNotEmptyFile();
    }

    private Process start(Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + Path.of("window.args").toAbsolutePath(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-Dsaphena.logs=" + folder.resolve("logs"),
                        "-Dlogback.configurationFile=" + logback(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        JourneyMain.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    /** The program's own; the tests have another one. */
    private static String logback() {
        return Path.of("target", "classes", "logback.xml").toUri().toString();
    }

    @Test
    void theSearchSeesWhatIsHidden() throws IOException {
        Files.writeString(folder.resolve("a"), "x" + SampleTyping.NAME);
        Files.write(folder.resolve("b"), SampleTyping.NAME.getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("c"), SampleTyping.NAME.getBytes(StandardCharsets.UTF_16BE));
        for (String before : List.of("", "1", "12")) {
            byte[] around = (before + SampleTyping.NAME + "!").getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve("d" + before.length()), Base64.getEncoder().encode(around));
        }
        Files.writeString(folder.resolve(SampleTyping.NAME), "");
        assertThat(LeftTraces.of(folder, List.of(SampleTyping.NAME))).hasSize(7);
    }
}
