package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.service.Clinic;
import org.saphena.storage.ChangedElsewhereException;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.storage.StoredPatient;
import org.saphena.ui.patients.PatientFields.Change;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/**
 * The form with who a patient is, for a new one and to correct one. Patients who may be the same
 * one are shown, never decided upon.
 */
public final class PatientFormViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Trouble trouble;
    private final Consumer<PatientKey> done;
    private final PatientFields fields = new PatientFields();
    private final ReadOnlyObjectWrapper<Optional<KnownPatient>> known =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Faults> faults = new ReadOnlyObjectWrapper<>(Faults.NONE);
    private final SimilarLook similar;
    private LocalDate today = LocalDate.EPOCH;
    private boolean saving;
    private int forms;

    /** What is missing or wrong, each with the key of its text, or empty. */
    public record Faults(String name, String birthDate, String sex, String number) {
        static final Faults NONE = new Faults("", "", "", "");
    }

    /** What a fresh form needs from the records. */
    private record Fresh(String number, LocalDate today) {}

    /**
     * @param done told of the patient who was added or corrected
     */
    public PatientFormViewModel(Workbench<Clinic> bench, Texts texts, Consumer<PatientKey> done) {
        this.bench = bench;
        this.texts = texts;
        this.done = done;
        trouble = new Trouble(texts);
        similar = new SimilarLook(bench, fields, trouble::take);
        fields.telling().forEach(field -> field.subscribe(this::lookForSimilar));
    }

    /**
     * A form with a free number.
     *
     * @param searched what was typed to find the patient, whose words go where they belong
     */
    public void begin(String searched) {
        clear();
        inForm(
                clinic -> new Fresh(clinic.newNumber(), clinic.today()),
                fresh -> {
                    today = fresh.today();
                    fields.number.set(fresh.number());
                    fields.fill(SearchedPerson.of(searched, today, texts.language()));
                },
                trouble::take);
    }

    /** A form with what is known of a patient, to correct it. */
    public void correct(PatientKey key) {
        clear();
        inForm(
                clinic -> KnownPatient.read(clinic, key),
                read -> {
                    take(read);
                    fields.fill(read.stored().patient(), texts.language());
                },
                trouble::take);
    }

    /** An outcome that comes once the form is about somebody else is dropped. */
    private <T> void inForm(
            Workbench.Work<Clinic, T> work, Consumer<T> then, Consumer<Exception> failed) {
        int mine = forms;
        bench.run(
                work,
                result -> {
                    if (mine == forms) {
                        then.accept(result);
                    }
                },
                failure -> {
                    if (mine == forms) {
                        failed.accept(failure);
                    }
                });
    }

    private void take(KnownPatient read) {
        today = read.today();
        known.set(Optional.of(read));
    }

    /** The birth date as it was understood, or empty. */
    public Optional<LocalDate> born() {
        return fields.born(today, texts.language());
    }

    private void lookForSimilar() {
        similar.look(born(), known.get().map(each -> each.stored().key()));
    }

    /** Adds or corrects the patient, unless something is missing. */
    public void save() {
        Faults found = check();
        faults.set(found);
        if (saving || !found.equals(Faults.NONE)) {
            return;
        }
        trouble.clear();
        saving = true;
        Optional<StoredPatient> before = known.get().map(KnownPatient::stored);
        Patient typed =
                fields.patient(born(), before.map(StoredPatient::patient).orElse(null))
                        .orElseThrow();
        inForm(
                clinic ->
                        before.map(was -> change(clinic, was, typed))
                                .orElseGet(() -> clinic.create(typed)),
                stored -> {
                    saving = false;
                    done.accept(stored.key());
                },
                this::refused);
    }

    private static StoredPatient change(Clinic clinic, StoredPatient was, Patient typed) {
        return typed.equals(was.patient()) ? was : clinic.update(was.key(), was.version(), typed);
    }

    /** What somebody else changed meanwhile is shown beside what was typed. */
    private void refused(Exception failure) {
        saving = false;
        Optional<KnownPatient> was = known.get();
        if (failure instanceof ChangedElsewhereException && was.isPresent()) {
            inForm(
                    clinic -> KnownPatient.read(clinic, was.get().stored().key()),
                    now -> {
                        take(now);
                        String words = texts.now().get("ui.patients.correct.elsewhere");
                        trouble.tell(new Problem("S-01", words, List.of()));
                    },
                    trouble::take);
        } else {
            trouble.take(failure);
        }
    }

    private Faults check() {
        return new Faults(
                fields.isNamed() ? "" : "ui.patients.new.name.missing",
                born().map(this::faultOf).orElse("ui.patients.new.born.missing"),
                fields.sex.get().isPresent() ? "" : "ui.patients.new.sex.missing",
                fields.number.get().isBlank() ? "ui.patients.new.number.missing" : "");
    }

    private String faultOf(LocalDate born) {
        return known.get().filter(each -> each.isBornTooLate(born)).isPresent()
                ? "ui.patients.correct.born.late"
                : "";
    }

    /** What saving would change of the patient who is corrected. */
    List<Change> changes() {
        return known.get()
                .map(each -> each.stored().patient())
                .flatMap(was ->
                        fields.patient(born(), was)
                                .map(typed -> PatientFields.changes(was, typed, texts.now())))
                .orElse(List.of());
    }

    /** Forgets everything. */
    public void clear() {
        forms++;
        saving = false;
        known.set(Optional.empty());
        fields.clear();
        faults.set(Faults.NONE);
        similar.clear();
        trouble.clear();
    }

    /** Who is corrected; empty for a new patient. */
    ReadOnlyObjectProperty<Optional<KnownPatient>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    public StringProperty familyNameProperty() {
        return fields.familyName;
    }

    public StringProperty givenNameProperty() {
        return fields.givenName;
    }

    public StringProperty nativeNameProperty() {
        return fields.nativeName;
    }

    /** As typed. */
    public StringProperty birthDateProperty() {
        return fields.birthDate;
    }

    public StringProperty numberProperty() {
        return fields.number;
    }

    public ObjectProperty<Optional<Sex>> sexProperty() {
        return fields.sex;
    }

    public ReadOnlyObjectProperty<Faults> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<PatientLine>> similarProperty() {
        return similar.foundProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }

    LocalDate today() {
        return today;
    }
}
