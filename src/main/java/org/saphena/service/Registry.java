package org.saphena.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Language;
import org.saphena.storage.AttendanceState;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.DayLine;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.ErasureReview;
import org.saphena.storage.FollowUpState;
import org.saphena.storage.FollowUpStep;
import org.saphena.storage.FollowUps;
import org.saphena.storage.Listed;
import org.saphena.storage.Merge;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Store;
import org.saphena.storage.UnsignedVisit;
import org.saphena.storage.WorkCounts;

/**
 * The patients as a whole: who is in the house, what is still to be done, who was entered twice,
 * and who goes for good. Methods throw {@link NotAllowedException} and {@link
 * org.saphena.storage.StoreException}; {@link Failure#of} words both. None but {@link
 * #scheduleNames}, which asks no records, may be called from the thread that paints the screen.
 */
public final class Registry {
    private final Store store;
    private final Gate gate;
    private final Consultations consultations;
    private final LocalDate today;

    Registry(Store store, Gate gate, Consultations consultations, LocalDate today) {
        this.store = store;
        this.gate = gate;
        this.consultations = consultations;
        this.today = today;
    }

    /** Who is in the house today, who came first first. */
    public List<DayLine> dayList() {
        gate.require(Permission.KEEP_DAY_LIST, AuditNote.of(AuditEvent.DAY_LIST_READ));
        return store.dayList().on(today);
    }

    /** Puts somebody on the list of today; see {@link org.saphena.storage.DayList#arrive}. */
    public DayLine arrive(PatientKey patient) {
        keepDayList(patient);
        return store.dayList().arrive(patient, today);
    }

    /** Says how far somebody has come; see {@link org.saphena.storage.DayList#move}. */
    public DayLine move(PatientKey patient, int version, AttendanceState to) {
        keepDayList(patient);
        return store.dayList().move(patient, today, version, to);
    }

    /** Takes somebody off the list of today; see {@link org.saphena.storage.DayList#remove}. */
    public void remove(PatientKey patient, int version) {
        keepDayList(patient);
        store.dayList().remove(patient, today, version);
    }

    private void keepDayList(PatientKey patient) {
        gate.require(
                Permission.KEEP_DAY_LIST, AuditNote.of(AuditEvent.DAY_LIST_CHANGED).about(patient));
    }

    /** The visits that nobody has signed yet, the latest first. */
    public Listed<UnsignedVisit> unsigned() {
        gate.require(
                Permission.READ_PATIENTS,
                AuditNote.of(AuditEvent.VISITS_LISTED).because("unsigned"));
        return store.workLists().unsigned();
    }

    /** How long the lists are. */
    public WorkCounts counts() {
        gate.require(
                Permission.READ_PATIENTS, AuditNote.of(AuditEvent.VISITS_LISTED).because("counts"));
        return store.workLists().counts(today);
    }

    /**
     * Follow-up that signed visits agreed, whose schedule they chose or that their advice
     * suggested, and that may be due up to a day, the longest due first; see {@link FollowUps#due}.
     */
    public Listed<DueFollowUp> due(LocalDate until) {
        gate.require(
                Permission.READ_PATIENTS, AuditNote.of(AuditEvent.VISITS_LISTED).because("due"));
        return store.followUps().due(until);
    }

    /** Follow-up of a patient that is open, due or planned; see {@link FollowUps#open}. */
    public List<DueFollowUp> openFollowUp(PatientKey patient) {
        gate.require(
                Permission.READ_PATIENTS,
                AuditNote.of(AuditEvent.VISITS_LISTED).about(patient).because("follow-up"));
        return store.followUps().open(patient);
    }

    /** The names of what {@link #due} names by its schedule; see {@link Consultations}. */
    public Map<String, String> scheduleNames(Language language) {
        return consultations.scheduleNames(language);
    }

    /** Says that a step of follow-up is done; returns what it was before. */
    public FollowUpState done(FollowUpStep step) {
        keepFollowUp(step);
        return store.followUps().done(step);
    }

    /** Puts a step of follow-up off; see {@link FollowUps#putOff}. */
    public FollowUpState putOff(FollowUpStep step, LocalDate to) {
        keepFollowUp(step);
        return store.followUps().putOff(step, to);
    }

    /** Makes a step of follow-up what it was; see {@link FollowUps#restore}. */
    public void restore(FollowUpStep step, FollowUpState before) {
        keepFollowUp(step);
        store.followUps().restore(step, before);
    }

    private void keepFollowUp(FollowUpStep step) {
        gate.require(
                Permission.KEEP_FOLLOW_UP,
                AuditNote.of(AuditEvent.FOLLOW_UP_MARKED).visit(step.visit()));
    }

    /** Who was merged into a patient, the last first. */
    public List<Merge> merges(PatientKey kept) {
        gate.require(Permission.READ_PATIENTS, AuditNote.of(AuditEvent.PATIENT_READ).about(kept));
        return store.merges().of(kept);
    }

    /** Says that two patients are one; see {@link org.saphena.storage.PatientMerges#merge}. */
    public void merge(PatientKey kept, PatientKey merged, MergeReason reason) {
        gate.require(
                Permission.MERGE_PATIENTS, AuditNote.of(AuditEvent.PATIENTS_MERGED).about(kept));
        store.merges().merge(kept, merged, reason);
    }

    /** Takes them apart again; see {@link org.saphena.storage.PatientMerges#undo}. */
    public void undoMerge(PatientKey merged) {
        gate.require(
                Permission.MERGE_PATIENTS, AuditNote.of(AuditEvent.MERGE_UNDONE).about(merged));
        store.merges().undo(merged);
    }

    /**
     * What would go with the patient of a number, told without a name; see {@link
     * org.saphena.storage.Erasures#review}.
     */
    public ErasureReview reviewErasure(String number) {
        gate.require(
                Permission.ERASE_PATIENTS,
                AuditNote.of(AuditEvent.PATIENT_READ).because("erasure"));
        return store.erasures().review(number);
    }

    /**
     * Erases a patient for good; see {@link org.saphena.storage.Erasures#erase}.
     *
     * @param typed the number of the patient, typed once more
     */
    public void erase(PatientKey patient, ErasureBasis basis, String typed) {
        gate.require(
                Permission.ERASE_PATIENTS, AuditNote.of(AuditEvent.PATIENT_ERASED).about(patient));
        store.erasures().erase(patient, basis, typed);
    }
}
