package org.saphena.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ListOrder;
import org.saphena.storage.Listed;
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
    private final Gate gate;
    private final PatientDesk patientDesk;
    private final VisitDesk visitDesk;
    private final CaseExchange caseExchange;

    Clinic(Store store, Clock clock, Consultations consultations) {
        this.store = store;
        this.clock = clock;
        this.consultations = consultations;
        this.gate = new Gate(store);
        knowledge().apply();
        this.patientDesk = new PatientDesk(store, gate);
        this.visitDesk = new VisitDesk(store, gate, consultations);
        this.caseExchange = new CaseExchange(store, gate, consultations);
    }

    /** Whether who is at work may do something; what they may not is refused in any case. */
    public boolean may(Permission permission) {
        return gate.allows(permission);
    }

    /** Who works with the records. */
    public People people() {
        return new People(gate, store.accounts());
    }

    /** The recovery kit on paper. */
    public KitPaper kitPaper() {
        return new KitPaper(gate, consultations, today());
    }

    /** The audit trail. */
    public AuditReview audit() {
        return new AuditReview(gate, store.audit());
    }

    /** The patients as a whole. */
    public Registry registry() {
        return new Registry(store, gate, consultations, today());
    }

    /** Whether its knowledge base may be worked with. */
    public KnowledgeRule knowledge() {
        return new KnowledgeRule(store, gate, consultations.knowledge());
    }

    /** What the clinic sets for everybody. */
    public ClinicRules rules() {
        return new ClinicRules(gate, store.settings(), store.accounts());
    }

    /** Whether patients can be registered; see {@link ClinicDoor#create(String, char[])}. */
    public boolean takesPatients() {
        return Readiness.isThere(store);
    }

    /** Whether this is the practice clinic; every screen then says so. */
    public boolean isDemo() {
        return store.isDemo();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The present moment of the records' clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Which day it was in the clinic at a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What the clock of the clinic showed at a moment. */
    public LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, clock.getZone());
    }

    public LocalTime timeOfDay() {
        return LocalTime.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * The patients whose name, number, birth date or CEAP class begins as typed, the newest first;
     * those last worked with when nothing is typed.
     */
    public List<PatientLine> patients(String typed) {
        return patients(typed, ListOrder.USUAL).lines();
    }

    /** The same in another order; see {@link PatientRepository#search(String, ListOrder, int)}. */
    public Listed<PatientLine> patients(String typed, ListOrder order) {
        return patientDesk.search(typed, order);
    }

    /** A number that no patient has. */
    public String newNumber() {
        return patientDesk.newNumber();
    }

    /**
     * Adds a patient; see {@link PatientRepository#create}.
     *
     * @throws NotReadyException unless {@link #takesPatients}
     */
    public StoredPatient create(Patient patient) {
        return patientDesk.create(patient);
    }

    /**
     * Changes who a patient is; drafts follow, what is signed stays. See {@link
     * PatientRepository#update}.
     *
     * @throws org.saphena.clinical.ImpossibleValueException when a visit cannot be of somebody born
     *     then
     */
    public StoredPatient update(PatientKey key, int version, Patient patient) {
        return patientDesk.update(key, version, patient);
    }

    /**
     * A patient as kept.
     *
     * @throws IllegalArgumentException when there is no such patient
     */
    public StoredPatient patient(PatientKey key) {
        return patientDesk.read(key);
    }

    /**
     * Some patients who may be the same one: born that day or on a day that is easily typed for it,
     * with a name that looks or sounds like one of these in either script; the likeliest first.
     */
    public List<PatientLine> similar(@Nullable LocalDate born, List<String> names) {
        return patientDesk.similar(born, names);
    }

    /** The consultations of a patient, the latest first. */
    public List<VisitLine> visits(PatientKey patient) {
        return patientDesk.visits(patient);
    }

    /** What happened to patients over time. */
    public History history() {
        return new History(store, gate, consultations);
    }

    /**
     * Begins a consultation of today: nothing is recorded but the history of the last signed one,
     * which is to be confirmed.
     */
    public OpenVisit startVisit(PatientKey patient) {
        return visitDesk.start(patient, today());
    }

    /**
     * Opens the newest version of a consultation.
     *
     * @throws IllegalArgumentException when there is no such consultation
     */
    public OpenVisit open(ConsultationKey key) {
        return visitDesk.open(key);
    }

    /** The draft that was worked on when the program ended without leaving it. */
    public Optional<OpenVisit> leftOpen() {
        return visitDesk.leftOpen();
    }

    /**
     * Who may be the patient of a case file whose number nobody has; empty when somebody has it.
     *
     * @throws org.saphena.exchange.CaseFileException when the file is refused
     */
    public List<StoredPatient> similarTo(Path file) {
        return caseExchange.similarTo(file);
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
        return caseExchange.take(file, into);
    }

    /**
     * Writes a consultation as a case file in its canonical form.
     *
     * @throws CannotWriteException when the file cannot be written
     */
    public void exportCase(ConsultationKey key, Path file) {
        caseExchange.write(key, file);
    }

    /**
     * Writes a visit as it stands on the screen; else like {@link #exportCase(ConsultationKey,
     * Path)}.
     */
    public void exportCase(OpenVisit visit, CaseFile shown, Path file) {
        caseExchange.write(visit, shown, file);
    }

    /**
     * Reads a table of patients and compares it with the records; nothing is changed yet.
     *
     * @throws org.saphena.exchange.csv.TableRefusedException for a file that is no such table
     */
    public TableImport readTable(Path file, Progress progress) {
        return TableImport.of(store, gate, file, today(), progress);
    }

    /** Reads case files and compares them with the records; nothing is changed yet. */
    public CasesImport readCases(List<Path> files, Progress progress) {
        return CasesImport.of(store, gate, consultations, files, progress);
    }

    /** Backups, checks and writing everything out; not for the practice clinic. */
    public Optional<Safekeeping> safekeeping() {
        return Safekeeping.of(store, gate, clock);
    }

    /** Locks the records. */
    @Override
    public void close() {
        store.close();
    }

    /** The same, with why as a code for the audit trail, such as {@code idle}. */
    public void close(String why, Progress progress) {
        store.close(why, progress);
    }
}
