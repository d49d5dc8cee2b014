package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.reasoning.Assessment;

/**
 * The consultations of a store. Each has versions: one draft at most, which is written anew with
 * every change, and signed ones, which stay as they are. The store itself writes the case file's
 * {@code record.version}.
 */
public final class ConsultationRepository {
    private final Session session;
    private final Clock clock;
    private final DocumentNumbers numbers;
    private final CaseCodec codec;

    ConsultationRepository(Session session, Clock clock, SecureRandom random, CaseCodec codec) {
        this.session = session;
        this.clock = clock;
        this.numbers = new DocumentNumbers(random);
        this.codec = codec;
    }

    /**
     * Begins a consultation with its first draft. A signature that an imported case brings along is
     * kept as its origin; here it is a draft.
     *
     * @throws IllegalArgumentException when {@code file} is about another patient
     */
    public SavedVersion create(PatientKey patient, CaseFile file) {
        return session.write(sql -> {
            requirePatient(sql, patient, file);
            String number = numbers.free(sql);
            ConsultationKey key =
                    new ConsultationKey(
                            sql.insert(
                                    "INSERT INTO consultation (patient_id,"
                                            + " document_number, created_at, version)"
                                            + " VALUES (?, ?, ?, 1)",
                                    patient,
                                    number,
                                    clock.instant()));
            Origins.keep(sql, key, file);
            writer(sql).add(key, draft(1, null, null, number), file);
            return touched(sql, key);
        });
    }

    /**
     * Writes the draft anew.
     *
     * @param lock as it was read or last written
     * @throws ChangedElsewhereException when it was written since
     * @throws NotADraftException when it is signed
     */
    public SavedVersion saveDraft(ConsultationKey key, int lock, CaseFile file) {
        return session.write(sql -> saveDraft(sql, key, lock, file));
    }

    SavedVersion saveDraft(Sql sql, ConsultationKey key, int lock, CaseFile file)
            throws SQLException {
        VersionHead head = take(sql, key, lock);
        requireDraft(head);
        requirePatient(sql, head.patient(), file);
        writer(sql).replace(head.row(), head.draftVersion(), file);
        return touched(sql, key);
    }

    /**
     * Writes the draft a last time and signs it; from then on it stays as it is.
     *
     * @param shown the advice as it stands on the screen
     * @param by who signs
     * @throws ChangedElsewhereException when it was written since {@code lock} was read
     * @throws NotADraftException when it is signed already
     */
    public SavedVersion sign(
            ConsultationKey key, int lock, CaseFile file, Assessment shown, String by) {
        ShownAssessment written = StoredText.write(shown, codec);
        return session.write(sql -> {
            VersionHead head = take(sql, key, lock);
            requireDraft(head);
            requirePatient(sql, head.patient(), file);
            OffsetDateTime at = now();
            VersionWriter writer = writer(sql);
            writer.replace(head.row(), signed(head, by, at, written), file);
            writer.sign(head.row(), by, at, shown, written);
            return touched(sql, key);
        });
    }

    /**
     * Begins an amendment: a new draft with what the newest signed version says.
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
        return session.write(sql -> {
            VersionHead head = take(sql, key, lock);
            if (head.isDraft()) {
                throw new NotADraftException(false);
            }
            int signed = head.saved().number();
            String number = head.saved().documentNumber();
            CaseFile file =
                    sql.first(VersionHead.NEWEST, StoredText::read, key).orElseThrow().file(codec);
            writer(sql).add(key, draft(signed + 1, signed, because, number), file);
            return touched(sql, key);
        });
    }

    /** The newest version, or empty for an unknown consultation. */
    public Optional<StoredVersion> load(ConsultationKey key) {
        return load(key, VersionHead.NEWEST, key);
    }

    /** One version, or empty when there is no such version. */
    public Optional<StoredVersion> load(ConsultationKey key, int number) {
        return load(key, VersionHead.NUMBERED, key, number);
    }

    /** All versions, the oldest first. */
    public List<VersionLine> versions(ConsultationKey key) {
        return session.read(
                sql -> sql.list(VersionHead.ALL, row -> VersionHead.read(row).line(), key));
    }

    /** The consultations of a patient, the latest first. */
    public List<VisitLine> ofPatient(PatientKey patient) {
        return session.read(sql -> VisitRows.all(sql, patient));
    }

    private Optional<StoredVersion> load(ConsultationKey key, String select, Object... values) {
        Optional<StoredText> text =
                session.read(sql -> sql.first(select, StoredText::read, values));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        VersionHead head = text.get().head();
        return Optional.of(
                new StoredVersion(
                        head.patient(),
                        head.saved(),
                        text.get().file(codec),
                        text.get().shown(),
                        session.read(sql -> Origins.of(sql, key)).orElse(null)));
    }

    /** Counts the lock up and gives the newest version as it was. */
    private static VersionHead take(Sql sql, ConsultationKey key, int lock) throws SQLException {
        VersionHead head = VersionHead.newest(sql, key);
        int taken =
                sql.run(
                        "UPDATE consultation SET version = version + 1 WHERE id = ? AND version = ?",
                        key,
                        lock);
        if (taken == 0) {
            throw new ChangedElsewhereException();
        }
        return head;
    }

    private SavedVersion touched(Sql sql, ConsultationKey key) throws SQLException {
        VersionHead head = VersionHead.newest(sql, key);
        sql.run("UPDATE patient SET touched_at = ? WHERE id = ?", clock.instant(), head.patient());
        return head.saved();
    }

    private static void requireDraft(VersionHead head) {
        if (!head.isDraft()) {
            throw new NotADraftException(true);
        }
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

    private static Version draft(
            int number, @Nullable Integer amends, @Nullable String because, String document) {
        return new Version(
                number,
                VersionState.DRAFT,
                null,
                null,
                amends,
                because,
                document,
                null,
                null,
                null);
    }

    private static Version signed(
            VersionHead head, String by, OffsetDateTime at, ShownAssessment shown) {
        return new Version(
                head.saved().number(),
                head.amends() == null ? VersionState.SIGNED : VersionState.AMENDED,
                by,
                at,
                head.amends(),
                head.because(),
                head.saved().documentNumber(),
                shown.knowledge().version(),
                shown.knowledge().profile(),
                shown.sha256());
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
