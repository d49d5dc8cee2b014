package org.saphena.ui.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupException;
import org.saphena.storage.BackupStatus;
import org.saphena.storage.Role;
import org.saphena.text.Messages;
import org.saphena.ui.safekeeping.BackupAge.Level;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Backups and restores of real records, in real folders. */
class BackupViewModelTest {
    private static final String OTHER_NAME = "Nurse Park";
    private static final String OTHER = "nineteen paper boats drift";
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final List<String> steps = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T01:40:00Z");
    private Workbench<Clinic> bench;
    private ClinicDoor door;
    private BackupViewModel model;
    private RestoreViewModel restoring;

    @BeforeEach
    void makeTheRecords() {
        InstantSource hands = () -> now;
        Clock clock = hands.withZone(ZoneId.of("Asia/Seoul"));
        Path place = folder.resolve("data");
        door = LightDoors.in(place, clock, CONSULTATIONS);
        bench = new Workbench<>(Background.immediate());
        model = new BackupViewModel(bench, Background.immediate(), Runnable::run, texts);
        model.workProperty()
                .subscribe(done ->
                        done.ifPresent(each -> steps.add(each.step() + " " + each.percent())));
        restoring =
                new RestoreViewModel(
                        bench,
                        door,
                        Runnable::run,
                        texts,
                        () -> Optional.of("Vein Clinic"),
                        () -> bench.leave(Clinic::close, failure -> {}));
        bench.take(LightDoors.create(place, clock, CONSULTATIONS, password()));
        model.begin();
    }

    @AfterEach
    void lock() {
        bench.leave(Clinic::close, failure -> {});
    }

    private static char[] password() {
        return PASSWORD.toCharArray();
    }

    private Clinic clinic() {
        return bench.toolProperty().get().orElseThrow();
    }

    private void add(String number) {
        clinic().create(
                        new Patient(
                                number,
                                "Kim",
                                "Ha-neul",
                                "김하늘",
                                LocalDate.of(1984, 5, 2),
                                Sex.FEMALE,
                                null,
                                null,
                                null));
    }

    private Backup backUp() {
        model.backUp();
        assertThat(model.problemProperty().get()).isEmpty();
        return model.seenProperty().get().orElseThrow().all().getFirst();
    }

    private Level level() {
        return BackupAge.of(model.statusProperty().get().orElseThrow(), now).level();
    }

    private void pass(long hours, long minutes) {
        now = now.plusSeconds(hours * 3600 + minutes * 60);
    }

    private RestoreChoice asked() {
        return restoring.askedProperty().get().orElseThrow();
    }

    @Test
    void aBackupIsMadeCountedAndTellsHowFarItHasCome() {
        assertThat(level()).isEqualTo(Level.NONE);
        add("1");
        Backup made = backUp();
        assertThat(made.counts().patients()).isEqualTo(1);
        assertThat(model.toldProperty().get())
                .contains("A verified backup was made: 1 patients, 0 visits.");
        assertThat(level()).isEqualTo(Level.FRESH);
        assertThat(steps).contains("WRITING 0", "CHECKING 100");
        assertThat(model.workProperty().get()).isEmpty();
        model.drill(made);
        assertThat(model.toldProperty().get().orElseThrow())
                .contains("can be restored", "The audit trail in it is whole");
    }

    @Test
    void theAgeIsAmberAfterADayAndRedAfterAWeek() {
        backUp();
        pass(24, 0);
        assertThat(level()).isEqualTo(Level.FRESH);
        pass(0, 1);
        assertThat(level()).isEqualTo(Level.OLD);
        pass(6 * 24, 0);
        assertThat(level()).isEqualTo(Level.STALE);
    }

    @Test
    void theNewestOneIsSaidInWords() {
        backUp();
        pass(47, 59);
        assertThat(age(Language.EN)).isEqualTo("Backup 47 h old");
        pass(0, 1);
        assertThat(age(Language.KO)).isEqualTo("백업 2일 전");
        add("1");
        backUp();
        BackupStatus status = model.statusProperty().get().orElseThrow();
        assertThat(words(Language.EN).last(status))
                .startsWith("Last verified backup " + words(Language.EN).moment(now) + ", ")
                .endsWith("1 patients, 0 visits, 0 versions");
        assertThat(words(Language.KO).last(status))
                .startsWith("마지막으로 검증된 백업 " + words(Language.KO).moment(now) + ", ");
        pass(0, 59);
        assertThat(age(Language.EN)).isEqualTo("Backup 59 min old");
    }

    private String age(Language language) {
        BackupStatus status = model.statusProperty().get().orElseThrow();
        return words(language).age(BackupAge.of(status, now));
    }

    private static BackupWords words(Language language) {
        return new BackupWords(Messages.of(language));
    }

