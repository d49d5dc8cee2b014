package org.saphena.ui.worklist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.OpenVisit;
import org.saphena.service.Permission;
import org.saphena.settings.ListSettings;
import org.saphena.settings.ListSort;
import org.saphena.storage.ListOrder;
import org.saphena.storage.ListOrder.By;
import org.saphena.storage.Listed;
import org.saphena.storage.PatientLine;
import org.saphena.storage.StoredPatient;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The patients that one search box finds. */
public final class PatientListViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Trouble trouble;
    private final Consumer<OpenVisit> imported;
    private final ObjectProperty<ListSettings> look =
            new SimpleObjectProperty<>(ListSettings.DEFAULTS);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Found>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Doubt>> doubt =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicInteger newest = new AtomicInteger();

    /**
     * What was found.
     *
     * @param typed what was searched for
     * @param whole false where more fit than were read
     * @param barred whether who is at work may find no patients
     */
    public record Found(
            String typed, List<PatientLine> lines, boolean whole, LocalDate today, boolean barred) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A case file that was not taken in yet.
     *
     * @param here who may be its patient under another number; at least one
     */
    public record Doubt(Path file, List<StoredPatient> here) {
        public Doubt {
            here = List.copyOf(here);
        }
    }

    public PatientListViewModel(
            Workbench<Clinic> bench, Texts texts, Consumer<OpenVisit> imported) {
        this.bench = bench;
        this.imported = imported;
        this.texts = texts;
        trouble = new Trouble(texts);
        query.subscribe(this::search);
        look.subscribe((was, is) -> {
            if (!order(was).equals(order(is))) {
                search();
            }
        });
        texts.messagesProperty()
                .subscribe((was, is) -> {
                    if (look.get().sort() == ListSort.NAME
                            && bench.toolProperty().get().isPresent()) {
                        search();
                    }
                });
    }

    /**
     * Searches again for what is typed. What has not begun when more is typed is not looked for any
     * more, and an answer that comes late is dropped.
     */
    public void search() {
        int mine = newest.incrementAndGet();
        String typed = query.get();
        ListOrder order = order(look.get());
        bench.run(
                clinic ->
                        mine == newest.get() ? find(clinic, typed, order) : Optional.<Found>empty(),
                result -> {
                    if (mine == newest.get()) {
                        found.set(result);
                    }
                },
                trouble::take);
    }

    private static Optional<Found> find(Clinic clinic, String typed, ListOrder order) {
        if (!clinic.may(Permission.FIND_PATIENTS)) {
            return Optional.of(new Found(typed, List.of(), true, clinic.today(), true));
        }
        Listed<PatientLine> found = clinic.patients(typed, order);
        return Optional.of(new Found(typed, found.lines(), found.whole(), clinic.today(), false));
    }

    /** Names are put in order as they are shown. */
    private ListOrder order(ListSettings list) {
        By by =
                switch (list.sort()) {
                    case LAST -> By.LAST_WORKED_WITH;
                    case NAME -> texts.language() == Language.KO ? By.NATIVE_NAME : By.ROMAN_NAME;
                    case BORN -> By.BIRTH_DATE;
                    case NUMBER -> By.NUMBER;
                };
        return new ListOrder(by, list.reversed());
    }

    /** What was typed and found nobody, for a form that is begun with it; else empty. */
    public String nobody() {
        return found.get()
                .filter(each -> each.typed().equals(query.get()))
                .filter(each -> each.lines().isEmpty() && !each.barred())
                .map(each -> each.typed().strip())
                .orElse("");
    }

    /**
     * Takes a case file in, for the patient with its number; where that would be a new patient who
     * may be here already, asks first.
     */
    public void importCase(Path file) {
        forgetDoubt();
        trouble.clear();
        bench.run(clinic -> clinic.similarTo(file), here -> takeOrAsk(file, here), trouble::take);
    }

    private void takeOrAsk(Path file, List<StoredPatient> here) {
        if (here.isEmpty()) {
            take(file);
        } else {
            doubt.set(Optional.of(new Doubt(file, here)));
        }
    }

    private void take(Path file) {
        bench.run(clinic -> clinic.importCase(file, null), imported, trouble::take);
    }

    /** Takes the case file in, with a new patient, though somebody like that is here. */
    public void importInDoubt() {
        Optional<Doubt> asked = doubt.get();
        forgetDoubt();
        asked.ifPresent(each -> take(each.file()));
    }

    /** Takes nothing in. */
    public void forgetDoubt() {
        doubt.set(Optional.empty());
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
        forgetDoubt();
        trouble.clear();
    }

    /** Which columns there are, in which order. */
    public ObjectProperty<ListSettings> lookProperty() {
        return look;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What is asked before a case file is taken in. */
    public ReadOnlyObjectProperty<Optional<Doubt>> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
