package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.editing.Blank;
import org.saphena.editing.CarriedEdits;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.PatientKey;
import org.saphena.storage.PatientLine;
import org.saphena.storage.PatientRepository;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;
import org.saphena.storage.StoredPatient;
import org.saphena.storage.VisitLine;

/**
 * A clinic's records while they are unlocked. Safe for several threads, but never for the one that
 * paints the screen; after {@link #close} every call throws a {@link
 * org.saphena.storage.StoreException}.
 */
public final class Clinic implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final Consultations consultations;

    Clinic(Store store, Clock clock, Consultations consultations) {
        this.store = store;
        this.clock = clock;
        this.consultations = consultations;
    }

    /** Whether this is the practice clinic; every screen then says so. */
    public boolean isDemo() {
        return store.isDemo();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public LocalTime timeOfDay() {
        return LocalTime.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * The patients whose name, number or birth date begins as typed, the newest first; those last
     * worked with when nothing is typed.
     */
    public List<PatientLine> patients(String typed) {
        return store.patients().search(typed, PatientRepository.LONGEST_LIST);
    }

    /** A number that no patient has. */
    public String newNumber() {
        return store.patients().newNumber();
    }

    /** Adds a patient; see {@link PatientRepository#create}. */
    public StoredPatient create(Patient patient) {
        return store.patients().create(patient);
    }

    /**
     * A patient as kept.
     *
     * @throws IllegalArgumentException when there is no such patient
     */
    public StoredPatient patient(PatientKey key) {
        return store.patients()
                .find(key)
                .orElseThrow(() -> new IllegalArgumentException("no such patient"));
    }

    /**
     * Some patients who may be the same one: born that day or on a day that is easily typed for it,
     * with a name that looks or sounds like one of these in either script; the likeliest first.
     */
    public List<PatientLine> similar(@Nullable LocalDate born, List<String> names) {
        return new SimilarPatients(store.patients()).to(born, names);
    }

    /** The consultations of a patient, the latest first. */
    public List<VisitLine> visits(PatientKey patient) {
        return store.consultations().ofPatient(patient);
    }

    /** What happened to patients over time. */
    public History history() {
        return new History(store.consultations(), consultations);
    }

    /**
     * Begins a consultation of today: nothing is recorded but the history of the last signed one,
     * which is to be confirmed.
     */
    public OpenVisit startVisit(PatientKey patient) {
        CaseFile blank = Blank.visit(patient(patient).patient(), today());
        return begin(
                patient,
                LastSigned.upTo(store.consultations(), patient, today())
                        .map(last -> CarriedEdits.from(last).apply(blank))
                        .orElse(blank));
    }

    /**
     * Opens the newest version of a consultation.
     *
     * @throws IllegalArgumentException when there is no such consultation
     */
    public OpenVisit open(ConsultationKey key) {
        return OpenVisit.load(store, consultations, key);
    }

    /** The draft that was worked on when the program ended without leaving it. */
    public Optional<OpenVisit> leftOpen() {
        return store.desk().open().map(this::open);
    }

    /**
     * Takes a case file in as a draft.
     *
     * @param into the patient it must be about, or null for the one with its number, who is added
     *     when nobody has it
     * @throws org.saphena.exchange.CaseFileException when the file is refused
     * @throws ImportRefusedException when it is about somebody else
     */
    public OpenVisit importCase(Path file, @Nullable PatientKey into) {
        CaseFile read = consultations.open(file);
        StoredPatient patient = into == null ? withNumberOf(read.patient()) : patient(into);
        SamePatient.require(patient.patient(), read.patient());
        return begin(patient.key(), read);
    }

    /**
     * Writes a consultation as a case file in its canonical form.
     *
     * @throws CannotWriteException when the file cannot be written
     */
    public void exportCase(ConsultationKey key, Path file) {
        exportCase(open(key).file(), file);
    }

    /**
     * Writes a case as it stands on the screen; else like {@link #exportCase(ConsultationKey,
     * Path)}.
     */
    public void exportCase(CaseFile shown, Path file) {
        byte[] bytes = CaseWriter.write(shown);
        new SafeFile(read -> CaseReader.read(read).patient() != null).write(file, bytes);
    }

    /**
     * Reads a table of patients and compares it with the records; nothing is changed yet.
     *
     * @throws org.saphena.exchange.csv.TableRefusedException for a file that is no such table
     */
    public TableImport readTable(Path file, Progress progress) {
        return TableImport.of(store, file, today(), progress);
    }

    /** Reads case files and compares them with the records; nothing is changed yet. */
    public CasesImport readCases(List<Path> files, Progress progress) {
        return CasesImport.of(store, consultations, files, progress);
    }

    /** Backups, checks and writing everything out; not for the practice clinic. */
    public Optional<Safekeeping> safekeeping() {
        return Safekeeping.of(store, clock);
    }

    private StoredPatient withNumberOf(Patient patient) {
        return store.patients().byNumber(patient.id()).orElseGet(() -> create(patient));
    }

    private OpenVisit begin(PatientKey patient, CaseFile file) {
        return open(store.consultations().create(patient, file).key());
    }

    /** Locks the records. */
    @Override
    public void close() {
        store.close();
    }
}
