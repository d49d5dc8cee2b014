package org.saphena.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ListOrder;
import org.saphena.storage.Listed;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.storage.PatientRepository;
import org.saphena.storage.Store;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;

/** Finds, registers and changes patients, each for those whose role allows it. */
record PatientDesk(Store store, Gate gate) {
    /** See {@link Clinic#patients}. */
    Listed<PatientLine> search(String typed, ListOrder order) {
        gate.require(Permission.FIND_PATIENTS, AuditNote.of(AuditEvent.PATIENTS_SEARCHED));
        return store.patients().search(typed, order, PatientRepository.LONGEST_LIST);
    }

    /** See {@link Clinic#newNumber}. */
    String newNumber() {
        gate.require(Permission.REGISTER_PATIENTS, AuditNote.of(AuditEvent.PATIENT_CREATED));
        return store.patients().newNumber();
    }

    /** See {@link Clinic#create}. */
    StoredPatient create(Patient patient) {
        gate.require(Permission.REGISTER_PATIENTS, AuditNote.of(AuditEvent.PATIENT_CREATED));
        Readiness.require(store, gate, AuditNote.of(AuditEvent.PATIENT_CREATED));
        return store.patients().create(patient);
    }

    /** See {@link Clinic#update}. */
    StoredPatient update(PatientKey key, int version, Patient patient) {
        return gate.run(
                Permission.EDIT_PATIENTS,
                AuditNote.of(AuditEvent.PATIENT_CHANGED).about(key).version(version + 1),
                () -> {
                    Patient before = read(key).patient();
                    StoredPatient changed = store.patients().update(key, version, patient);
                    new Particulars(store).correct(key, before, patient);
                    return changed;
                });
    }

    /** See {@link Clinic#patient}. */
    StoredPatient read(PatientKey key) {
        gate.require(Permission.READ_PATIENTS, AuditNote.of(AuditEvent.PATIENT_READ).about(key));
        return store.patients()
                .find(key)
                .orElseThrow(() -> new IllegalArgumentException("no such patient"));
    }

    /** See {@link Clinic#similar}. */
    List<PatientLine> similar(@Nullable LocalDate born, List<String> names) {
        return gate.run(
                Permission.FIND_PATIENTS,
                AuditNote.of(AuditEvent.PATIENTS_SEARCHED),
                () -> new SimilarPatients(store.patients()).to(born, names));
    }

    /** See {@link Clinic#visits}. */
    List<VisitLine> visits(PatientKey patient) {
        gate.require(
                Permission.READ_PATIENTS, AuditNote.of(AuditEvent.VISITS_LISTED).about(patient));
        return store.consultations().ofPatient(patient);
    }
}
