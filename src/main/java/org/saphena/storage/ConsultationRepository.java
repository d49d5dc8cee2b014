package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;

/**
 * The consultations of a store. Each has versions: one draft at most, which is written anew with
 * every change, and signed ones, which stay as they are. The store itself writes the case file's
 * {@code record.version}.
 */
public final class ConsultationRepository {
    private final Audited audited;
    private final Clock clock;
    private final DocumentNumbers numbers;
    private final CaseCodec codec;
    private final VersionLoader loader;
    private final VersionChanges changes;
    private final LastDraft last = new LastDraft();

    ConsultationRepository(Audited audited, Clock clock, SecureRandom random, CaseCodec codec) {
        this.audited = audited;
        this.clock = clock;
        this.numbers = new DocumentNumbers(random);
        this.codec = codec;
        this.loader = new VersionLoader(audited, codec);
        this.changes = new VersionChanges(audited, clock);
    }

    /**
     * Begins a consultation with its first draft. A signature that an imported case brings along is
     * kept as its origin; here it is a draft.
     *
     * @throws IllegalArgumentException when {@code file} is about another patient
     */
    public SavedVersion create(PatientKey patient, CaseFile file) {
        AuditNote note = AuditNote.of(AuditEvent.VISIT_STARTED).about(patient);
        return audited.run(
                note,
                sql -> begin(sql, patient, file),
                (unfinished, saved) -> unfinished.visit(saved.key()).version(saved.number()));
    }

    private SavedVersion begin(Sql sql, PatientKey patient, CaseFile file) throws SQLException {
        requirePatient(sql, patient, file);
        String number = numbers.free(sql);
        ConsultationKey key =
                new ConsultationKey(
                        sql.insert(
                                "INSERT INTO consultation (id, patient_id,"
                                        + " document_number, created_at, version)"
                                        + " VALUES (?, ?, ?, ?, 1)",
                                SpentKeys.nextConsultation(sql),
                                patient,
                                number,
                                clock.instant()));
        Origins.keep(sql, key, file);
        writer(sql).add(key, Stamps.draft(1, null, null, number), file, null);
        Touch.of(sql, patient, clock.instant());
        return VersionHead.newest(sql, key).saved();
    }

    /**
     * Writes the draft anew.
     *
     * @param lock as it was read or last written
     * @throws ChangedElsewhereException when it was written since
     * @throws NotADraftException when it is signed
     */
    public SavedVersion saveDraft(ConsultationKey key, int lock, CaseFile file) {
        return saveDraft(key, lock, file, null, _ -> true);
    }

    /**
     * The same, with something besides in the same transaction.
     *
     * @param assessedWith the knowledge whose advice was seen with it; null leaves what stands
     *     there
     */
    SavedVersion saveDraft(
            ConsultationKey key,
            int lock,
            CaseFile file,
            @Nullable KnowledgeStamp assessedWith,
            Work<Boolean> besides) {
        LastDraft.Saving saving = last.saving();
        return saving.done(
                changes.make(
                        AuditEvent.DRAFT_SAVED,
                        key,
                        lock,
                        (sql, head) -> {
                            head.requireDraft();
                            requirePatient(sql, head.patient(), file);
                            Instant now = clock.instant();
                            new VersionWriter(sql, codec, now)
                                    .replace(
                                            saving.rows(head),
                                            head.draftVersion(),
                                            file,
                                            assessedWith);
                            besides.with(sql);
                            return VersionChanges.Written.of(head.saved().again(now));
                        }));
    }

    /**
     * Writes the draft a last time and signs it; from then on it stays as it is.
     *
     * @param shown the advice as it stands on the screen
     * @param by who signs
     * @param steps of the schedule that the plan chose
     * @throws ChangedElsewhereException when it was written since {@code lock} was read
     * @throws NotADraftException when it is signed already
     */
    public SavedVersion sign(
            ConsultationKey key,
            int lock,
            CaseFile file,
            Assessment shown,
            String by,
            List<PlannedStep> steps) {
        ShownAssessment written = StoredText.write(shown, codec);
        return changes.make(
                AuditEvent.VISIT_SIGNED,
                key,
                lock,
                (sql, head) -> {
                    head.requireDraft();
                    requirePatient(sql, head.patient(), file);
                    OffsetDateTime at = now();
                    VersionWriter writer = writer(sql);
                    VersionRows rows = new VersionRows(head.row());
                    writer.replace(rows, Stamps.signed(head, by, at, written), file, null);
                    writer.sign(rows, by, audited.actor(), at, shown, written, steps);
                    return new VersionChanges.Written(
                            VersionHead.newest(sql, key).saved(),
                            SignedContent.of(sql, head.row()));
                });
    }

    /**
     * Begins an amendment: a new draft with what the newest signed version says, last assessed as
     * that was.
     *
     * @param because why, as it will be read beside the amendment
     * @throws ChangedElsewhereException when it was written since {@code lock} was read
     * @throws NotADraftException when there is a draft already
     * @throws IllegalArgumentException for a blank reason
     */
    public SavedVersion amend(ConsultationKey key, int lock, String because) {
        if (because.isBlank()) {
            throw new IllegalArgumentException("an amendment says why");
        }
        return changes.make(
                AuditEvent.AMENDMENT_STARTED,
                key,
                lock,
                (sql, head) -> {
                    if (head.isDraft()) {
                        throw new NotADraftException(false);
                    }
                    int signed = head.saved().number();
                    String number = head.saved().documentNumber();
                    StoredText text =
                            sql.first(VersionHead.NEWEST, StoredText::read, key).orElseThrow();
                    writer(sql)
                            .add(
                                    key,
                                    Stamps.draft(signed + 1, signed, because, number),
                                    text.file(codec),
                                    text.assessedWith());
                    return VersionChanges.Written.of(VersionHead.newest(sql, key).saved());
                });
    }

    /** The newest version, or empty for an unknown consultation. */
    public Optional<StoredVersion> load(ConsultationKey key) {
        return loader.load(key, VersionHead.NEWEST, key);
    }

    /**
     * Reads back what was just written, with the code of its row in the audit trail; that it was
     * written has been told.
     */
    public StoredVersion readBack(SavedVersion written) {
        return loader.readBack(written);
    }

    /** One version, or empty when there is no such version. */
    public Optional<StoredVersion> load(ConsultationKey key, int number) {
        return loader.load(key, VersionHead.NUMBERED, key, number);
    }

    /** All versions, the oldest first. */
    public List<VersionLine> versions(ConsultationKey key) {
        return audited.run(
                AuditNote.of(AuditEvent.VISIT_READ).visit(key),
                sql -> sql.list(VersionHead.ALL, row -> VersionHead.read(row).line(), key));
    }

    /** The consultations of a patient and of who was merged with them, the latest first. */
    public List<VisitLine> ofPatient(PatientKey patient) {
        return audited.run(
                AuditNote.of(AuditEvent.VISITS_LISTED).about(patient),
                sql -> VisitRows.all(sql, patient));
    }

    private static void requirePatient(Sql sql, PatientKey patient, CaseFile file)
            throws SQLException {
        boolean same =
                sql.first(
                                "SELECT 1 FROM patient WHERE id = ? AND number = ?",
                                row -> true,
                                patient,
                                file.patient().id())
                        .isPresent();
        if (!same) {
            throw new IllegalArgumentException("the case is about another patient");
        }
    }

    private VersionWriter writer(Sql sql) {
        return new VersionWriter(sql, codec, clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(clock.getZone())
                .toOffsetDateTime();
    }
}
