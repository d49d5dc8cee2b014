package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
    private int asked;
    private boolean leaving;

    /** A list. */
    public enum Which {
        TODAY("ui.worklist.today"),
        DUE("ui.worklist.due"),
        UNSIGNED("ui.worklist.unsigned"),
        ALL("ui.worklist.all");

        private final String key;

        Which(String key) {
            this.key = key;
        }

        /** Of its name, with its length. */
        public String key() {
            return key;
        }

        long of(WorkCounts counts) {
            return switch (this) {
                case TODAY -> counts.today();
                case DUE -> counts.due();
                case UNSIGNED -> counts.unsigned();
                case ALL -> counts.patients();
            };
        }
    }

    /** What is on the screen. */
    public record Shown(Lines lines, LocalDate today) {}

    /**
     * What was just done, and can be taken back where it is about a step of follow-up.
     *
     * @param key of its text
     */
    public record Deed(String key, Optional<FollowUpStep> step) {}

    public WorkListsViewModel(
            Workbench<Clinic> bench,
            Texts texts,
            PatientListViewModel patients,
            Consumer<OpenVisit> opened) {
        this.bench = bench;
        this.patients = patients;
        this.opened = opened;
        trouble = new Trouble(texts);
        which.subscribe(this::change);
        patients.queryProperty().subscribe(this::searchEverybody);
    }

    private void change() {
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
                        shown.set(Optional.of(loaded));
                        count(mine);
                    }
                },
                trouble::take);
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
        change("ui.worklist.arrived", Optional.empty(), registry -> registry.arrive(patient));
    }

    /** Says how far somebody has come. */
    public void move(DayLine line, AttendanceState to) {
        if (line.state() != to) {
            change(
                    "ui.worklist.moved",
                    Optional.empty(),
                    registry -> registry.move(line.patient().key(), line.version(), to));
        }
    }

    /** Takes somebody off the list of today. */
    public void takeOff(DayLine line) {
        change(
                "ui.worklist.takenOff",
                Optional.empty(),
                registry -> registry.remove(line.patient().key(), line.version()));
    }

    /** Says that a step of follow-up is done. */
    public void done(FollowUpStep step) {
        change("ui.worklist.stepDone", Optional.of(step), registry -> registry.done(step));
    }

    /** Puts a step of follow-up off to a day after today. */
    public void putOff(FollowUpStep step, LocalDate to) {
        change("ui.worklist.stepPutOff", Optional.of(step), registry -> registry.putOff(step, to));
    }

    /** Takes back what was just done with a step of follow-up. */
    public void undo() {
        deed.get()
                .flatMap(Deed::step)
                .ifPresent(step ->
                        change(
                                "ui.worklist.stepOpen",
                                Optional.empty(),
                                registry -> registry.reopen(step)));
    }

    private void change(String key, Optional<FollowUpStep> step, Consumer<Registry> work) {
        trouble.clear();
        deed.set(Optional.empty());
        bench.run(
                clinic -> {
                    work.accept(clinic.registry());
                    return new Deed(key, step);
                },
                made -> {
                    deed.set(Optional.of(made));
                    refresh();
                },
                failure -> {
                    trouble.take(failure);
                    refresh();
                });
    }

    /** Opens a draft where it was left. */
    public void open(ConsultationKey visit) {
        trouble.clear();
        bench.run(clinic -> clinic.open(visit), opened, trouble::take);
    }

    /** Forgets everything. */
    public void clear() {
        asked++;
        leaving = true;
        which.set(Which.ALL);
        leaving = false;
        shown.set(Optional.empty());
        counts.set(Optional.empty());
        deed.set(Optional.empty());
        trouble.clear();
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
