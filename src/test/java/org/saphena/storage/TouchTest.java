package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;

/** Two patients with a draft each. */
@SuppressWarnings("NullAway.Init")
class TouchTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final CaseFile LEE = Cases.withNumber(Cases.KIM, "C-0002");

    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private Store store;
    private SavedVersion kim;
    private SavedVersion lee;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        kim = begun(Cases.KIM);
        lee = begun(LEE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SavedVersion begun(CaseFile file) {
        PatientKey patient = store.patients().create(file.patient()).key();
        clock.pass(SOON);
        return store.consultations().create(patient, file);
    }

    @Test
    void whoWasWorkedWithLastStandsFirstHoweverShortTheWhile() {
        assertThat(numbers()).containsExactly("C-0002", "C-0001");
        saveKim();
        assertThat(numbers()).containsExactly("C-0001", "C-0002");
        saveKim();
        saveLee();
        assertThat(numbers()).containsExactly("C-0002", "C-0001");
    }

    @Test
    void aClockThatWasAheadIsMadeGoodByTheNextSaving() {
        clock.pass(Duration.ofDays(300));
        saveKim();
        clock.pass(Duration.ofDays(-300));
        saveKim();
        saveLee();
        assertThat(numbers()).containsExactly("C-0002", "C-0001");
    }

    @Test
    void theNewestChangeOfABackupIsTheLastSaving() {
        saveKim();
        saveKim();

        Backup backup = backup();

        assertThat(backup.newest()).isEqualTo(clock.instant());
        assertThat(newer(backup)).matches(Newer::isNothing);
    }

    @Test
    void whatIsSavedSoonAfterABackupIsToldToBeNewer() {
        saveKim();
        Backup backup = backup();
        saveKim();

        assertThat(newer(backup).visits())
                .singleElement()
                .satisfies(line -> assertThat(line.patientNumber()).isEqualTo("C-0001"));
        assertThat(newer(backup()).visits()).isEmpty();
    }

    private void saveKim() {
        clock.pass(SOON);
        kim = store.consultations().saveDraft(kim.key(), kim.lock(), Cases.KIM);
    }

    private void saveLee() {
        clock.pass(SOON);
        lee = store.consultations().saveDraft(lee.key(), lee.lock(), LEE);
    }

    private List<String> numbers() {
        return store.patients().search("", 10).stream()
                .map(line -> line.stored().patient().id())
                .toList();
    }

    private Backup backup() {
        return store.backups().orElseThrow().make(BackupReason.ASKED, Progress.NONE).backup();
    }

    private Newer newer(Backup backup) {
        return store.session().read(sql -> Newer.than(backup, sql));
    }
}
