package org.saphena.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.OpenVisit;
import org.saphena.service.Permission;
import org.saphena.ui.entry.EarlierScan;
import org.saphena.ui.patients.ChartViewModel;
import org.saphena.ui.patients.DoorViewModel;
import org.saphena.ui.patients.PatientFormViewModel;
import org.saphena.ui.registry.RegistryViewModel;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;
import org.saphena.ui.worklist.GlanceViewModel;
import org.saphena.ui.worklist.PatientListViewModel;
import org.saphena.ui.worklist.WorkListsViewModel;

/** The records of a clinic, locked or open, with what each of their screens shows. */
public final class ClinicViewModel {
    private final Workbench<Clinic> bench;
    private final DoorViewModel door;
    private final PatientListViewModel patients;
    private final WorkListsViewModel lists;
    private final GlanceViewModel glance;
    private final RegistryViewModel registry;
    private final PatientFormViewModel form;
    private final ChartViewModel chart;
    private final VisitViewModel visit;
    private final Office office;
    private final Arrival arrival;
    private final Navigation navigation;
    private final Closing closing;
    private final Opening opening;
    private Runnable touched = () -> {};

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
            Function<Supplier<LocalDateTime>, Editors> editorsWith) {
        bench = new Workbench<>(background);
        visit = new VisitViewModel(bench, editorsWith.apply(this::moment));
        arrival = new Arrival(this);
        navigation = new Navigation(this, visit, arrival);
        door = new DoorViewModel(way, bench, later, texts, arrival::enter);
        patients = new PatientListViewModel(bench, texts, navigation::show);
        lists = new WorkListsViewModel(bench, texts, patients, navigation::show);
        glance = new GlanceViewModel(bench, later);
        registry = new RegistryViewModel(bench, onScreen, texts, navigation::openPatient);
        form = new PatientFormViewModel(bench, texts, navigation::leaveForm);
        chart = new ChartViewModel(bench, texts, navigation::show);
        office = new Office(bench, keeping, onScreen, texts);
        closing = new Closing(onScreen);
        opening = new Opening(way, bench, onScreen);
    }

    /** Whether who is at work has anything to do with patients. */
    boolean isForPatients() {
        return may(Permission.FIND_PATIENTS);
    }

    /** Whether the records are open to somebody who may do that. */
    boolean may(Permission what) {
        return bench.toolProperty().get().filter(clinic -> clinic.may(what)).isPresent();
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

    /** The same of what could not be kept of it: what waits in memory, else what is there. */
    void exportUnkept(Path file, Consumer<Exception> failed) {
        visitProperty()
                .get()
                .ifPresent(shown ->
                        chart.exportShown(
                                shown.open(),
                                unkept().draft(shown.open().key()).orElseGet(shown::current),
                                file,
                                failed));
    }

    /**
     * Goes on once nothing can be lost by the end of the program, which may be at once; if
     * something cannot be kept, the user stays and is told.
     */
    void whenAllKept(Runnable then) {
        visit.whenAllKept(then);
    }

    /** What was left and could not be kept. */
    UnkeptDrafts unkept() {
        return visit.unkept();
    }

    /** What the clock of the records says; midnight while they are locked. */
    LocalTime timeOfDay() {
        return bench.toolProperty().get().map(Clinic::timeOfDay).orElse(LocalTime.MIDNIGHT);
    }

    private LocalDateTime moment() {
        return bench.toolProperty()
                .get()
                .map(clinic -> clinic.today().atTime(clinic.timeOfDay()))
                .orElse(LocalDate.EPOCH.atStartOfDay());
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
            arrival.remember();
            navigation.toDoor();
            bench.leave(closing.because(why), closing::done, this::closedBadly);
            door.look();
        }
    }

    private void closedBadly(Exception failure) {
        closing.failed();
        door.report(failure);
    }

    /** The records that are being closed. */
    Closing closing() {
        return closing;
    }

    /** Records that take long to open. */
    Opening opening() {
        return opening;
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

    GlanceViewModel glance() {
        return glance;
    }

    public PatientFormViewModel form() {
        return form;
    }

    Office office() {
        return office;
    }

    public ChartViewModel chart() {
        return chart;
    }

    /** The ways between the screens. */
    public Navigation navigation() {
        return navigation;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return navigation.placeProperty();
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
