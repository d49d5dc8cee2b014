package org.saphena.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Sex;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.RecordEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.DayLine;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.FollowUpState;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Progress;
import org.saphena.storage.Role;
import org.saphena.storage.WorkCounts;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;
import org.saphena.ui.worklist.Lines.Arrival;
import org.saphena.ui.worklist.PatientListViewModel.Found;

@SuppressWarnings("NullAway.Init")
class WorkListsViewModelTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String PASSWORD = "twelve green otters juggle";

    @TempDir private Path folder;
    private final HeldBackground held = new HeldBackground();
    private final Texts texts = new Texts(Language.EN);
    private final List<OpenVisit> opened = new ArrayList<>();
    private Clinic clinic;
    private Workbench<Clinic> bench;
    private PatientListViewModel patients;
    private WorkListsViewModel lists;
    private PatientKey kim;
    private PatientKey lee;

    @BeforeEach
    void open() {
        clinic = LightDoors.create(folder, CLOCK, CONSULTATIONS, PASSWORD.toCharArray());
        kim = add("4711", "Kim");
        lee = add("4712", "Lee");
        use(Background.immediate());
    }

    private void use(Background background) {
        bench = new Workbench<>(background);
        bench.take(clinic);
        patients = new PatientListViewModel(bench, texts, opened::add);
        lists = new WorkListsViewModel(bench, texts, patients, opened::add);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private PatientKey add(String number, String name) {
        return clinic.create(
                        new Patient(
                                number,
                                name,
                                null,
                                null,
                                LocalDate.of(1968, 3, 14),
                                Sex.FEMALE,
                                null,
                                null,
                                null))
                .key();
    }

    private Lines lines() {
        return lists.shownProperty().get().orElseThrow().lines();
    }

    private DayLine arrived() {
        return ((Lines.Day) lines()).arrivals().getFirst().line();
    }

    private List<DueFollowUp> due() {
        return ((Lines.Due) lines()).steps();
    }

    private void signWithStep(LocalDate on) {
        OpenVisit visit = clinic.startVisit(kim);
        PlanItem step = new PlanItem(PlanKind.VISIT, null, List.of(), on, null);
        visit.sign(
                RecordEdits.field("plan", List.of(step)).apply(visit.file()),
                "Dr Example",
                Language.EN,
                "default");
    }

    @Test
    void whoArrivesStandsOnTodaysListAndGoesThroughTheHouse() {
        lists.arrive(kim);
        lists.show(Which.TODAY);
        assertThat(((Lines.Day) lines()).arrivals())
                .extracting(each -> each.line().state(), Arrival::at)
                .containsExactly(tuple(AttendanceState.ARRIVED, LocalTime.of(10, 40)));
        lists.move(arrived(), AttendanceState.DOCTOR);
        assertThat(arrived().state()).isEqualTo(AttendanceState.DOCTOR);
        assertThat(lists.countsProperty().get()).contains(new WorkCounts(1, 0, 0, 2));
        lists.takeOff(arrived());
        assertThat(((Lines.Day) lines()).arrivals()).isEmpty();
        assertThat(lists.deedProperty().get()).map(Deed::key).contains("ui.worklist.takenOff");
    }

    @Test
    void whoIsOnTheListAlreadyIsToldAndNothingChanges() {
        lists.arrive(kim);
        lists.arrive(kim);
        assertThat(lists.problemProperty().get()).isPresent();
        assertThat(lists.deedProperty().get()).isEmpty();
        lists.show(Which.TODAY);
        lists.move(arrived(), AttendanceState.DONE);
        assertThat(lists.problemProperty().get()).isEmpty();
    }

    @Test
    void aStateThatIsThereAlreadyChangesNothing() {
        lists.arrive(kim);
        lists.show(Which.TODAY);
        int version = arrived().version();
        lists.move(arrived(), AttendanceState.ARRIVED);
        assertThat(arrived().version()).isEqualTo(version);
    }

    @Test
    void aStepThatIsDueIsDoneAndTakenBack() {
        signWithStep(TODAY.plusDays(1));
        assertThat(clinic.registry().due(TODAY.plusDays(1)).lines())
                .filteredOn(each -> each.step().what().equals("visit"))
                .hasSize(1);
        FollowUpStep step = clinic.registry().due(TODAY.plusDays(1)).lines().getFirst().step();
        lists.show(Which.DUE);
        assertThat(due()).isEmpty();
        lists.done(step);
        assertThat(lists.deedProperty().get())
                .contains(Deed.of("ui.worklist.stepDone", step, new FollowUpState.Open()));
        assertThat(clinic.registry().due(TODAY.plusDays(1)).lines()).isEmpty();
        lists.undo();
        assertThat(clinic.registry().due(TODAY.plusDays(1)).lines()).hasSize(1);
        assertThat(lists.deedProperty().get()).map(Deed::key).contains("ui.worklist.stepOpen");
        lists.undo();
        assertThat(clinic.registry().due(TODAY.plusDays(1)).lines()).hasSize(1);
    }

    @Test
    void aStepIsPutOff() {
        signWithStep(TODAY.plusDays(1));
        FollowUpStep step = clinic.registry().due(TODAY.plusDays(1)).lines().getFirst().step();
        lists.putOff(step, TODAY.plusDays(30));
        assertThat(clinic.registry().due(TODAY.plusDays(29)).lines()).isEmpty();
        assertThat(clinic.registry().due(TODAY.plusDays(30)).lines())
                .extracting(DueFollowUp::isPutOff)
                .containsExactly(true);
        lists.putOff(step, TODAY);
        assertThat(lists.problemProperty().get()).isPresent();
    }

    @Test
    void takingBackThatAStepIsDoneLeavesItPutOff() {
        signWithStep(TODAY.plusDays(1));
        FollowUpStep step = only(1);
        lists.putOff(step, TODAY.plusDays(30));
        lists.done(step);
        lists.undo();
        assertThat(clinic.registry().due(TODAY.plusDays(29)).lines()).isEmpty();
        assertThat(clinic.registry().due(TODAY.plusDays(30)).lines()).hasSize(1);
        assertThat(lists.deedProperty().get()).contains(Deed.of("ui.worklist.stepPutOff"));
    }

    @Test
    void aStepThatIsMarkedTwiceBeforeTheListIsReadIsMarkedOnce() {
        signWithStep(TODAY.plusDays(1));
        FollowUpStep step = only(1);
        use(held);
        lists.done(step);
        lists.done(step);
        held.finishFirst();
        lists.done(step);
        held.finishAll();
        lists.undo();
        held.finishAll();
        assertThat(only(1)).isEqualTo(step);
        lists.done(step);
        held.finishAll();
        assertThat(clinic.registry().due(TODAY.plusDays(1)).lines()).isEmpty();
    }

    @Test
    void whatEndsAfterTheListsWereLeftIsNotTold() {
        use(held);
        lists.arrive(kim);
        lists.clear();
        held.finishAll();
        assertThat(lists.deedProperty().get()).isEmpty();
        assertThat(lists.shownProperty().get()).isEmpty();
        assertThat(clinic.registry().dayList()).hasSize(1);
    }

    @Test
    void theNamesOfSchedulesAreThoseOfTheKnowledgeBase() {
        assertThat(lists.scheduleNames(Language.KO))
                .containsEntry("thermal-standard", "레이저 또는 고주파 후");
    }

    private FollowUpStep only(int days) {
        List<DueFollowUp> due = clinic.registry().due(TODAY.plusDays(days)).lines();
        assertThat(due).hasSize(1);
        return due.getFirst().step();
    }

    @Test
    void anUnsignedVisitIsListedAndOpened() {
        OpenVisit visit = clinic.startVisit(lee);
        lists.show(Which.UNSIGNED);
        assertThat(((Lines.Unsigned) lines()).visits())
                .extracting(each -> each.visit().key())
                .containsExactly(visit.key());
        lists.open(visit.key());
        assertThat(opened).extracting(OpenVisit::key).containsExactly(visit.key());
    }

    @Test
    void typingGoesToEverybodyAndAnotherListForgetsWhatWasTyped() {
        lists.show(Which.TODAY);
        patients.queryProperty().set("ki");
        assertThat(lists.whichProperty().get()).isEqualTo(Which.ALL);
        lists.show(Which.UNSIGNED);
        assertThat(patients.queryProperty().get()).isEmpty();
        assertThat(lists.whichProperty().get()).isEqualTo(Which.UNSIGNED);
    }

    @Test
    void aListThatComesLateDoesNotTakeThePlaceOfANewerOne() {
        use(held);
        lists.show(Which.TODAY);
        lists.show(Which.UNSIGNED);
        held.finishLast();
        assertThat(lines()).isInstanceOf(Lines.Unsigned.class);
        held.finishAll();
        assertThat(lines()).isInstanceOf(Lines.Unsigned.class);
    }

    @Test
    void whatAnOlderKeyAskedForIsNeitherLookedForNorShown() {
        use(held);
        patients.queryProperty().set("k");
        patients.queryProperty().set("ki");
        patients.queryProperty().set("kim");
        held.finishLast();
        held.finishLast();
        assertThat(patients.foundProperty().get())
                .hasValueSatisfying(found -> assertThat(found.typed()).isEqualTo("kim"));
        long before = rows();
        held.finishAll();
        assertThat(patients.foundProperty().get())
                .hasValueSatisfying(found -> assertThat(found.typed()).isEqualTo("kim"));
        assertThat(rows() - before).isLessThanOrEqualTo(1);
    }

    /** How many rows the audit trail has; asking adds one. */
    private long rows() {
        return clinic.audit().verify(Progress.NONE).rows();
    }

    @Test
    void whoReadsNoPatientsIsToldSo(@TempDir Path other) {
        clinic.close();
        clinic =
                LightDoors.in(other, CLOCK, CONSULTATIONS).create("Dr Han", PASSWORD.toCharArray());
        clinic.people()
                .add(
                        "Office",
                        Set.of(Role.ADMINISTRATOR),
                        "seven purple lamps wander".toCharArray(),
                        PASSWORD.toCharArray());
        clinic.close();
        clinic =
                LightDoors.in(other, CLOCK, CONSULTATIONS)
                        .open("Office", "seven purple lamps wander".toCharArray());
        use(Background.immediate());
        lists.show(Which.DUE);
        assertThat(lines()).isInstanceOf(Lines.Barred.class);
        patients.search();
        assertThat(patients.foundProperty().get()).map(Found::barred).contains(true);
        assertThat(patients.problemProperty().get()).isEmpty();
        assertThat(lists.countsProperty().get()).isEmpty();
    }

    @Test
    void clearingForgetsEverything() {
        lists.arrive(kim);
        lists.show(Which.TODAY);
        lists.clear();
        assertThat(lists.whichProperty().get()).isEqualTo(Which.ALL);
        assertThat(lists.shownProperty().get()).isEmpty();
        assertThat(lists.countsProperty().get()).isEmpty();
        assertThat(lists.deedProperty().get()).isEmpty();
    }
}
