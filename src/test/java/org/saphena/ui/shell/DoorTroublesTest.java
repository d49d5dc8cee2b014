package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/** What the unlock screen says when the records do not open, and that it leaves them alone. */
class DoorTroublesTest extends WindowTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void createTheRecords() {
        Stages.records(CONSULTATIONS, folder).close();
    }

    @AfterEach
    void closeTheWindow() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        RealWindow window =
                RealWindow.open(
                        CONSULTATIONS, folder, new RealWindow.Answers(folder, folder, folder));
        open = Optional.of(window);
        return window;
    }

    private Path database() {
        return folder.resolve("clinic.saphena");
    }

    private Path keys() {
        return folder.resolve("clinic.keys");
    }

    private List<String> bytes() throws IOException {
        return List.of(
                HexFormat.of().formatHex(Files.readAllBytes(database())),
                HexFormat.of().formatHex(Files.readAllBytes(keys())));
    }

    /** Types a password; the records stay shut and as they were. */
    private RealWindow refused(String password) throws IOException {
        List<String> before = bytes();
        RealWindow window = open.orElseGet(this::window);
        window.type("'" + password + "' Enter");
        assertThat(window.place()).isEqualTo(Place.DOOR);
        assertThat(window.focus()).startsWith("PasswordField");
        assertThat(bytes()).isEqualTo(before);
        return window;
    }

    private List<String> told(String password) throws IOException {
        return refused(password).texts(".notice-title");
    }

    @Test
    void aWrongPassword() throws IOException {
        assertThat(told("not the password"))
                .containsExactly("This password does not open the records.");
        RealWindow window = open.orElseThrow();
        window.type("'" + SampleJourney.PASSWORD + "' Enter");
        assertThat(window.place()).isEqualTo(Place.PATIENTS);
    }

    @Test
    void tooManyWrongPasswordsCountDownAlsoAfterANewStart() throws IOException {
        for (int i = 0; i < 5; i++) {
            refused("not the password");
        }
        assertThat(waits()).singleElement().asString().startsWith("The next try is possible in ");
        open.orElseThrow().close();
        open = Optional.empty();
        window();
        assertThat(waits()).singleElement().asString().contains("in 1:00.");
        assertThat(told(SampleJourney.PASSWORD)).singleElement().asString().contains("Too many");
    }

    private List<String> waits() {
        return open.orElseThrow().texts(".heed").stream()
                .filter(text -> text.startsWith("The next try"))
                .toList();
    }

    @Test
    void aFileThatIsCutOff() throws IOException {
        Files.write(database(), Arrays.copyOf(Files.readAllBytes(database()), 4095));
        assertThat(told(SampleJourney.PASSWORD))
                .containsExactly(
                        "The file with the records is cut off. It was left as it is; restore a"
                                + " backup.");
    }

    @Test
    void aKeyFileThatIsCutOff() throws IOException {
        Files.write(keys(), Arrays.copyOf(Files.readAllBytes(keys()), 60));
        assertThat(told(SampleJourney.PASSWORD))
                .containsExactly(
                        "The key file is damaged. It was left as it is; put back the copy from a"
                                + " backup.");
    }

    @Test
    void aFileOfANewerVersion() throws IOException {
        Files.writeString(
                keys(),
                Files.readString(keys()).replaceFirst("saphena-keys \\d+", "saphena-keys 99"));
        assertThat(told(SampleJourney.PASSWORD))
                .containsExactly(
                        "A newer version of Saphena wrote clinic.keys. It was left as it is; use"
                                + " that version or a newer one.");
    }

    @Test
    void aFileThatAnotherProcessHolds() throws IOException {
        Process holder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.saphena.storage.HoldingMain",
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            String pid = String.valueOf(lines.readLine());
            assertThat(told(SampleJourney.PASSWORD))
                    .singleElement()
                    .asString()
                    .startsWith("The records are in use on front-desk (process " + pid + ") since ")
                    .endsWith("Close Saphena there first.");
        } finally {
            holder.destroyForcibly();
        }
    }
}
