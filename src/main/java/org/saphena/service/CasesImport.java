package org.saphena.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.clinical.VisitRecord;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.CaseWriter;
import org.saphena.service.ImportRefusedException.Reason;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.DemoClinic;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;
import org.saphena.storage.StoredPatient;

/**
 * Case files, read and compared with the records, and ready to be taken in as drafts. Each is read
 * again when it is taken in, and must be what it was.
 */
public final class CasesImport {
    private final Store store;
    private final Gate gate;
    private final Consultations consultations;
    private final List<Ready> ready = new ArrayList<>();
    private final List<Path> known = new ArrayList<>();
    private final List<CasesPreview.Fault> faults = new ArrayList<>();
    private final List<CasesPreview.Similar> similar = new ArrayList<>();
    private final Map<String, Patient> newPatients = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** A file that can be taken, and the hash of the case in it. */
    private record Ready(Path file, String content) {}

    private CasesImport(Store store, Gate gate, Consultations consultations) {
        this.store = store;
        this.gate = gate;
        this.consultations = consultations;
    }

    /** Reads the files and compares them with the records. */
    static CasesImport of(
            Store store,
            Gate gate,
            Consultations consultations,
            List<Path> files,
            Progress progress) {
        gate.require(Permission.IMPORT_DATA, AuditNote.of(AuditEvent.DATA_IMPORTED));
        Readiness.require(store, gate, AuditNote.of(AuditEvent.DATA_IMPORTED));
        CasesImport read = new CasesImport(store, gate, consultations);
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            store.tell(
                    AuditNote.of(AuditEvent.PATIENTS_SEARCHED).because("import"),
                    () -> read.look(file));
            progress.at(Progress.Step.READING, (i + 1.0) / files.size());
        }
        return read;
    }

    /** What would come of it. */
    public CasesPreview preview() {
        return new CasesPreview(ready.size(), newPatients.size(), known, faults, similar);
    }

    /**
     * Takes the visits in, all or none.
     *
     * @param leaveOutFaulty take the others though some files cannot be taken
     * @throws ImportRefusedException when files cannot be taken and are not to be left out, or one
     *     is no longer what it was
     * @throws org.saphena.storage.StoreException when nothing was taken in
     */
    public ImportReport run(boolean leaveOutFaulty, Progress progress) {
        AuditNote about =
                AuditNote.of(AuditEvent.DATA_IMPORTED).thing("visits", (long) ready.size());
        BeforeImport.requireWhole(gate, about, faults.isEmpty() || leaveOutFaulty);
        var before = BeforeImport.backup(store, progress);
        int patients = store.tell(about, () -> addAll(progress));
        return new ImportReport(patients, ready.size(), known.size(), faults.size(), before);
    }

    private boolean look(Path file) {
        try {
            CaseFile read = open(file);
            String content = content(read);
            if (!seen.add(content) || isHere(file, read)) {
                known.add(file);
            } else {
                ready.add(new Ready(file, content));
            }
        } catch (CaseFileException | ImportRefusedException e) {
            faults.add(new CasesPreview.Fault(file, e));
        }
        return true;
    }

    private CaseFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ImportRefusedException(Reason.NO_FILE);
        }
        return consultations.open(file);
    }

    /**
     * @throws ImportRefusedException when somebody else has the number
     */
    private boolean isHere(Path file, CaseFile read) {
        Patient patient = read.patient();
        if (!store.isDemo() && DemoClinic.isMarked(patient)) {
            throw new ImportRefusedException(Reason.DEMO_NUMBER);
        }
        String number = patient.id().toLowerCase(Locale.ROOT);
        Optional<StoredPatient> here = store.patients().byNumber(patient.id());
        if (here.isEmpty()) {
            Optional<Patient> before = Optional.ofNullable(newPatients.get(number));
            before.ifPresentOrElse(
                    first -> SamePatient.require(first, patient), () -> add(number, file, patient));
            return false;
        }
        SamePatient.require(here.get().patient(), patient);
        return store.consultations().ofPatient(here.get().key()).stream()
                .filter(visit -> visit.date().equals(read.consultation().date()))
                .flatMap(visit -> store.consultations().load(visit.key()).stream())
                .anyMatch(stored -> content(stored.file()).equals(content(read)));
    }

    private void add(String number, Path file, Patient patient) {
        newPatients.put(number, patient);
        new SimilarPatients(store.patients())
                .probablySame(patient).stream()
                        .findFirst()
                        .map(here -> new CasesPreview.Similar(file, here))
                        .ifPresent(similar::add);
    }

    private int addAll(Progress progress) {
        int patients = 0;
        for (int i = 0; i < ready.size(); i++) {
            CaseFile file = again(ready.get(i));
            Optional<StoredPatient> here = store.patients().byNumber(file.patient().id());
            if (here.isEmpty()) {
                patients++;
            }
            StoredPatient patient = here.orElseGet(() -> store.patients().create(file.patient()));
            store.consultations().create(patient.key(), file);
            progress.at(Progress.Step.WRITING, (i + 1.0) / ready.size());
        }
        return patients;
    }

    private CaseFile again(Ready each) {
        CaseFile file = open(each.file());
        if (!content(file).equals(each.content())) {
            throw new ImportRefusedException(Reason.CHANGED);
        }
        return file;
    }

    /** Without what the store itself writes. */
    private static String content(CaseFile file) {
        VisitRecord record = file.record() == null ? VisitRecord.empty() : file.record();
        CaseFile bare = new CaseFile(file.patient(), file.consultation(), record.withVersion(null));
        return Sha256.of(CaseWriter.write(bare));
    }
}
