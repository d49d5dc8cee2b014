package org.saphena.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.VersionState;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredVersion;
import org.saphena.storage.VersionLine;
import org.saphena.storage.VisitLine;

/** Finds the signed visit that a later one takes over from, or is compared with. */
final class LastSigned {
    private LastSigned() {}

    /** The last visit before that day that was signed, in its newest signed version. */
    static Optional<CaseFile> before(
            ConsultationRepository repository, PatientKey patient, LocalDate day) {
        return upTo(repository, patient, day.minusDays(1));
    }

    /** The last visit of that day or before that was signed, in its newest signed version. */
    static Optional<CaseFile> upTo(
            ConsultationRepository repository, PatientKey patient, LocalDate day) {
        return repository.ofPatient(patient).stream()
                .filter(line -> !line.date().isAfter(day))
                .sorted(Comparator.comparing(VisitLine::date).reversed())
                .flatMap(line -> signed(repository, line.key()).stream())
                .findFirst();
    }

    private static Optional<CaseFile> signed(
            ConsultationRepository repository, ConsultationKey key) {
        return repository.versions(key).stream()
                .filter(version -> version.state() != VersionState.DRAFT)
                .max(Comparator.comparingInt(VersionLine::number))
                .flatMap(version -> repository.load(key, version.number()))
                .map(StoredVersion::file);
    }
}
