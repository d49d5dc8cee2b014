package org.saphena.ui.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.clinical.Patient;
import org.saphena.service.Clinic;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** Says that two patients are one: who the other is, which number stays, why, and typed once. */
public final class MergeViewModel {
    private static final int OFFERED = 5;

    private final Workbench<Clinic> bench;
    private final Consumer<PatientKey> merged;
    private final Trouble trouble;
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<MergeReason>> reason =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PatientKey>> kept =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> one =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> other =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<StoredPatient>> offered =
            new ReadOnlyObjectWrapper<>(List.of());
    private int asked;
    private int begun;

    /** One of the two, with the visits. */
    public record Entry(StoredPatient stored, List<VisitLine> visits, LocalDate today) {
        public Entry {
            visits = List.copyOf(visits);
        }

        PatientKey key() {
            return stored.key();
        }

        String number() {
            return stored.patient().id();
        }
    }

    MergeViewModel(Workbench<Clinic> bench, Texts texts, Consumer<PatientKey> merged) {
        this.bench = bench;
        this.merged = merged;
        trouble = new Trouble(texts);
        query.subscribe(this::look);
        kept.subscribe(() -> typed.set(""));
    }

    /** Begins with one of them; whoever is like them is offered. */
    void begin(PatientKey patient) {
        clear();
        ask(
                clinic -> entry(clinic, patient),
                loaded -> {
                    one.set(Optional.of(loaded));
                    look();
                });
    }

    /** An answer that comes after something else was asked for is dropped. */
    private <T> void ask(Workbench.Work<Clinic, T> work, Consumer<T> done) {
        int mine = ++asked;
        bench.run(
                work,
                answer -> {
                    if (mine == asked) {
                        done.accept(answer);
                    }
                },
                failure -> {
                    if (mine == asked) {
                        trouble.take(failure);
                    }
                });
    }

    private static Entry entry(Clinic clinic, PatientKey key) {
        return new Entry(clinic.patient(key), clinic.visits(key), clinic.today());
    }

    private void look() {
        Optional<Entry> present = one.get();
        if (present.isEmpty()) {
            return;
        }
        leaveOther();
        String wanted = query.get();
        Patient patient = present.get().stored().patient();
        ask(
                clinic -> wanted.isBlank() ? similar(clinic, patient) : clinic.patients(wanted),
                found -> offer(found, present.get().key()));
    }

    /** The first one is alone again and stays; nothing that was said of the two counts. */
    private void leaveOther() {
        other.set(Optional.empty());
        kept.set(one.get().map(Entry::key));
        typed.set("");
    }

    private static List<PatientLine> similar(Clinic clinic, Patient patient) {
        String roman =
                Stream.of(patient.familyName(), patient.givenName())
                        .filter(part -> part != null)
                        .reduce("", (first, next) -> (first + " " + next).strip());
        String own = patient.nativeName() == null ? "" : patient.nativeName();
        return clinic.similar(patient.birthDate(), List.of(roman, own));
    }

    private void offer(List<PatientLine> found, PatientKey but) {
        offered.set(
                found.stream()
                        .map(PatientLine::stored)
                        .filter(each -> !each.key().equals(but))
                        .limit(OFFERED)
                        .toList());
    }

    /** Takes this one for the other of the two. */
    public void choose(PatientKey patient) {
        leaveOther();
        trouble.clear();
        ask(clinic -> entry(clinic, patient), loaded -> other.set(Optional.of(loaded)));
    }

    /** Who will no longer be listed, once both are known and one of them stays. */
    public Optional<Entry> gone() {
        List<Entry> two = both();
        Optional<PatientKey> stays =
                kept.get().filter(key -> two.stream().anyMatch(each -> each.key().equals(key)));
        return stays.flatMap(
                key -> two.stream().filter(each -> !each.key().equals(key)).findFirst());
    }

    /** The two, or nothing before both are known. */
    public List<Entry> both() {
        return one.get().isPresent() && other.get().isPresent()
                ? Stream.of(one.get(), other.get()).flatMap(Optional::stream).toList()
                : List.of();
    }

    /** Whether the reason is given and the number that goes was typed. */
    public boolean isConfirmed() {
        return reason.get().isPresent()
                && gone().map(Entry::number).filter(typed.get().strip()::equals).isPresent();
    }

    /** Merges the two, once that is confirmed. */
    public void merge() {
        if (!isConfirmed()) {
            return;
        }
        PatientKey stays = kept.get().orElseThrow();
        PatientKey goes = gone().orElseThrow().key();
        MergeReason why = reason.get().orElseThrow();
        int mine = begun;
        trouble.clear();
        bench.run(
                clinic -> {
                    clinic.registry().merge(stays, goes, why);
                    return stays;
                },
                done -> {
                    if (mine == begun) {
                        merged.accept(done);
                    }
                },
                failure -> {
                    if (mine == begun) {
                        trouble.take(failure);
                    }
                });
    }

    void clear() {
        asked++;
        begun++;
        one.set(Optional.empty());
        other.set(Optional.empty());
        offered.set(List.of());
        query.set("");
        typed.set("");
        reason.set(Optional.empty());
        kept.set(Optional.empty());
        trouble.clear();
    }

    /** What the other one is looked for by. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The number that goes, typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    public ObjectProperty<Optional<MergeReason>> reasonProperty() {
        return reason;
    }

    /** Whose number stays. */
    public ObjectProperty<Optional<PatientKey>> keptProperty() {
        return kept;
    }

    /** With whom it began. */
    public ReadOnlyObjectProperty<Optional<Entry>> oneProperty() {
        return one.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Entry>> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** Who may be the other one. */
    public ReadOnlyObjectProperty<List<StoredPatient>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