    @Test
    void aFailureStaysUntilTheNextSuccess() throws IOException {
        backUp();
        Path second = Files.createDirectories(folder.resolve("second"));
        model.useSecond(Optional.of(second));
        Files.delete(second);
        model.backUp();
        assertThat(level()).isEqualTo(Level.FAILED);
        model.begin();
        BackupStatus.Failed failure =
                Objects.requireNonNull(model.seenProperty().get().orElseThrow().status().failure());
        assertThat(failure.reason()).isEqualTo(BackupException.Reason.FOLDER_MISSING);
        pass(1, 0);
        Files.createDirectories(second);
        model.backUp();
        assertThat(level()).isEqualTo(Level.FRESH);
        assertThat(second).isNotEmptyDirectory();
        model.useSecond(Optional.empty());
        assertThat(model.statusProperty().get().orElseThrow().second()).isNull();
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNotTaken() {
        model.useSecond(Optional.of(folder.resolve("nowhere")));
        assertThat(model.problemProperty().get()).isPresent();
        model.look();
        assertThat(model.statusProperty().get().orElseThrow().second()).isNull();
    }

    @Test
    void aRestoreShowsWhatGoesAsksForTheNameAndKeepsWhatWas() {
        add("1");
        Backup one = backUp();
        pass(1, 0);
        add("2");
        restoring.ask(one);
        assertThat(asked().preview()).isInstanceOf(RestorePreview.Told.class);
        assertThat(((RestorePreview.Told) asked().preview()).newer().newPatients()).isEqualTo(1);
        restoring.restore("", password(), "vein clinic");
        assertThat(bench.toolProperty().get()).isPresent();
        assertThat(restoring.toldProperty().get().orElseThrow()).contains("Nothing was changed");
        restoring.restore("", password(), "Vein Clinic");
        assertThat(restoring.problemProperty().get()).isEmpty();
        assertThat(restoring.toldProperty().get().orElseThrow()).contains("is kept as backup");
        assertThat(bench.toolProperty().get()).isEmpty();
        bench.take(door.open(password()));
        assertThat(clinic().patients(""))
                .extracting(line -> line.stored().patient().id())
                .containsExactly("1");
    }

    @Test
    void lockedRecordsAreLookedAtWithThePasswordFirst() {
        add("1");
        backUp();
        pass(1, 0);
        add("2");
        bench.leave(Clinic::close, failure -> {});
        restoring.ask();
        Backup oldest = asked().all().getLast();
        restoring.choose(oldest);
        restoring.restore("", password(), "Vein Clinic");
        assertThat(restoring.toldProperty().get().orElseThrow()).startsWith("Look first");
        restoring.preview("", "not the password".toCharArray());
        assertThat(restoring.problemProperty().get()).isPresent();
        assertThat(asked().preview()).isInstanceOf(RestorePreview.NotLooked.class);
        restoring.preview("", password());
        assertThat(((RestorePreview.Told) asked().preview()).newer().newPatients()).isEqualTo(1);
        restoring.restore("", password(), "Vein Clinic");
        bench.take(door.open(password()));
        assertThat(clinic().patients("")).hasSize(1);
    }

    @Test
    void onANewComputerABackupOfAnotherFolderIsRestored() throws IOException {
        add("1");
        Path second = Files.createDirectories(folder.resolve("second"));
        model.useSecond(Optional.of(second));
        backUp();
        ClinicDoor elsewhere =
                LightDoors.in(
                        folder.resolve("elsewhere"),
                        ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Seoul")),
                        CONSULTATIONS);
        RestoreViewModel there =
                new RestoreViewModel(
                        new Workbench<>(Background.immediate()),
                        elsewhere,
                        Runnable::run,
                        texts,
                        Optional::empty,
                        () -> {});
        there.ask();
        assertThat(there.askedProperty().get().orElseThrow().all()).isEmpty();
        there.askIn(second);
        assertThat(there.askedProperty().get().orElseThrow().all()).hasSize(1);
        there.preview("", password());
        assertThat(there.problemProperty().get()).isEmpty();
        there.restore("", password(), "RESTORE");
        assertThat(there.problemProperty().get()).isEmpty();
        try (Clinic taken = elsewhere.open(password())) {
            assertThat(taken.patients("")).hasSize(1);
        }
    }

    private void addSomebody() {
        clinic().people().add(OTHER_NAME, Set.of(Role.ASSISTANT), OTHER.toCharArray(), password());
    }

    @Test
    void afterAWrongPasswordOpenRecordsOfTwoAreRestoredByWhoWasAtWork() {
        addSomebody();
        add("1");
        Backup one = backUp();
        pass(1, 0);
        add("2");
        restoring.ask(one);
        restoring.restore("", OTHER.toCharArray(), "Vein Clinic");
        assertThat(restoring.problemProperty().get()).isPresent();
        restoring.choose(asked().all().getLast());
        restoring.preview("", password());
        assertThat(restoring.problemProperty().get()).isEmpty();
        assertThat(asked().isLookedAt()).isTrue();
        restoring.restore("", password(), "Vein Clinic");
        assertThat(restoring.problemProperty().get()).isEmpty();
        assertThat(restoring.toldProperty().get().orElseThrow()).contains("was restored");
    }

    @Test
    void afterAWrongNameAnotherOneCanBeTyped() {
        addSomebody();
        backUp();
        String me = clinic().people().me().name();
        bench.leave(Clinic::close, failure -> {});
        restoring.ask();
        restoring.preview(me, password());
        restoring.restore("Dr Exmaple", password(), "Vein Clinic");
        assertThat(restoring.problemProperty().get()).isPresent();
        assertThat(asked().asksName()).isTrue();
        restoring.restore(me, password(), "Vein Clinic");
        assertThat(restoring.problemProperty().get()).isEmpty();
    }

    @Test
    void aPasswordThatIsNotUsedIsOverwritten() {
        char[] typed = password();
        restoring.preview("", typed);
        assertThat(typed).containsOnly('\0');
        char[] again = password();
        restoring.restore("", again, "Vein Clinic");
        assertThat(again).containsOnly('\0');
    }

    @Test
    void whenTheRecordsWereLockedMeanwhileWhoWasAtWorkRestores() {
        addSomebody();
        Backup one = backUp();
        restoring.ask(one);
        bench.leave(Clinic::close, failure -> {});
        char[] typed = password();
        restoring.restore("", typed, "Vein Clinic");
        assertThat(restoring.problemProperty().get()).isEmpty();
        assertThat(restoring.toldProperty().get().orElseThrow()).contains("was restored");
        assertThat(typed).containsOnly('\0');
    }
}
