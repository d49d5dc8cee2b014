package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.storage.Role;
import org.saphena.ui.entry.Section;
import org.saphena.ui.shell.Office.Room;

/** What the lock hides, and where unlocking leads. */
class LockJourneyTest extends ClinicWindowTest {
    @BeforeEach
    void startAVisit() {
        open(1280, 720);
        fxDo(() -> {
            createRecords();
            addPatient();
            clinic().chart().startVisit();
        });
        assertThat(place()).isEqualTo(Place.VISIT);
    }

    private Place place() {
        return fx(() -> clinic().placeProperty().get());
    }

    private boolean isNameShown() {
        return fx(() ->
                Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                        .filter(Labeled.class::isInstance)
                        .anyMatch(
                                node -> String.valueOf(((Labeled) node).getText()).contains(NAME)));
    }

    private Section section() {
        return fx(() ->
                clinic().visitProperty()
                        .get()
                        .flatMap(Visit::editor)
                        .orElseThrow()
                        .model()
                        .sectionProperty()
                        .get());
    }

    @Test
    void theSecondWindowAndSheetsCloseAndTheVisitComesBackInItsSection() {
        fxDo(() -> shell.view().actions().toSection(Section.DUPLEX));
        fxDo(() -> shell.view().actions().toggleComparing());
        fxDo(() -> shell.view().actions().togglePatientScreen());
        assertThat(fx(() -> shown(Stage.class))).isEqualTo(2);
        fxDo(() -> shell.view().showPalette());
        assertThat(isNameShown()).isTrue();
        fxDo(() -> shell.view().lock("idle"));
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        assertThat(fx(() -> shown(Stage.class))).isEqualTo(1);
        assertThat(isNameShown()).isFalse();
        fxDo(() -> clinic().door().unlock(password()));
        assertThat(place()).isEqualTo(Place.VISIT);
        assertThat(section()).isEqualTo(Section.DUPLEX);
        assertThat(isNameShown()).isTrue();
    }

    private static long shown(Class<? extends Window> kind) {
        return Window.getWindows().stream()
                .filter(kind::isInstance)
                .filter(Window::isShowing)
                .count();
    }

    @Test
    void aWindowThatClosesShowsNobodyAndWaitsForTheLastBackup() {
        List<String> said = new ArrayList<>();
        storing.hold();
        fxDo(() -> shell.quit(() -> said.add("closed")));
        assertThat(isNameShown()).isFalse();
        assertThat(texts(scene, ".panel-title")).contains("Saphena closes when the backup is made");
        assertThat(texts(scene, ".work-bar .label")).isNotEmpty();
        assertThat(said).isEmpty();
        fxDo(storing::release);
        assertThat(said).containsExactly("closed");
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
    }

    @Test
    void theDoorTellsOfTheLastBackupAndOfWhatOpensTheRecordsLate() throws IOException {
        storing.hold();
        fxDo(() -> shell.view().lock("idle"));
        assertThat(texts(scene, ".work-strip .label"))
                .contains(
                        "Locked. What was changed is being backed up; unlocking goes on after"
                                + " that.");
        fxDo(storing::release);
        assertThat(texts(scene, ".work-strip .label")).isEmpty();

        Files.delete(folder.resolve("data").resolve("clinic.closed"));
        storing.hold();
        fxDo(() -> clinic().door().unlock(password()));
        assertThat(texts(scene, ".work-strip .label"))
                .singleElement()
                .asString()
                .startsWith("The records are not as they were closed, so every page is read");
        fxDo(storing::release);
        assertThat(texts(scene, ".work-strip .label")).isEmpty();
        assertThat(place()).isEqualTo(Place.VISIT);
    }

    @Test
    void anOpenMenuGoesWithTheRecords() {
        fxDo(() -> ((MenuButton) node(scene, ".menu-button")).show());
        assertThat(fx(() -> shown(PopupWindow.class))).isEqualTo(1);
        fxDo(() -> shell.view().lock("idle"));
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(fx(() -> shown(PopupWindow.class))).isZero();
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        settle();
    }

    @Test
    void theKeyThatLocksTakesThePaletteAndItsPatientsAway() {
        fxDo(() -> shell.view().actions().findPatient());
        press(KeyCode.K);
        fxDo(() -> ((TextInputControl) scene.getFocusOwner()).setText(NAME));
        assertThat(texts(scene, ".palette-line *")).anyMatch(text -> text.contains(NAME));
        press(KeyCode.L);
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        assertThat(isNameShown()).isFalse();
    }

    @Test
    void theKeysOfTheMenusDoNothingUnderASheet() {
        robot.type(KeyCode.F1);
        assertThat(fx(() -> isShown(node(scene, ".key-columns")))).isTrue();
        press(KeyCode.W);
        assertThat(place()).isEqualTo(Place.VISIT);
        press(KeyCode.DIGIT7);
        assertThat(fx(() -> shell.model().comparingProperty().get())).isFalse();
        robot.type(KeyCode.F1);
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        press(KeyCode.W);
        assertThat(place()).isEqualTo(Place.CHART);
    }

