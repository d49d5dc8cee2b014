package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Sex;
import org.saphena.ui.shell.Office.Room;

/** A day of an administrator in the window: kit, people, backup, restore, audit trail. */
class OfficeJourneyTest extends ClinicWindowTest {
    private static final String OTHER = "nineteen paper boats drift";

    /** Dialogs that answer with files in the folder of the test. */
    private record Places(Path place) implements Dialogs {
        @Override
        public Optional<Path> caseFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeForCase(String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeFor(String proposed) {
            return Optional.of(place.resolve(proposed));
        }

        @Override
        public Optional<Path> placeForTrail(String proposed) {
            return Optional.of(place.resolve(proposed));
        }
    }

    @BeforeEach
    void showTheWindow() {
        open(1280, 720, SampleJourney.CONSULTATIONS, new Places(folder));
    }

    private void push(String words) {
        ButtonBase button =
                fx(() ->
                        shown().stream()
                                .filter(ButtonBase.class::isInstance)
                                .map(ButtonBase.class::cast)
                                .filter(each -> words.equals(each.getText()))
                                .filter(each -> !each.isDisabled())
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no button " + words)));
        fxDo(button::fire);
    }

    private void write(String field, String text) {
        fxDo(() ->
                shown().stream()
                        .filter(TextInputControl.class::isInstance)
                        .filter(node -> field.equals(node.getAccessibleText()))
                        .map(TextInputControl.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no field " + field))
                        .setText(text));
    }

    private List<Node> shown() {
        return scene.getRoot().lookupAll("*").stream().filter(WindowTest::isShown).toList();
    }

    private List<String> words() {
        return texts(scene, "*");
    }

    /** What stands in password fields, shown or not. */
    private List<String> passwords() {
        return fx(() ->
                scene.getRoot().lookupAll(".password-field").stream()
                        .map(field -> ((TextInputControl) field).getText())
                        .toList());
    }

    private Place place() {
        return fx(() -> shell.clinic().placeProperty().get());
    }

    private void makeRecordsAndKit() {
        write("Name", OfficeScreens.NAME);
        write("Password", OfficeScreens.PASSWORD);
        write("Password again", OfficeScreens.PASSWORD);
        push("Create records (Enter)");
        assertThat(place()).isEqualTo(Place.OFFICE);
        push("Later");
        assertThat(words()).anyMatch(text -> text.startsWith("Only one password opens"));
        push("Make the recovery kit…");
        write("Your password", OfficeScreens.PASSWORD);
        push("Make a recovery kit");
        push("Save as PDF…");
        assertThat(folder.resolve("saphena-recovery-kit-en.pdf")).isNotEmptyFile();
        var draft = fx(() -> KitTyping.draft(shell.clinic()));
        List<String> groups = fx(() -> KitTyping.asked(draft));
        write("Group " + (draft.asked().getFirst() + 1), groups.getFirst());
        write("Group " + (draft.asked().getLast() + 1), groups.getLast());
        push("Put the kit in force");
        push("Go on");
        assertThat(place()).isEqualTo(Place.PATIENTS);
        assertThat(words()).noneMatch(text -> text.startsWith("Only one password opens"));
    }

    private void addPatient(String number) {
        fxDo(() -> {
            shell.clinic().navigation().newPatient();
            shell.clinic().form().nativeNameProperty().set("김하늘");
            shell.clinic().form().birthDateProperty().set("02/05/1984");
            shell.clinic().form().sexProperty().set(Optional.of(Sex.FEMALE));
            shell.clinic().form().numberProperty().set(number);
            shell.clinic().form().save();
        });
        assertThat(place()).isEqualTo(Place.CHART);
    }

    private void enter(Room room) {
        fxDo(() -> shell.view().actions().toOffice(room));
    }

    @Test
    void kitBackupRestoreAndTheTrailOfAllThat() throws IOException {
        makeRecordsAndKit();
        addPatient("1");
        enter(Room.BACKUP);
        push("Back up now");
        assertThat(words()).contains("A verified backup was made: 1 patients, 0 visits.");
        push("Try");
        assertThat(words()).anyMatch(text -> text.startsWith("The backup can be restored"));
        fxDo(() -> time.pass(Duration.ofMinutes(1)));
        addPatient("2");
        enter(Room.BACKUP);
        push("Restore…");
        assertThat(words())
                .contains(
                        "Not in this backup, and gone after the restore: 1 new patients, 0 changed"
                                + " versions of visits.");
        write("Password of an administrator", OfficeScreens.PASSWORD);
        write("Type to confirm", "RESTORE");
        fxDo(() -> shell.report(new IllegalStateException()));
        assertThat(texts(scene, ".notice-title")).hasSize(1);
        push("Lock and restore");
        assertThat(texts(scene, ".notice-title")).isEmpty();
        assertThat(words()).anyMatch(text -> text.startsWith("The backup was restored."));
        assertThat(passwords()).isNotEmpty().containsOnly("");
        assertThat(place()).isEqualTo(Place.DOOR);
        push("Close");
        write("Password", OfficeScreens.PASSWORD);
        push("Unlock (Enter)");
        fxDo(() -> shell.clinic().navigation().toPatients());
        assertThat(fx(() -> shell.clinic().patients().foundProperty().get().orElseThrow().lines()))
                .hasSize(1);
        enter(Room.AUDIT);
        push("Check the trail");
        assertThat(words()).anyMatch(text -> text.startsWith("The trail is whole"));
        push("Export as CSV…");
        assertThat(Files.readString(folder.resolve("saphena-audit.csv")))
                .contains("backup-restored")
                .doesNotContain("김하늘");
    }

    private void lockByKey() {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        settle();
    }

    @Test
    void theKeyThatLocksTakesARestoreThatIsAskedForAway() {
        makeRecordsAndKit();
        addPatient("1");
        enter(Room.BACKUP);
        push("Back up now");
        push("Restore…");
        write("Password of an administrator", OfficeScreens.PASSWORD);
        lockByKey();
        assertThat(place()).isEqualTo(Place.DOOR);
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        assertThat(words()).doesNotContain("Lock and restore");
        write("Password", OfficeScreens.PASSWORD);
        push("Unlock (Enter)");
        assertThat(place()).isEqualTo(Place.OFFICE);
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
    }

    @Test
    void theAgeOfTheBackupGrowsWhileNobodyTouchesAnything() {
        makeRecordsAndKit();
        addPatient("1");
        enter(Room.BACKUP);
        push("Back up now");
        assertThat(texts(scene, ".backup-age")).containsExactly("Backup 0 min old");
        fxDo(() -> time.pass(Duration.ofMinutes(1)));
        assertThat(texts(scene, ".backup-age")).containsExactly("Backup 1 min old");
        fxDo(() -> time.pass(Duration.ofMinutes(3)));
        assertThat(texts(scene, ".backup-age")).containsExactly("Backup 4 min old");
        lockByKey();
        assertThat(texts(scene, ".backup-age")).isEmpty();
        write("Password", OfficeScreens.PASSWORD);
        push("Unlock (Enter)");
        fxDo(() -> time.pass(Duration.ofMinutes(2)));
        assertThat(texts(scene, ".backup-age")).containsExactly("Backup 6 min old");
    }

    @Test
    void inKoreanAPersonIsAddedAndSeesOnlyWhatTheirRoleAllows() {
        makeRecordsAndKit();
        fxDo(() -> shell.texts().speak(Language.KO));
        enter(Room.PEOPLE);
        push("사람 추가…");
        write("이름", "박간호");
        fxDo(() ->
                shown().stream()
                        .filter(node ->
                                node instanceof CheckBox box && box.getText().startsWith("보조 인력:"))
                        .forEach(node -> ((CheckBox) node).fire()));
        write("이 사람의 비밀번호", OTHER);
        write("비밀번호 확인", OTHER);
        write("내 비밀번호", OfficeScreens.PASSWORD);
        push("추가");
        assertThat(words()).contains("박간호 님을 추가했습니다.");
        fxDo(() -> shell.view().actions().lock());
        write("이름", "박간호");
        write("비밀번호", OTHER);
        push("잠금 해제 (Enter)");
        assertThat(place()).isEqualTo(Place.PATIENTS);
        enter(Room.AUDIT);
        assertThat(place()).isEqualTo(Place.PATIENTS);
        enter(Room.MINE);
        assertThat(words()).contains("내 비밀번호와 PIN").doesNotContain("감사 기록", "내 PIN");
    }
}
