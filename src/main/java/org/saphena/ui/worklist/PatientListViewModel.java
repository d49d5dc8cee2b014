package org.saphena.ui.worklist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.service.Permission;
import org.saphena.storage.PatientLine;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The patients that one search box finds. */
public final class PatientListViewModel {
    private final Workbench<Clinic> bench;
    private final Trouble trouble;
    private final Consumer<OpenVisit> imported;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Found>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicInteger newest = new AtomicInteger();

    /**
     * What was found.
     *
     * @param typed what was searched for
     * @param barred whether who is at work may find no patients
     */
    public record Found(String typed, List<PatientLine> lines, LocalDate today, boolean barred) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    public PatientListViewModel(
            Workbench<Clinic> bench, Texts texts, Consumer<OpenVisit> imported) {
        this.bench = bench;
        this.imported = imported;
        trouble = new Trouble(texts);
        query.subscribe(this::search);
    }

    /**
     * Searches again for what is typed. What has not begun when more is typed is not looked for any
     * more, and an answer that comes late is dropped.
     */
    public void search() {
        int mine = newest.incrementAndGet();
        String typed = query.get();
        bench.run(
                clinic -> mine == newest.get() ? find(clinic, typed) : Optional.<Found>empty(),
                result -> {
                    if (mine == newest.get()) {
                        found.set(result);
                    }
                },
                trouble::take);
    }

    private static Optional<Found> find(Clinic clinic, String typed) {
        boolean may = clinic.may(Permission.FIND_PATIENTS);
        List<PatientLine> lines = may ? clinic.patients(typed) : List.of();
        return Optional.of(new Found(typed, lines, clinic.today(), !may));
    }

    /** Takes a case file in, for the patient with its number. */
    public void importCase(Path file) {
        trouble.clear();
        bench.run(clinic -> clinic.importCase(file, null), imported, trouble::take);
    }

    /** Tells about something that failed before the list was shown. */
    public void tell(Exception failure) {
        trouble.take(failure);
    }

    /** Forgets everything. */
    public void clear() {
        query.set("");
        newest.incrementAndGet();
        found.set(Optional.empty());
        trouble.clear();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
