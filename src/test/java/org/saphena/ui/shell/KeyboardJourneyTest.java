package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        assertThat(traces(shared, secrets)).as("what was handed over on purpose").isNotEmpty();
        assertThat(traces(folder.resolve("here"), secrets)).isEmpty();
        assertThat(traces(folder.resolve("there"), secrets)).isEmpty();
        assertThat(traces(folder.resolve("logs"), secrets)).isEmpty();
        assertThat(traces(folder.resolve("tmp"), secrets)).isEmpty();
        assertThat(folder.resolve("logs").resolve("saphena.log")).isNotEmptyFile();
    }

    private Process start(Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx768m",
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

    /** File and secret, for each one that is to be read there in any of the usual ways. */
    private static List<String> traces(Path place, List<String> secrets) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(place)) {
            files = walk.toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String raw =
                    Files.isRegularFile(file)
                            ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            : "";
            for (String secret : secrets) {
                if (name.contains(secret) || forms(secret).stream().anyMatch(raw::contains)) {
                    found.add(name + ": " + secret);
                }
            }
        }
        return found;
    }

    /** UTF-8, UTF-16 of both orders, and the middle of what base64 makes of each. */
    private static List<String> forms(String secret) {
        List<String> forms = new ArrayList<>();
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            byte[] bytes = secret.getBytes(charset);
            forms.add(new String(bytes, StandardCharsets.ISO_8859_1));
            for (int shift = 0; shift < 3; shift++) {
                forms.add(base64(bytes, shift));
            }
        }
        return forms;
    }

    /** The letters that do not depend on what stands before and behind. */
    private static String base64(byte[] bytes, int shift) {
        byte[] padded = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, padded, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(padded);
        int from = (shift * 8 + 5) / 6;
        int to = padded.length * 8 / 6;
        return text.substring(from, to);
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
        assertThat(traces(folder, List.of(SampleTyping.NAME))).hasSize(7);
    }
}
