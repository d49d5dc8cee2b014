package org.saphena.reasoning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same cases give the same bytes in another language, time zone and start of the machine. */
class SameBytesTest {
    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati, ISO-8859-9",
        "ko, KR, Asia/Seoul, UTF-8",
        "ar, EG, America/St_Johns, US-ASCII",
    })
    void inAnotherMachine(String language, String country, String zone, String encoding)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Duser.language=" + language);
        command.add("-Duser.country=" + country);
        command.add("-Duser.timezone=" + zone);
        command.add("-Dfile.encoding=" + encoding);
        command.add(AnswerDigest.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();

        assertThat(process.waitFor()).isZero();
        assertThat(printed).isEqualTo(AnswerDigest.sha256());
    }
}
