package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Sex;
import org.saphena.clinical.VersionState;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/** From the first run to a signed visit and back, on real records. */
class RecordsJourneyTest extends WindowTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private Scene scene;
    private Shell shell;

    private Shell open() {
        return fx(() ->
                Stages.shell(
                        scene,
                        CONSULTATIONS,
                        Stages.door(CONSULTATIONS, folder.resolve("data")),
                        new Stages.Answers(
                                Optional.empty(), Optional.of(folder.resolve("a.case.json")))));
    }

    @BeforeEach
    void showTheWindow() {
        scene = fx(() -> Stages.scene(1440, 900));
        shell = open();
        show(scene);
    }

    @AfterEach
    void lock() {
        fxDo(() -> shell.leave());
    }

    private void press(KeyCode key) {
        press(key, false, false);
    }

    private void press(KeyCode key, boolean ctrl, boolean alt) {
        fxDo(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(
                    owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, ctrl, alt, false));
            Event.fireEvent(
                    owner,
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, ctrl, alt, false));
        });
    }

    private void type(String text) {
        fxDo(() -> ((TextInputControl) scene.getFocusOwner()).appendText(text));
    }

    private Place place() {
        return fx(() -> shell.clinic().placeProperty().get());
    }

    private List<String> texts(String selector) {
        return texts(scene, selector);
    }

    private void createRecords() {
        type("Dr Example");
        press(KeyCode.ENTER);
        type(PASSWORD);
        press(KeyCode.ENTER);
        type(PASSWORD);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.OFFICE);
        fxDo(() -> KitTyping.finish(shell.clinic(), folder.resolve("kit.pdf")));
        assertThat(place()).isEqualTo(Place.PATIENTS);
    }

    private void addHaneul() {
        press(KeyCode.N, true, false);
        assertThat(place()).isEqualTo(Place.PATIENT_FORM);
        fxDo(() -> {
            shell.clinic().form().nativeNameProperty().set("김하늘");
            shell.clinic().form().birthDateProperty().set("02/05/1984");
            shell.clinic().form().sexProperty().set(Optional.of(Sex.FEMALE));
        });
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.CHART);
        assertThat(texts(".page-title")).contains("김하늘");
    }

    @Test
    void aVisitIsBegunLockedUnlockedFoundByHangulAndSigned() {
        createRecords();
        addHaneul();
        press(KeyCode.N, true, false);
        assertThat(place()).isEqualTo(Place.VISIT);
        press(KeyCode.L, true, false);
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(texts(".label")).noneMatch(text -> text.contains("김하늘"));
        type("not the password");
        press(KeyCode.ENTER);
        assertThat(texts(".notice-title"))
                .containsExactly("This password does not open the records.");
        type(PASSWORD);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.VISIT);
        press(KeyCode.F, true, false);
        type("하늘");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.CHART);
        assertThat(texts(".row-state")).containsExactly("draft");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.VISIT);
        fxDo(() -> shell.view().actions().sign());
        assertThat(fx(() -> shell.view().isCovered())).isTrue();
        type("Dr Example");
        press(KeyCode.ENTER);
        assertThat(fx(() -> shell.clinic().visitProperty().get().orElseThrow().isDraft()))
                .isFalse();
        assertThat(
                        fx(() ->
                                Objects.requireNonNull(
                                                shell.model()
                                                        .openProperty()
                                                        .get()
                                                        .orElseThrow()
                                                        .record())
                                        .version()))
                .satisfies(version -> {
                    assertThat(version.state()).isEqualTo(VersionState.SIGNED);
                    assertThat(version.by()).isEqualTo("Dr Example");
                });
        assertThat(texts(".consultation .section-title")).contains("Plan as decided", "History");
        press(KeyCode.W, true, false);
        assertThat(texts(".row-state")).containsExactly("signed");
    }

    @Test
    void theFoldersHoldNeitherNameNorNumber() throws IOException {
        createRecords();
        addHaneul();
        String number =
                fx(() ->
                        shell.clinic()
                                .chart()
                                .chartProperty()
                                .get()
                                .orElseThrow()
                                .patient()
                                .patient()
                                .id());
        press(KeyCode.N, true, false);
        press(KeyCode.L, true, false);
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .allSatisfy(file ->
                            assertThat(raw(file))
                                    .doesNotContain(latin("김하늘"))
                                    .doesNotContain(number));
        }
    }

    private static String raw(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theDemoClinicIsOneKeyAwayAndSaysSo() {
        press(KeyCode.D, false, true);
        assertThat(place()).isEqualTo(Place.PATIENTS);
        assertThat(fx(() -> node(scene, ".demo-chip").isVisible())).isTrue();
        assertThat(texts(".demo-chip")).containsExactly("DEMO: invented patients");
        assertThat(texts(".row-name")).hasSize(12).allMatch(name -> name.contains("DEMO"));
        press(KeyCode.L, true, false);
        assertThat(fx(() -> node(scene, ".demo-chip").isVisible())).isFalse();
    }

    @Test
    void aWeakPasswordIsNotTakenAndItsFaultIsTold() {
        type("Dr Example");
        press(KeyCode.ENTER);
        type("short");
        assertThat(texts(".field-message.wrong")).singleElement().asString().contains("15");
        press(KeyCode.ENTER);
        type("short");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(folder.resolve("data").resolve("clinic.keys")).doesNotExist();
    }

    @Test
    void twoDifferentPasswordsAreTold() {
        type("Dr Example");
        press(KeyCode.ENTER);
        type(PASSWORD);
        press(KeyCode.ENTER);
        type(PASSWORD + "s");
        assertThat(texts(".field-message.wrong")).containsExactly("The two passwords differ.");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.DOOR);
    }

    @Test
    void aFormWithoutBirthDateAndSexSaysWhatIsMissing() {
        press(KeyCode.D, false, true);
        press(KeyCode.N, true, false);
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(Place.PATIENT_FORM);
        assertThat(texts(".field-message.wrong"))
                .filteredOn(text -> !text.isEmpty())
                .containsExactlyInAnyOrder(
                        "Enter a name.",
                        "Enter a whole birth date that is not in the future.",
                        "Choose one; what is not known can be said.");
    }
}
