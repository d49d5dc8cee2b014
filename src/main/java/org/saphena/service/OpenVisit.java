package org.saphena.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VersionState;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.Desk;
import org.saphena.storage.DeskRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.SavedVersion;
import org.saphena.storage.Store;
import org.saphena.storage.StoredVersion;
import org.saphena.storage.Unrecorded;

/**
 * A consultation that is worked on: it knows which version stands in the store, so that nothing
 * written elsewhere is overwritten. Safe for several threads.
 */
public final class OpenVisit {
    private final Store store;
    private final Gate gate;
    private final ConsultationRepository repository;
    private final DeskRepository desks;
    private final Consultations consultations;
    private final Optional<Desk> desk;
    private StoredVersion stored;
    private SavedVersion saved;
    private CaseFile kept;

    private OpenVisit(Store store, Gate gate, Consultations consultations, ConsultationKey key) {
        this.store = store;
        this.gate = gate;
        this.repository = store.consultations();
        this.desks = store.desk();
        this.consultations = consultations;
        this.stored = stored(repository, key);
        this.desk = desks.of(key);
        this.saved = stored.saved();
        this.kept = stored.file();
    }

    /** Within something that was allowed and is told. */
    static OpenVisit load(
            Store store, Gate gate, Consultations consultations, ConsultationKey key) {
        return new OpenVisit(store, gate, consultations, key);
    }

    private static StoredVersion stored(ConsultationRepository repository, ConsultationKey key) {
        return repository
                .load(key)
                .orElseThrow(() -> new IllegalArgumentException("no such consultation"));
    }

    public synchronized ConsultationKey key() {
        return saved.key();
    }

    public synchronized PatientKey patient() {
        return stored.patient();
    }

    /** The case as it was when opened, signed or amended. */
    public synchronized CaseFile file() {
        return stored.file();
    }

    /**
     * The knowledge whose advice was last seen with the case when it was opened, signed or amended;
     * empty where that is not known.
     */
    public synchronized Optional<KnowledgeStamp> assessedWith() {
        return Optional.ofNullable(stored.assessedWith());
    }

    /** The case as it stands in the records. */
    public synchronized CaseFile kept() {
        return kept;
    }

    /** Whether it can be written to; a signed version stays as it is. */
    public synchronized boolean isDraft() {
        return saved.state() == VersionState.DRAFT;
    }

    /** Random, for the names of files. */
    public synchronized String documentNumber() {
        return saved.documentNumber();
    }

    /**
     * Keeps the draft; what was written is on the disk when this returns.
     *
     * @throws NotAllowedException when it changes assessment or plan and who is at work may not
     * @throws org.saphena.storage.StoreException when it was not kept
     */
    public synchronized void keep(CaseFile draft) {
        requireMayWrite(draft);
        saved = repository.saveDraft(saved.key(), saved.lock(), draft);
        kept = draft;
    }

    /**
     * The same, with what was typed and is not recorded; the draft is then open until it is left.
     *
     * @param assessedWith the knowledge whose answer was on the screen, or null for none; whoever
     *     may not assess saw no options, and what stands there stays
     */
    public synchronized void keep(
            CaseFile draft, @Nullable KnowledgeStamp assessedWith, Unrecorded typed) {
        requireMayWrite(draft);
        @Nullable KnowledgeStamp seen = gate.allows(Permission.ASSESS) ? assessedWith : null;
        saved = desks.keep(saved.key(), saved.lock(), draft, seen, typed);
        kept = draft;
    }

    /** Keeps what was typed and is not recorded; the draft has not changed. */
    public synchronized void keep(Unrecorded typed) {
        gate.require(Permission.RECORD_FINDINGS, note(AuditEvent.DRAFT_SAVED));
        desks.keep(saved.key(), typed);
    }

    /** Somebody works on the draft from now on, though nothing of it was kept yet. */
    public synchronized void take() {
        gate.require(Permission.RECORD_FINDINGS, note(AuditEvent.VISIT_READ));
        desks.take(saved.key());
    }

    /** Nobody works on the draft any more. */
    public synchronized void leave() {
        gate.require(Permission.RECORD_FINDINGS, note(AuditEvent.DRAFT_LEFT));
        desks.leave(saved.key());
    }

