package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.saphena.service.Clinic;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;

/**
 * Somebody who is corrected, as the records have them.
 *
 * @param firstVisit empty before the first one
 */
record KnownPatient(StoredPatient stored, Optional<LocalDate> firstVisit, LocalDate today) {
    static KnownPatient read(Clinic clinic, PatientKey key) {
        return new KnownPatient(
                clinic.patient(key),
                clinic.visits(key).stream().map(VisitLine::date).min(Comparator.naturalOrder()),
                clinic.today());
    }

    boolean isBornTooLate(LocalDate born) {
        return firstVisit.filter(born::isAfter).isPresent();
    }
}
