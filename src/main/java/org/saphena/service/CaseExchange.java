package org.saphena.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Store;
import org.saphena.storage.StoredPatient;

/** Takes single case files in and writes them, each with one row in the audit trail. */
final class CaseExchange {
    private final Store store;
    private final Gate gate;
    private final Consultations consultations;

    CaseExchange(Store store, Gate gate, Consultations consultations) {
        this.store = store;
        this.gate = gate;
        this.consultations = consultations;
    }

    /** See {@link Clinic#importCase}. */
    OpenVisit take(Path file, @Nullable PatientKey into) {
        AuditNote about = AuditNote.of(AuditEvent.CASE_IMPORTED);
        gate.require(Permission.IMPORT_CASE, about);
        CaseFile read = gate.before(about, () -> open(file));
        return gate.run(
                Permission.IMPORT_CASE,
                about,
                () -> {
                    StoredPatient patient =
                            into == null ? withNumberOf(read.patient()) : known(into);
                    SamePatient.require(patient.patient(), read.patient());
                    return load(store.consultations().create(patient.key(), read).key());
                },
                (note, visit) -> note.about(visit.patient()).visit(visit.key()));
    }

    /** See {@link Clinic#similarTo}. */
    List<StoredPatient> similarTo(Path file) {
        AuditNote about = AuditNote.of(AuditEvent.CASE_IMPORTED);
        gate.require(Permission.IMPORT_CASE, about);
        Patient patient = gate.before(about, () -> open(file)).patient();
        return gate.run(
                Permission.IMPORT_CASE,
                AuditNote.of(AuditEvent.PATIENTS_SEARCHED).because("import"),
                () ->
                        store.patients().byNumber(patient.id()).isPresent()
                                ? List.of()
                                : new SimilarPatients(store.patients()).probablySame(patient));
    }

    private CaseFile open(Path file) {
        Readiness.require(store);
        return consultations.open(file);
    }

    /** See {@link Clinic#exportCase(ConsultationKey, Path)}. */
    void write(ConsultationKey key, Path file) {
        gate.run(
                Permission.EXPORT_CASE,
                AuditNote.of(AuditEvent.CASE_EXPORTED).visit(key),
                () -> {
                    OpenVisit visit = load(key);
                    write(visit.file(), file);
                    return visit;
                },
                (note, visit) -> note.about(visit.patient()));
    }

    /** See {@link Clinic#exportCase(OpenVisit, CaseFile, Path)}. */
    void write(OpenVisit visit, CaseFile shown, Path file) {
        gate.run(
                Permission.EXPORT_CASE,
                AuditNote.of(AuditEvent.CASE_EXPORTED).about(visit.patient()).visit(visit.key()),
                () -> {
                    write(shown, file);
                    return shown;
                });
    }

    private static void write(CaseFile shown, Path file) {
        byte[] bytes = CaseWriter.write(shown);
        new SafeFile(read -> CaseReader.read(read).patient() != null).write(file, bytes);
    }

    private OpenVisit load(ConsultationKey key) {
        return OpenVisit.load(store, gate, consultations, key);
    }

    private StoredPatient known(PatientKey key) {
        return store.patients()
                .find(key)
                .orElseThrow(() -> new IllegalArgumentException("no such patient"));
    }

    private StoredPatient withNumberOf(Patient patient) {
        return store.patients()
                .byNumber(patient.id())
                .orElseGet(() -> store.patients().create(patient));
    }
}
