package org.saphena.ui.patients;

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
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.service.Clinic;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.ui.support.DateInput;
import org.saphena.ui.support.DateInput.When;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/** The form for a new patient. Patients who may be the same one are shown, never decided upon. */
public final class NewPatientViewModel {
    private static final int OLDEST_YEARS = 130;

    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Trouble trouble;
    private final Consumer<PatientKey> created;
    private final StringProperty familyName = new SimpleStringProperty("");
    private final StringProperty givenName = new SimpleStringProperty("");
    private final StringProperty nativeName = new SimpleStringProperty("");
    private final StringProperty birthDate = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Sex>> sex = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Faults> faults = new ReadOnlyObjectWrapper<>(Faults.NONE);
    private final ReadOnlyObjectWrapper<List<PatientLine>> similar =
            new ReadOnlyObjectWrapper<>(List.of());
    private LocalDate today = LocalDate.EPOCH;
    private int lookups;

    /** What is missing or wrong, each with the key of its text, or empty. */
    public record Faults(String name, String birthDate, String sex, String number) {
        static final Faults NONE = new Faults("", "", "", "");
    }

    /** What a fresh form needs from the records. */
    private record Fresh(String number, LocalDate today) {}

    public NewPatientViewModel(Workbench<Clinic> bench, Texts texts, Consumer<PatientKey> created) {
        this.bench = bench;
        this.texts = texts;
        this.created = created;
        trouble = new Trouble(texts);
        Stream.of(familyName, givenName, nativeName, birthDate)
                .forEach(field -> field.subscribe(this::lookForSimilar));
    }

    /**
     * A form with a free number.
     *
     * @param searched what was typed to find the patient, whose words go where they belong
     */
    public void begin(String searched) {
        clear();
        bench.run(
                clinic -> new Fresh(clinic.newNumber(), clinic.today()),
                fresh -> {
                    today = fresh.today();
                    number.set(fresh.number());
                    fill(SearchedPerson.of(searched, today, texts.language()));
                },
                trouble::take);
    }

    private void fill(SearchedPerson person) {
        familyName.set(person.familyName());
        givenName.set(person.givenName());
        nativeName.set(person.nativeName());
        birthDate.set(person.birthDate());
    }

    /** The birth date as it was understood, or empty. */
    public Optional<LocalDate> born() {
        return DateInput.day(birthDate.get(), today, texts.language(), When.BIRTH)
                .filter(date -> !date.isAfter(today))
                .filter(date -> date.isAfter(today.minusYears(OLDEST_YEARS)));
    }

    private void lookForSimilar() {
        int mine = ++lookups;
        LocalDate date = born().orElse(null);
        String own = nativeName.get().strip();
        String roman = (familyName.get() + " " + givenName.get()).strip();
        boolean both = !familyName.get().isBlank() && !givenName.get().isBlank();
        if (date == null && own.length() < 2 && !both) {
            similar.set(List.of());
            return;
        }
        List<String> names = Stream.of(own, both ? roman : "").toList();
        bench.run(
                clinic -> clinic.similar(date, names),
                lines -> {
                    if (mine == lookups) {
                        similar.set(lines);
                    }
                },
                trouble::take);
    }

    /** Adds the patient, unless something is missing. */
    public void save() {
        Faults found = check();
        faults.set(found);
        trouble.clear();
        if (found.equals(Faults.NONE)) {
            Patient patient = patient(born().orElseThrow(), sex.get().orElseThrow());
            bench.run(
                    clinic -> clinic.create(patient),
                    stored -> created.accept(stored.key()),
                    trouble::take);
        }
    }

    private Faults check() {
        boolean named =
                Stream.of(familyName, givenName, nativeName)
                        .anyMatch(each -> !each.get().isBlank());
        return new Faults(
                named ? "" : "ui.patients.new.name.missing",
                born().isPresent() ? "" : "ui.patients.new.born.missing",
                sex.get().isPresent() ? "" : "ui.patients.new.sex.missing",
                number.get().isBlank() ? "ui.patients.new.number.missing" : "");
    }

    private Patient patient(LocalDate date, Sex chosen) {
        return new Patient(
                number.get().strip(),
                text(familyName),
                text(givenName),
                text(nativeName),
                date,
                chosen,
                null,
                null,
                null);
    }

    private static @Nullable String text(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    /** Forgets everything. */
    public void clear() {
        lookups++;
        Stream.of(familyName, givenName, nativeName, birthDate, number)
                .forEach(field -> field.set(""));
        sex.set(Optional.empty());
        faults.set(Faults.NONE);
        similar.set(List.of());
        trouble.clear();
    }

    public StringProperty familyNameProperty() {
        return familyName;
    }

    public StringProperty givenNameProperty() {
        return givenName;
    }

    public StringProperty nativeNameProperty() {
        return nativeName;
    }

    /** As typed. */
    public StringProperty birthDateProperty() {
        return birthDate;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public ObjectProperty<Optional<Sex>> sexProperty() {
        return sex;
    }

    public ReadOnlyObjectProperty<Faults> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<PatientLine>> similarProperty() {
        return similar.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }

    LocalDate today() {
        return today;
    }
}