    @Test
    void aRoomOfTheOfficeComesBack() {
        fxDo(() -> clinic().navigation().toOffice(Room.MINE));
        fxDo(() -> shell.view().actions().lock());
        fxDo(() -> clinic().door().unlock(password()));
        assertThat(place()).isEqualTo(Place.OFFICE);
        assertThat(fx(() -> clinic().office().roomProperty().get())).isEqualTo(Room.MINE);
    }

    @ParameterizedTest
    @CsvSource({"KIT, 1", "PEOPLE, 3", "MINE, 6", "LOCK, 2", "AUDIT, 1"})
    void noPasswordThatWasTypedInTheOfficeOutlivesTheLock(Room room, int fields) {
        fxDo(() -> clinic().navigation().toOffice(room));
        fxDo(this::chooseWhoIsAtWork);
        List<PasswordField> typed = fx(this::typeEverywhere);
        assertThat(fx(() -> lengths(typed))).hasSize(fields).doesNotContain(0);
        fxDo(() -> shell.view().lock("idle"));
        assertThat(fx(() -> lengths(typed))).containsOnly(0);
    }

    private static List<Integer> lengths(List<PasswordField> fields) {
        return fields.stream().map(PasswordField::getLength).toList();
    }

    private void chooseWhoIsAtWork() {
        var people = clinic().office().people();
        people.seenProperty()
                .get()
                .ifPresent(seen -> people.chosenProperty().set(Optional.of(seen.me())));
    }

    private List<PasswordField> typeEverywhere() {
        List<PasswordField> fields =
                scene.getRoot().lookupAll(".office .password-field").stream()
                        .map(PasswordField.class::cast)
                        .toList();
        fields.forEach(field -> field.setText(PASSWORD));
        return fields;
    }

    @Test
    void somebodyElseDoesNotComeToTheSamePatient() {
        fxDo(() -> {
            clinic().navigation().toOffice(Room.PEOPLE);
            clinic().office()
                    .people()
                    .add(
                            "Nurse Park",
                            EnumSet.of(Role.ASSISTANT),
                            "nineteen paper boats drift".toCharArray(),
                            password());
            clinic().navigation().toPatients();
            clinic().navigation().openPatient(Stages.firstPatient(shell));
        });
        assertThat(place()).isEqualTo(Place.CHART);
        fxDo(() -> shell.view().actions().lock());
        fxDo(() ->
                clinic().door().unlock("Nurse Park", "nineteen paper boats drift".toCharArray()));
        assertThat(place()).isEqualTo(Place.PATIENTS);
        assertThat(fx(() -> clinic().office().isOpen(Room.MINE))).isTrue();
        assertThat(fx(() -> clinic().office().isOpen(Room.PEOPLE))).isFalse();
    }

    private void typePin(String pin) {
        fxDo(() -> {
            PasswordField field = (PasswordField) scene.getFocusOwner();
            field.setText(pin);
            field.fireEvent(new ActionEvent());
        });
    }

    private List<String> told(String selector) {
        return fx(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    @Test
    void whoHasAPinSignsWithItAndTheThirdWrongOneLocks() {
        fxDo(() -> {
            clinic().office().mine().begin();
            clinic().office().mine().setPin("2580".toCharArray(), "2580".toCharArray(), password());
            shell.view().actions().sign();
        });
        typePin("");
        assertThat(told(".field-message.wrong"))
                .contains("Type your PIN first. Nothing was tried.");
        typePin("1357");
        assertThat(told(".field-message.wrong")).contains("This is not your PIN. Tries left: 2.");
        typePin("1357");
        typePin("1357");
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(told(".notice-title"))
                .contains(
                        "The PIN was wrong three times. The records were locked; unlock them with"
                                + " your password.");
        fxDo(() -> clinic().door().unlock(password()));
        assertThat(place()).isEqualTo(Place.VISIT);
        fxDo(() -> shell.view().actions().sign());
        typePin("2580");
        assertThat(fx(() -> clinic().visitProperty().get().orElseThrow().isDraft())).isFalse();
    }

    @Test
    void aKeyEndsTheWarningAndWithoutOneTheRecordsLock() {
        assertThat(warning()).isEmpty();
        fxDo(() -> time.pass(Duration.ofSeconds(271)));
        assertThat(warning())
                .singleElement()
                .asString()
                .startsWith("No input for a while: the records lock in 29 s.");
        robot.type(KeyCode.SHIFT);
        settle();
        assertThat(warning()).isEmpty();
        fxDo(() -> time.pass(Duration.ofSeconds(269)));
        assertThat(warning()).isEmpty();
        fxDo(() -> time.pass(Duration.ofSeconds(30)));
        assertThat(warning()).hasSize(1);
        assertThat(place()).isEqualTo(Place.VISIT);
        fxDo(() -> time.pass(Duration.ofSeconds(1)));
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(warning()).isEmpty();
    }

    @Test
    void nobodyLooksAtTheClockInTheDemoClinic() {
        assertThat(time.isAwaited()).isTrue();
        fxDo(() -> shell.view().actions().lock());
        fxDo(() -> clinic().door().demo());
        fxDo(() -> time.pass(Duration.ofMinutes(1)));
        assertThat(place()).isEqualTo(Place.PATIENTS);
        assertThat(time.isAwaited()).isFalse();
    }

    private List<String> warning() {
        return texts(scene, ".idle-words");
    }
}
