package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.service.Permission;
import org.saphena.service.Registry;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.DayLine;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.PatientKey;
import org.saphena.storage.WorkCounts;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The four lists of the work, and what is done on their lines. */
public final class WorkListsViewModel {
    private final Workbench<Clinic> bench;
    private final PatientListViewModel patients;
    private final Consumer<OpenVisit> opened;
    private final Trouble trouble;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkCounts>> counts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deed>> deed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<FollowUpStep> marking = new HashSet<>();
    private int asked;
    private int changing;
    private int cleared;
    private boolean leaving;

    /** What is on the screen. */
    public record Shown(Lines lines, LocalDate today) {}

    public WorkListsViewModel(
            Workbench<Clinic> bench,
            Texts texts,
            PatientListViewModel patients,
            Consumer<OpenVisit> opened) {
        this.bench = bench;
        this.patients = patients;
        this.opened = opened;
        trouble = new Trouble(texts);
        which.subscribe(this::turn);
        patients.queryProperty().subscribe(this::searchEverybody);
    }

    private void turn() {
        shown.set(Optional.empty());
        deed.set(Optional.empty());
        if (!leaving) {
            refresh();
        }
    }

    private void searchEverybody(String typed) {
        if (!typed.isBlank()) {
            which.set(Which.ALL);
        }
    }

    /** To a list. */
    public void show(Which list) {
        if (list != Which.ALL) {
            patients.queryProperty().set("");
        }
        which.set(list);
    }

    /** Reads the list on the screen again, then how long all of them are. */
    public void refresh() {
        int mine = ++asked;
        Which list = which.get();
        bench.run(
                clinic -> ListReader.read(clinic, list),
                loaded -> {
                    if (mine == asked) {
                        show(loaded);
                        count(mine);
                    }
                },
                trouble::take);
    }

    private void show(Shown loaded) {
        if (changing == 0) {
            marking.clear();
        }
        shown.set(Optional.of(loaded));
    }

    private void count(int mine) {
        bench.run(
                clinic ->
                        clinic.may(Permission.READ_PATIENTS)
                                ? Optional.of(clinic.registry().counts())
                                : Optional.<WorkCounts>empty(),
                counted -> {
                    if (mine == asked) {
                        counts.set(counted);
                    }
                },
                trouble::take);
    }

    /** Puts somebody on the list of today. */
    public void arrive(PatientKey patient) {
        change(registry -> {
            registry.arrive(patient);
            return Deed.of("ui.worklist.arrived");
        });
    }

    /** Says how far somebody has come. */
    public void move(DayLine line, AttendanceState to) {
        if (line.state() != to) {
            change(registry -> {
                registry.move(line.patient().key(), line.version(), to);
                return Deed.of("ui.worklist.moved");
            });
        }
    }

    /** Takes somebody off the list of today. */
    public void takeOff(DayLine line) {
        change(registry -> {
            registry.remove(line.patient().key(), line.version());
            return Deed.of("ui.worklist.takenOff");
        });
    }

    /** Says that a step of follow-up is done. */
    public void done(FollowUpStep step) {
        mark(step, registry -> Deed.of("ui.worklist.stepDone", step, registry.done(step)));
    }

    /** Puts a step of follow-up off to a day after today. */
    public void putOff(FollowUpStep step, LocalDate to) {
        mark(step, registry -> Deed.of("ui.worklist.stepPutOff", step, registry.putOff(step, to)));
    }

    /** A step is marked once, until the list as it then is has been read. */
    private void mark(FollowUpStep step, Function<Registry, Deed> work) {
        if (marking.add(step)) {
            change(work);
        }
    }

    /** Takes back what was just done with a step of follow-up. */
    public void undo() {
        deed.get()
                .flatMap(Deed::marked)
                .ifPresent(marked ->
                        change(registry -> {
                            registry.restore(marked.step(), marked.before());
                            return Deed.of(marked.restoredKey());
                        }));
    }

    private void change(Function<Registry, Deed> work) {
        int mine = cleared;
        changing++;
        trouble.clear();
        deed.set(Optional.empty());
        bench.run(
                clinic -> work.apply(clinic.registry()),
                made -> changed(mine, () -> deed.set(Optional.of(made))),
                failure -> changed(mine, () -> trouble.take(failure)));
    }

    private void changed(int mine, Runnable tell) {
        if (mine == cleared) {
            changing--;
            tell.run();
            refresh();
        }
    }

    /** Opens a draft where it was left. */
    public void open(ConsultationKey visit) {
        trouble.clear();
        bench.run(clinic -> clinic.open(visit), opened, trouble::take);
    }

    /** Forgets everything. */
    public void clear() {
        asked++;
        cleared++;
        changing = 0;
        marking.clear();
        leaving = true;
        which.set(Which.ALL);
        leaving = false;
        shown.set(Optional.empty());
        counts.set(Optional.empty());
        deed.set(Optional.empty());
        trouble.clear();
    }

    /** The names of the schedules that a plan can choose, by their codes. */
    Map<String, String> scheduleNames(Language language) {
        return bench.toolProperty()
                .get()
                .map(clinic -> clinic.registry().scheduleNames(language))
                .orElse(Map.of());
    }

    public ReadOnlyObjectProperty<Which> whichProperty() {
        return which;
    }

    /** What the list on the screen holds; empty while it is read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<WorkCounts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Deed>> deedProperty() {
        return deed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
