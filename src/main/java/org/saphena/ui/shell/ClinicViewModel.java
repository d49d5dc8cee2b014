package org.saphena.ui.shell;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.OpenVisit;
import org.saphena.service.Permission;
import org.saphena.storage.AccountKey;
import org.saphena.storage.KitDraft;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Progress;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.entry.Section;
import org.saphena.ui.patients.ChartViewModel;
import org.saphena.ui.patients.DoorViewModel;
import org.saphena.ui.patients.NewPatientViewModel;
import org.saphena.ui.registry.RegistryViewModel;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;
import org.saphena.ui.worklist.PatientListViewModel;
import org.saphena.ui.worklist.WorkListsViewModel;
import org.saphena.ui.worklist.WorkListsViewModel.Which;

/** Where the user is among the records: from the door over the patients to a visit, and back. */
public final class ClinicViewModel {
    private final Workbench<Clinic> bench;
    private final DoorViewModel door;
    private final PatientListViewModel patients;
    private final WorkListsViewModel lists;
    private final RegistryViewModel registry;
    private final NewPatientViewModel form;
    private final ChartViewModel chart;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.DOOR);
    private final VisitViewModel visit;
    private final Office office;
    private @Nullable PatientKey patient;
    private @Nullable Return back;
    private @Nullable AccountKey me;
    private Runnable touched = () -> {};
    private @Nullable Section section;

    /** A screen. */
    public enum Place {
        DOOR,
        PATIENTS,
        NEW_PATIENT,
        CHART,
        VISIT,
        /** Where the records themselves are looked after. */
        OFFICE,
        /** Where something is done with patients as a whole. */
        REGISTRY
    }

    /**
     * @param background where the records are read and written, in the order asked for
     * @param keeping where backups are made
     * @param onScreen does something on the screen's thread
     * @param later counts the wait after wrong passwords down
     */
    ClinicViewModel(
            ClinicDoor way,
            Background background,
            Background keeping,
            Consumer<Runnable> onScreen,
            Later later,
            Texts texts,
            Function<Supplier<LocalTime>, Editors> editorsWith) {
        bench = new Workbench<>(background);
        visit = new VisitViewModel(bench, editorsWith.apply(this::timeOfDay));
        door = new DoorViewModel(way, bench, later, texts, this::enter);
        patients = new PatientListViewModel(bench, texts, this::show);
        lists = new WorkListsViewModel(bench, texts, patients, this::show);
        registry = new RegistryViewModel(bench, texts, this::openPatient);
        form = new NewPatientViewModel(bench, texts, this::openPatient);
        chart = new ChartViewModel(bench, texts, this::show);
        office = new Office(bench, keeping, onScreen, texts);
    }

    private void enter(DoorViewModel.Opened opened) {
        bench.take(opened.clinic());
        bench.run(
                open -> open.people().me().key(),
                who -> {
                    me = who;
                    opened.kit().ifPresentOrElse(this::finishKit, () -> enterAs(who));
                },
                this::withoutRecovery);
    }

    /** New records first get their recovery kit. */
    private void finishKit(KitDraft draft) {
        office.enter(draft);
        place.set(Place.OFFICE);
    }

    /** Comes back to where the same person was, else to where their work begins. */
    private void enterAs(AccountKey who) {
        Return wanted = back != null && back.who().equals(who) && !isDemo() ? back : null;
        back = null;
        if (wanted != null && wanted.room() != null) {
            toOffice(wanted.room());
        } else if (!isForPatients()) {
            office.first().ifPresent(this::toOffice);
        } else if (wanted == null || wanted.patient() == null) {
            bench.run(Clinic::leftOpen, this::recover, this::withoutRecovery);
        } else {
            openPatient(wanted.patient());
            if (wanted.visit() != null) {
                section = wanted.section();
                chart.openVisit(wanted.visit());
            }
        }
    }

    /** The draft that was written when the program ended opens again, where it was left. */
    private void recover(Optional<OpenVisit> left) {
        left.ifPresentOrElse(this::show, this::toPatients);
    }

    private void withoutRecovery(Exception failure) {
        toPatients();
        patients.tell(failure);
    }

    /** Whether who is at work has anything to do with patients. */
    boolean isForPatients() {
        return bench.toolProperty()
                .get()
                .filter(clinic -> clinic.may(Permission.FIND_PATIENTS))
                .isPresent();
    }

    /** To a room of the office, where it is open to who is at work. */
    void toOffice(Room room) {
        if (office.isOpen(room)) {
            leaveAll();
            office.enter(room);
            place.set(Place.OFFICE);
        }
    }

    /** To the list of patients. */
    public void toPatients() {
        if (isForPatients()) {
            leaveAll();
            patients.search();
            lists.refresh();
            place.set(Place.PATIENTS);
        }
    }

    /** Where the work of somebody begins who may or may not find patients. */
    private void toBeginning() {
        if (isForPatients()) {
            toPatients();
        } else {
            office.first().ifPresent(this::toOffice);
        }
    }

    /** To one of the lists of the work. */
    public void toList(Which list) {
        if (isForPatients()) {
            lists.show(list);
            toPatients();
        }
    }

    /** To a task with patients as a whole, for those whose role allows it. */
    public void toRegistry(Task task) {
        if (registry.isAllowed(task)) {
            leaveAll();
            registry.begin(task);
            place.set(Place.REGISTRY);
        }
    }

    /** To merging the patient with another one. */
    public void merge(PatientKey one) {
        if (registry.isAllowed(Task.MERGE)) {
            leaveAll();
            patient = one;
            registry.beginMerge(one);
            place.set(Place.REGISTRY);
        }
    }

    /** To an empty form. */
    public void newPatient() {
        if (isUnlocked()) {
            leaveAll();
            form.begin();
            place.set(Place.NEW_PATIENT);
        }
    }

    /** To a patient's visits. */
    public void openPatient(PatientKey key) {
        if (isUnlocked()) {
            leaveAll();
            patient = key;
            chart.show(key);
            place.set(Place.CHART);
        }
    }

    private void show(OpenVisit opened) {
        leaveAll();
        patient = opened.patient();
        visit.show(opened);
        Section wanted = section;
        section = null;
        if (wanted != null) {
            visitProperty()
                    .get()
                    .flatMap(Visit::editor)
                    .ifPresent(editor -> editor.model().sectionProperty().set(wanted));
        }
        place.set(Place.VISIT);
    }

    /** Shows the visit as it now stands, such as after signing. */
    public void showAgain(OpenVisit changed) {
        visit.show(changed);
    }

    /** Writes the visit on the screen as a case file. */
    void exportVisit(Path file, Consumer<Exception> failed) {
        visitProperty()
                .get()
                .ifPresent(shown -> chart.exportShown(shown.open(), shown.current(), file, failed));
    }

    /** What the clock of the records says; midnight while they are locked. */
    LocalTime timeOfDay() {
        return bench.toolProperty().get().map(Clinic::timeOfDay).orElse(LocalTime.MIDNIGHT);
    }

    /** One step back: from a visit to the patient, from there to the list. */
    public void stepBack() {
        PatientKey from = patient;
        switch (place.get()) {
            case VISIT, REGISTRY -> {
                if (from == null) {
                    toBeginning();
                } else {
                    openPatient(from);
                }
            }
            case CHART, NEW_PATIENT, OFFICE -> toPatients();
            case DOOR, PATIENTS -> {}
        }
    }

    /** Clears the screen at once and closes the records. */
    public void lock() {
        lock("user");
    }

    /**
     * The same.
     *
     * @param why as a code for the audit trail
     */
    void lock(String why) {
        if (isUnlocked()) {
            back =
                    isDemo() || me == null
                            ? null
                            : Return.from(me, patient, visitProperty().get(), room());
            leaveAll();
            patients.clear();
            lists.clear();
            place.set(Place.DOOR);
            bench.leave(clinic -> clinic.close(why, Progress.NONE), door::report);
            door.look();
        }
    }

    private @Nullable Room room() {
        return place.get() == Place.OFFICE ? office.roomProperty().get() : null;
    }

    /** What was on the screen goes; of a draft the last change is kept first. */
    private void leaveAll() {
        visit.leave();
        patient = null;
        form.clear();
        registry.clear();
        chart.clear();
        office.clear();
    }

    /** Tells who wants to know that somebody pressed a key or moved the mouse. */
    void whenTouched(Runnable then) {
        touched = then;
    }

    void touch() {
        touched.run();
    }

    public boolean isUnlocked() {
        return bench.toolProperty().get().isPresent();
    }

    /** Whether the practice clinic is open. */
    public boolean isDemo() {
        return bench.toolProperty().get().filter(Clinic::isDemo).isPresent();
    }

    public Workbench<Clinic> bench() {
        return bench;
    }

    public DoorViewModel door() {
        return door;
    }

    public PatientListViewModel patients() {
        return patients;
    }

    public RegistryViewModel registry() {
        return registry;
    }

    public WorkListsViewModel lists() {
        return lists;
    }

    public NewPatientViewModel form() {
        return form;
    }

    Office office() {
        return office;
    }

    public ChartViewModel chart() {
        return chart;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The vein map of the visit before the draft on the screen. */
    ReadOnlyObjectProperty<Optional<EarlierScan>> earlierProperty() {
        return visit.earlierProperty();
    }

    SignedViewModel signed() {
        return visit.signed();
    }

    ReadOnlyObjectProperty<Optional<Visit>> visitProperty() {
        return visit.shownProperty();
    }
}
