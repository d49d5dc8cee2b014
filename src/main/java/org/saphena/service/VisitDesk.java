package org.saphena.service;

import java.time.LocalDate;
import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.editing.Blank;
import org.saphena.editing.CarriedEdits;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Store;

/** Begins and opens visits, each with one row in the audit trail. */
record VisitDesk(Store store, Gate gate, Consultations consultations) {
    /** See {@link Clinic#startVisit}. */
    OpenVisit start(PatientKey patient, LocalDate day) {
        return gate.run(
                Permission.START_VISITS,
                AuditNote.of(AuditEvent.VISIT_STARTED).about(patient),
                () -> {
                    CaseFile first = first(patient, day);
                    return load(store.consultations().create(patient, first).key());
                });
    }

    private CaseFile first(PatientKey patient, LocalDate day) {
        CaseFile blank =
                store.patients()
                        .find(patient)
                        .map(known -> Blank.visit(known.patient(), day))
                        .orElseThrow(() -> new IllegalArgumentException("no such patient"));
        return LastSigned.upTo(store.consultations(), patient, day)
                .map(last -> CarriedEdits.from(last).apply(blank))
                .orElse(blank);
    }

    /** See {@link Clinic#open}. */
    OpenVisit open(ConsultationKey key) {
        return gate.run(
                Permission.READ_VISITS,
                AuditNote.of(AuditEvent.VISIT_READ).visit(key),
                () -> load(key));
    }

    /** See {@link Clinic#leftOpen}. */
    Optional<OpenVisit> leftOpen() {
        return gate.allows(Permission.READ_VISITS)
                ? store.desk().open().map(this::open)
                : Optional.empty();
    }

    private OpenVisit load(ConsultationKey key) {
        return OpenVisit.load(store, gate, consultations, key);
    }
}
