package org.saphena.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Fault;
import org.saphena.clinical.Language;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.storage.ConsultationKey;
import org.saphena.storage.ConsultationRepository;
import org.saphena.storage.Desk;
import org.saphena.storage.DeskRepository;
import org.saphena.storage.PatientKey;
import org.saphena.storage.SavedVersion;
import org.saphena.storage.ShownAssessment;
import org.saphena.storage.Store;
import org.saphena.storage.StoredVersion;
import org.saphena.storage.Unrecorded;

/**
 * A consultation that is worked on: it knows which version stands in the store, so that nothing
 * written elsewhere is overwritten. Safe for several threads.
 */
public final class OpenVisit {
    private final ConsultationRepository repository;
    private final DeskRepository desks;
    private final Consultations consultations;
    private final Optional<Desk> desk;
    private StoredVersion stored;
    private SavedVersion saved;

    private OpenVisit(Store store, Consultations consultations, ConsultationKey key) {
        this.repository = store.consultations();
        this.desks = store.desk();
        this.consultations = consultations;
        this.stored = stored(repository, key);
        this.desk = desks.of(key);
        this.saved = stored.saved();
    }

    static OpenVisit load(Store store, Consultations consultations, ConsultationKey key) {
        return new OpenVisit(store, consultations, key);
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
     * @throws org.saphena.storage.StoreException when it was not kept
     */
    public synchronized void keep(CaseFile draft) {
        saved = repository.saveDraft(saved.key(), saved.lock(), draft);
    }

    /**
     * The same, with what was typed and is not recorded; the draft is then open until it is left.
     */
    public synchronized void keep(CaseFile draft, Unrecorded typed) {
        saved = desks.keep(saved.key(), saved.lock(), draft, typed);
    }

    /** Keeps what was typed and is not recorded; the draft has not changed. */
    public synchronized void keep(Unrecorded typed) {
        desks.keep(saved.key(), typed);
    }

    /** Nobody works on the draft any more. */
    public synchronized void leave() {
        desks.leave(saved.key());
    }

    /** How the draft lay on the desk when it was opened; empty when nobody had worked on it. */
    public Optional<Desk> desk() {
        return desk;
    }

    /** What is to be seen before signing: the answer and what stands in the way. */
    public SignReview review(CaseFile file, Language language, String profile) {
        var assessment = consultations.assess(file, language, profile);
        List<SignStop> stops = new ArrayList<>();
        consultations.problems(file).stream()
                .filter(problem -> !problem.code().equals(Fault.OPTION_NOT_LISTED.name()))
                .forEach(problem -> stops.add(new SignStop.Fault(problem)));
        stops.addAll(SignCheck.stops(file, assessment));
        return new SignReview(assessment, stops);
    }

    /**
     * Signs the case with the answer to it; from then on it stays as it is.
     *
     * @param by who signs
     * @throws SignRefusedException when something stands in the way
     */
    public synchronized void sign(CaseFile file, String by, Language language, String profile) {
        SignReview review = review(file, language, profile);
        List<SignStop> stops = new ArrayList<>(review.stops());
        if (by.isBlank()) {
            stops.addFirst(new SignStop.NoSigner());
        }
        if (!stops.isEmpty()) {
            throw new SignRefusedException(stops);
        }
        reload(repository.sign(saved.key(), saved.lock(), file, review.assessment(), by.strip()));
    }

    /**
     * Begins an amendment of a signed consultation.
     *
     * @param because why; not blank
     */
    public synchronized void amend(String because) {
        reload(repository.amend(saved.key(), saved.lock(), because));
    }

    /** The last signed visit of the patient before this one, to compare with. */
    public Optional<CaseFile> earlier() {
        return LastSigned.before(repository, patient(), file().consultation().date());
    }

    /**
     * How the advice that was signed stands to the rules of today; empty for what is not signed.
     * Takes as long as an assessment.
     */
    public Optional<SignedAdvice> signedAdvice() {
        StoredVersion signed = version();
        @Nullable ShownAssessment kept = signed.shown();
        @Nullable Version version =
                signed.file().record() == null ? null : signed.file().record().version();
        if (kept == null || version == null) {
            return Optional.empty();
        }
        KnowledgeStamp then = kept.knowledge();
        boolean same =
                consultations.profiles().contains(then.profile())
                        && Arrays.equals(
                                kept.json().getBytes(StandardCharsets.UTF_8),
                                AssessmentWriter.writeLine(
                                        consultations.assess(
                                                signed.file(), kept.language(), then.profile())));
        return Optional.of(
                new SignedAdvice(version, then, consultations.knowledge().version(), same));
    }

    private synchronized StoredVersion version() {
        return stored;
    }

    private void reload(SavedVersion written) {
        saved = written;
        stored = stored(repository, written.key());
    }
}
