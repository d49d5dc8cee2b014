package org.saphena.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own. */
class ProcessTest {
    private static final Pattern WINDOW = Pattern.compile("javafx|atlantafx|ikonli");

    @TempDir private Path folder = Path.of(".");

    private record Ended(int code, String out, String err) {}

    private Path sample = folder;

    @BeforeEach
    void copyTheSample() throws IOException {
        sample = folder.resolve("sample.case.json");
        try (var in =
                ProcessTest.class.getResourceAsStream("/org/saphena/sample/sample.case.json")) {
            Files.write(sample, in.readAllBytes());
        }
    }

    @Test
    void anAnswerNeedsNoJavaFxAndLeavesNothingBehind() throws Exception {
        Ended ended = start("assess", sample.toString(), "--language", "ko");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("\"language\": \"ko\"").containsPattern("\\p{IsHangul}");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void withoutADisplayTheSampleCaseIsAnsweredAndPrinted() throws Exception {
        Ended ended = start();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("DEMO CASE").contains("clinician-ko.pdf");
        for (String language : List.of("en", "ko")) {
            assertThat(folder.resolve("target/sample/clinician-" + language + ".pdf"))
                    .isNotEmptyFile();
        }
    }

    private Ended start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", classPathWithoutWindow(), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("SAPHENA_HOME", folder.resolve("home").toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Ended(
                process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static String classPathWithoutWindow() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(part -> !part.endsWith("test-classes"))
                .filter(part -> !WINDOW.matcher(Path.of(part).getFileName().toString()).find())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
