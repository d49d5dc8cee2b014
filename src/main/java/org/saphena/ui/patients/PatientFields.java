package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.support.DateInput;
import org.saphena.ui.support.DateInput.When;

/** Who a patient is, as it stands in the fields of a form. */
final class PatientFields {
    private static final int OLDEST_YEARS = 120;

    final StringProperty familyName = new SimpleStringProperty("");
    final StringProperty givenName = new SimpleStringProperty("");
    final StringProperty nativeName = new SimpleStringProperty("");
    final StringProperty birthDate = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<Optional<Sex>> sex = new SimpleObjectProperty<>(Optional.empty());

    /** One particular that is to change, in words. */
    record Change(String name, String before, String after) {}

    /** The ones by which somebody may be known already. */
    Stream<StringProperty> telling() {
        return Stream.of(familyName, givenName, nativeName, birthDate);
    }

    void clear() {
        Stream.concat(telling(), Stream.of(number)).forEach(field -> field.set(""));
        sex.set(Optional.empty());
    }

    void fill(Patient patient, Language language) {
        familyName.set(Objects.requireNonNullElse(patient.familyName(), ""));
        givenName.set(Objects.requireNonNullElse(patient.givenName(), ""));
        nativeName.set(Objects.requireNonNullElse(patient.nativeName(), ""));
        birthDate.set(Formats.date(patient.birthDate(), language));
        number.set(patient.id());
        sex.set(Optional.of(patient.sex()));
    }

    void fill(SearchedPerson person) {
        familyName.set(person.familyName());
        givenName.set(person.givenName());
        nativeName.set(person.nativeName());
        birthDate.set(person.birthDate());
    }

    /** The birth date as it was understood, or empty. */
    Optional<LocalDate> born(LocalDate today, Language language) {
        return DateInput.day(birthDate.get(), today, language, When.BIRTH)
                .filter(date -> !date.isAfter(today))
                .filter(date -> date.isAfter(today.minusYears(OLDEST_YEARS + 1)));
    }

    boolean isNamed() {
        return Stream.of(familyName, givenName, nativeName).anyMatch(each -> !each.get().isBlank());
    }

    /**
     * The patient, once birth date and sex are there.
     *
     * @param known gives what the form does not ask for, or null for somebody new
     */
    Optional<Patient> patient(Optional<LocalDate> born, @Nullable Patient known) {
        return born.flatMap(date ->
                sex.get()
                        .filter(chosen -> !number.get().isBlank())
                        .map(chosen -> patient(date, chosen, known)));
    }

    private Patient patient(LocalDate date, Sex chosen, @Nullable Patient known) {
        return new Patient(
                number.get().strip(),
                text(familyName),
                text(givenName),
                text(nativeName),
                date,
                chosen,
                known == null ? null : known.heightCm(),
                known == null ? null : known.weightKg(),
                known == null ? null : known.language());
    }

    private static @Nullable String text(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    /** What differs between two states of the same patient, in the order of the form. */
    static List<Change> changes(Patient before, Patient after, Messages words) {
        return Stream.of(
                        change("family", before.familyName(), after.familyName(), words),
                        change("given", before.givenName(), after.givenName(), words),
                        change("native", before.nativeName(), after.nativeName(), words),
                        change(
                                "born",
                                Formats.date(before.birthDate(), words.language()),
                                Formats.date(after.birthDate(), words.language()),
                                words),
                        change("sex", words.of(before.sex()), words.of(after.sex()), words),
                        change("number", before.id(), after.id(), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Change> change(
            String key, @Nullable String before, @Nullable String after, Messages words) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(
                        new Change(
                                words.get("ui.patients.new." + key),
                                shown(before, words),
                                shown(after, words)));
    }

    private static String shown(@Nullable String value, Messages words) {
        return value == null ? words.get("ui.patients.correct.empty") : value;
    }
}
