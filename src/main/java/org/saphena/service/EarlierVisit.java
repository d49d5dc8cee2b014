package org.saphena.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.PatientKey;

/** The signed visit before the one that is open, read once for each day that this one has. */
final class EarlierVisit {
    private final Gate gate;
    private final ConsultationRepository repository;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    EarlierVisit(Gate gate, ConsultationRepository repository) {
        this.gate = gate;
        this.repository = repository;
    }

    private record Known(LocalDate day, Optional<CaseFile> file) {}

    Optional<CaseFile> of(PatientKey whose, LocalDate day) {
        Known found = known.get();
        if (found == null || !found.day().equals(day)) {
            found = new Known(day, read(whose, day));
            known.set(found);
        }
        return found.file();
    }

    private Optional<CaseFile> read(PatientKey whose, LocalDate day) {
        return gate.run(
                Permission.READ_VISITS,
                AuditNote.of(AuditEvent.HISTORY_READ).about(whose),
                () -> LastSigned.before(repository, whose, day));
    }
}