    private void requireMayWrite(CaseFile draft) {
        AuditNote note = note(AuditEvent.DRAFT_SAVED);
        gate.require(Permission.RECORD_FINDINGS, note);
        if (!rights().allow(kept, draft)) {
            gate.require(Permission.DECIDE, note);
        }
    }

    private synchronized AuditNote note(AuditEvent event) {
        return AuditNote.of(event)
                .about(stored.patient())
                .visit(saved.key())
                .version(saved.number());
    }

    /** How the draft lay on the desk when it was opened; empty when nobody had worked on it. */
    public Optional<Desk> desk() {
        return desk;
    }

    /**
     * What is to be seen before signing: the answer and what stands in the way.
     *
     * @throws NotAllowedException when who is at work may not assess
     */
    public SignReview review(CaseFile file, Language language, String profile) {
        return gate.runLong(
                Permission.ASSESS,
                note(AuditEvent.VISIT_REVIEWED),
                () -> SignCheck.review(file, consultations, language, profile));
    }

    /**
     * Signs the case with the answer to it, as who is at work; from then on it stays as it is.
     *
     * @param pin confirms who signs; overwritten before this returns
     * @throws NotAllowedException when who is at work may not sign
     * @throws SignRefusedException when something stands in the way
     * @throws org.saphena.storage.PinException when it is not the PIN; after the third wrong one
     *     the records are locked
     */
    public synchronized void sign(CaseFile file, char[] pin, Language language, String profile) {
        try {
            Signing signing = signing();
            SignReview review = signing.require(List.of(), file, language, profile);
            signing.confirm(pin);
            sign(file, review.assessment(), store.accounts().me().name());
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /**
     * Signs the case under a name that is given, as long as who is at work has no PIN; else like
     * {@link #sign(CaseFile, char[], Language, String)}.
     *
     * @param by who signs
     * @throws IllegalStateException when there is a PIN to confirm with
     */
    public synchronized void sign(CaseFile file, String by, Language language, String profile) {
        List<SignStop> nobody = by.isBlank() ? List.of(new SignStop.NoSigner()) : List.of();
        Signing signing = signing();
        SignReview review = signing.require(nobody, file, language, profile);
        signing.requireNoPin();
        sign(file, review.assessment(), by.strip());
    }

    private Signing signing() {
        return new Signing(store, gate, consultations, note(AuditEvent.VISIT_SIGNED));
    }

    private void sign(CaseFile file, Assessment shown, String by) {
        CaseFile current = GeneratedTexts.renew(shown).apply(file);
        reload(
                repository.sign(
                        saved.key(),
                        saved.lock(),
                        current,
                        shown,
                        by,
                        consultations.scheduled(current)));
    }

    /**
     * Begins an amendment of a signed consultation, of the patient as known now.
     *
     * @param because why; not blank
     * @throws NotAllowedException when who is at work may not amend
     */
    public synchronized void amend(String because) {
        SavedVersion signed = saved;
        PatientKey whose = stored.patient();
        reload(
                gate.run(
                        Permission.AMEND,
                        note(AuditEvent.AMENDMENT_STARTED),
                        () -> new Particulars(store).amend(signed, whose, because)));
    }

    private void reload(SavedVersion written) {
        stored = repository.readBack(written);
        saved = stored.saved();
        kept = stored.file();
    }

    /** What who is at work may see and write of it. */
    public VisitRights rights() {
        return VisitRights.of(gate, consultations);
    }

    /** What the papers of this visit need, and the way out for them. */
    public PaperDoor papers() {
        EarlierVisit before = new EarlierVisit(gate, repository);
        return new VisitPapers(gate, consultations, () -> earlier(before), this::note);
    }

    /** The last signed visit of the patient before this one, to compare with. */
    public Optional<CaseFile> earlier() {
        return earlier(new EarlierVisit(gate, repository));
    }

    private Optional<CaseFile> earlier(EarlierVisit before) {
        return before.of(patient(), file().consultation().date());
    }

    /**
     * How the advice that was signed stands to the rules of today; empty for what is not signed.
     * Takes as long as an assessment.
     */
    public Optional<SignedAdvice> signedAdvice() {
        return gate.runLong(
                Permission.ASSESS,
                note(AuditEvent.VISIT_REVIEWED),
                () -> AdviceCheck.of(version(), consultations));
    }

    private synchronized StoredVersion version() {
        return stored;
    }
}
