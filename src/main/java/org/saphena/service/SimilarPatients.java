package org.saphena.service;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.storage.PatientLine;
import org.saphena.storage.PatientRepository;
import org.saphena.storage.StoredPatient;

/**
 * Finds who may be registered already. First those born that day with a name like the typed one,
 * then those with such a name and a birth date that is easily typed for this one, then others with
 * exactly this name, then others of that day.
 */
final class SimilarPatients {
    private static final int MOST = 5;

    private final PatientRepository patients;

    SimilarPatients(PatientRepository patients) {
        this.patients = patients;
    }

    /**
     * @param names whole names, each in one script; blank ones say nothing
     */
    List<PatientLine> to(@Nullable LocalDate born, List<String> names) {
        NameLikeness likeness = NameLikeness.of(names);
        Set<PatientLine> found = new LinkedHashSet<>();
        List<PatientLine> sameDay = born == null ? List.of() : patients.bornOn(born);
        sameDay.stream().filter(line -> likeness.fits(line.stored().patient())).forEach(found::add);
        if (born != null && !likeness.isEmpty() && found.size() < MOST) {
            patients.bornOnAny(NearDates.of(born)).stream()
                    .filter(stored -> likeness.fits(stored.patient()))
                    .limit(MOST)
                    .map(patients::line)
                    .forEach(found::add);
        }
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> found.addAll(patients.search(name, MOST)));
        found.addAll(sameDay);
        return found.stream().limit(MOST).toList();
    }

    /** Who is most probably this patient, whose number nobody has. */
    List<StoredPatient> probablySame(Patient patient) {
        return probablySame(patient.birthDate(), names(patient));
    }

    private static List<String> names(Patient patient) {
        String romanised =
                Stream.of(patient.familyName(), patient.givenName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return Stream.of(patient.nativeName(), romanised).filter(Objects::nonNull).toList();
    }

    /** Who is most probably the person born that day with these names. */
    List<StoredPatient> probablySame(LocalDate born, List<String> names) {
        NameLikeness likeness = NameLikeness.of(names);
        return patients.bornOnAny(Set.of(born)).stream()
                .filter(stored -> likeness.fits(stored.patient()))
                .toList();
    }
}
