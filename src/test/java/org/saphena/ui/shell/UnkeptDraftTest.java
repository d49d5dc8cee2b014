package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.storage.Role;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Saved;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Texts;

/** What happens to changes of a draft that the disk does not take. */
class UnkeptDraftTest {
    private static final String OTHER = "nineteen paper boats drift";

    @TempDir private Path folder;
    private final FailingWork storing = new FailingWork();
    private final List<Exception> failures = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private ClinicViewModel clinic;

    @BeforeEach
    void startAVisit() {
        clinic =
                Clinics.in(
                        folder,
                        SampleJourney.CONSULTATIONS,
                        storing,
                        (delay, work) -> {},
                        new Texts(Language.EN),
                        failures::add);
        clinic.unkept().whenToTell(told::add);
        Clinics.create(clinic, folder);
        Clinics.addPatient(clinic, "4711", LocalDate.of(1968, 3, 14));
        clinic.chart().startVisit();
    }

    @AfterEach
    void lock() {
        storing.failNext(0);
        clinic.lock();
    }

    private Visit visit() {
        return clinic.visitProperty().get().orElseThrow();
    }

    private EntryViewModel editor() {
        return visit().editor().orElseThrow().model();
    }

    private CaseFile change(String abi) {
        editor().apply("exam.abi", abi, "ABI", LegEdits.arterial(Side.RIGHT, "abi", abi(abi)));
        return visit().current();
    }

    private static BigDecimal abi(String value) {
        return new BigDecimal(value);
    }

    private void unlock() {
        clinic.door().unlock(Clinics.NAME, Clinics.PASSWORD.toCharArray());
    }

    @Test
    void fromADraftThatCannotBeKeptNobodyGoesAway() {
        storing.failNext(2);
        CaseFile typed = change("1.08");
        clinic.navigation().toPatients();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.VISIT);
        assertThat(visit().current()).isEqualTo(typed);
        clinic.navigation().toPatients();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.PATIENTS);
        assertThat(visitAgain().current()).isEqualTo(typed);
    }

    private Visit visitAgain() {
        clinic.navigation()
                .openPatient(
                        clinic.bench()
                                .toolProperty()
                                .get()
                                .orElseThrow()
                                .patients("")
                                .getFirst()
                                .stored()
                                .key());
        clinic.chart()
                .openVisit(
                        clinic.chart()
                                .chartProperty()
                                .get()
                                .orElseThrow()
                                .visits()
                                .getFirst()
                                .key());
        return visit();
    }

    @Test
    void aDraftWhoseLastChangeFailsWhileItIsLeftComesBackWithIt() {
        change("1.08");
        CaseFile typed = change("1.1");
        storing.failNext(1);
        storing.hold();
        clinic.navigation().toPatients();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.PATIENTS);
        storing.release();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.VISIT);
        assertThat(visit().current()).isEqualTo(typed);
        assertThat(visit().open().kept()).isEqualTo(typed);
        assertThat(editor().savedProperty().get()).isInstanceOf(Saved.At.class);
        assertThat(clinic.unkept().mayEnd()).isTrue();
    }

    @Test
    void theLockDoesNotWaitAndTheSamePersonFindsTheChangesAgain() {
        storing.failNext(2);
        CaseFile typed = change("1.08");
        clinic.lock("idle");
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.DOOR);
        assertThat(told).containsExactly("ui.shell.unkept.locked");
        unlock();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.VISIT);
        assertThat(visit().current()).isEqualTo(typed);
        assertThat(visit().open().kept()).isEqualTo(typed);
        clinic.lock();
        unlock();
        assertThat(visit().current()).isEqualTo(typed);
    }

    @Test
    void typedInputComesBackToo() {
        storing.failNext(2);
        editor().apply("exam.abi", "9", "ABI", LegEdits.arterial(Side.RIGHT, "abi", abi("9")));
        clinic.lock("idle");
        unlock();
        assertThat(editor().unrecorded().inputs()).containsEntry("exam.abi", "9");
    }

    @Test
    void nothingThatSomebodyElseWroteMeanwhileIsOverwritten() throws Exception {
        addSomebody();
        clinic.chart()
                .openVisit(
                        clinic.chart()
                                .chartProperty()
                                .get()
                                .orElseThrow()
                                .visits()
                                .getFirst()
                                .key());
        storing.failNext(2);
        CaseFile mine = change("1.08");
        clinic.lock("idle");
        clinic.door().unlock("Nurse Park", OTHER.toCharArray());
        CaseFile before = visitAgain().current();
        assertThat(before).isNotEqualTo(mine);
        CaseFile theirs = change("0.9");
        clinic.lock();
        told.clear();
        unlock();
        assertThat(visit().current()).isEqualTo(theirs);
        assertThat(told).containsExactly("ui.shell.unkept.overtaken");
        Path copy = folder.resolve("copy.case.json");
        clinic.exportUnkept(copy, failures::add);
        assertThat(SampleJourney.CONSULTATIONS.open(copy)).isEqualTo(mine);
        assertThat(Files.readString(copy)).contains("1.08");
        assertThat(clinic.unkept().mayEnd()).isFalse();
    }

    private void addSomebody() {
        var patient = clinic.navigation().patient();
        clinic.navigation().toOffice(Room.PEOPLE);
        clinic.office()
                .people()
                .add(
                        "Nurse Park",
                        EnumSet.of(Role.ASSISTANT),
                        OTHER.toCharArray(),
                        Clinics.PASSWORD.toCharArray());
        clinic.navigation().openPatient(Objects.requireNonNull(patient));
    }

    @Test
    void theProgramEndsOnlyOnceEverythingIsKept() {
        List<String> said = new ArrayList<>();
        storing.failNext(2);
        change("1.08");
        clinic.whenAllKept(() -> said.add("closed"));
        assertThat(said).isEmpty();
        clinic.whenAllKept(() -> said.add("closed"));
        assertThat(said).containsExactly("closed");
    }

    @Test
    void behindTheLockItEndsOnlyAfterItHasSaidWhatIsLost() {
        List<String> said = new ArrayList<>();
        storing.failNext(2);
        change("1.08");
        clinic.lock("idle");
        told.clear();
        clinic.whenAllKept(() -> said.add("closed"));
        assertThat(said).isEmpty();
        assertThat(told).containsExactly("ui.shell.unkept.end");
        clinic.whenAllKept(() -> said.add("closed"));
        assertThat(said).containsExactly("closed");
    }

    @Test
    void whoSaysSoLeavesWithoutTheLastChanges() {
        CaseFile before = change("1.08");
        editor().leave();
        storing.failNext(1);
        change("1.1");
        editor().leave();
        clinic.navigation().leaveWithout();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
        assertThat(visitAgain().current()).isEqualTo(before);
    }
}
