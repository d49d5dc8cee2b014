package org.saphena.storage;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;

/** Writes versions of consultations, inside a transaction of the caller. */
final class VersionWriter {
    private final Sql sql;
    private final CaseCodec codec;
    private final Instant now;

    VersionWriter(Sql sql, CaseCodec codec, Instant now) {
        this.sql = sql;
        this.codec = codec;
        this.now = now;
    }

    /**
     * Adds a draft.
     *
     * @param assessedWith the knowledge whose advice was last seen with it, or null for none
     */
    void add(
            ConsultationKey key,
            Version version,
            CaseFile file,
            @Nullable KnowledgeStamp assessedWith)
            throws SQLException {
        CaseFile stamped = stamp(file, version);
        VisitRecord.VisitNotes visit = visit(stamped);
        long row =
                sql.insert(
                        """
                        INSERT INTO consultation_version (consultation_id, number, state, amends,
                            because, saved_at, visit_date, visit_time, reason, clinician,
                            knowledge_version, knowledge_sha256, profile, case_json)
                        VALUES (?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))
                        """,
                        key,
                        version.number(),
                        version.amends(),
                        version.because(),
                        now,
                        stamped.consultation().date(),
                        time(visit),
                        visit == null ? null : visit.reason(),
                        stamped.consultation().clinician(),
                        assessedWith == null ? null : assessedWith.version(),
                        assessedWith == null ? null : assessedWith.sha256(),
                        assessedWith == null ? null : assessedWith.profile(),
                        json(stamped));
        tables(new VersionRows(row), stamped);
    }

    /**
     * Puts {@code file} in the place of what the draft held.
     *
     * @param assessedWith the knowledge whose advice was seen with it; null leaves what stands
     *     there
     */
    void replace(
            VersionRows rows, Version version, CaseFile file, @Nullable KnowledgeStamp assessedWith)
            throws SQLException {
        long row = rows.version();
        CaseFile stamped = stamp(file, version);
        VisitRecord.VisitNotes visit = visit(stamped);
        sql.run(
                """
                UPDATE consultation_version SET saved_at = ?, visit_time = ?, reason = ?,
                    clinician = ?, knowledge_version = coalesce(?, knowledge_version),
                    knowledge_sha256 = coalesce(?, knowledge_sha256),
                    profile = coalesce(?, profile), case_json = CAST(? AS TEXT)
                WHERE id = ?
                """,
                now,
                time(visit),
                visit == null ? null : visit.reason(),
                stamped.consultation().clinician(),
                assessedWith == null ? null : assessedWith.version(),
                assessedWith == null ? null : assessedWith.sha256(),
                assessedWith == null ? null : assessedWith.profile(),
                json(stamped),
                row);
        date(row, stamped.consultation().date());
        tables(rows, stamped);
    }

    /** Its index is written only for another day. */
    private void date(long row, LocalDate date) throws SQLException {
        sql.run(
                "UPDATE consultation_version SET visit_date = ? WHERE id = ? AND visit_date <> ?",
                date,
                row,
                date);
    }

    /** Signs a draft that {@link #replace} has just written with the same {@code version}. */
    void sign(
            VersionRows rows,
            String by,
            @Nullable AccountKey signer,
            OffsetDateTime at,
            Assessment shown,
            ShownAssessment written,
            List<PlannedStep> steps)
            throws SQLException {
        RecordTables tables = new RecordTables(sql, rows);
        tables.shown(shown);
        tables.scheduled(steps);
        sql.run(
                """
                UPDATE consultation_version SET
                    state = CASE WHEN amends IS NULL THEN ? ELSE ? END,
                    signed_by = ?, signer = ?, signed_at = ?,
                    assessment_json = ?, assessment_sha256 = ?, assessment_language = ?,
                    input_sha256 = ?, knowledge_version = ?, knowledge_sha256 = ?, profile = ?
                WHERE id = ?
                """,
                VersionState.SIGNED,
                VersionState.AMENDED,
                by,
                signer,
                at,
                written.json(),
                written.sha256(),
                written.language(),
                written.inputSha256(),
                written.knowledge().version(),
                written.knowledge().sha256(),
                written.knowledge().profile(),
                rows.version());
    }

    private void tables(VersionRows rows, CaseFile file) throws SQLException {
        new FindingsTables(sql, rows).replace(file);
        VisitRecord visit = file.record();
        new RecordTables(sql, rows).replace(visit == null ? VisitRecord.empty() : visit);
    }

    /** As UTF-8, which is what the database keeps of a text. */
    private byte[] json(CaseFile file) {
        return codec.write(file);
    }

    private static CaseFile stamp(CaseFile file, Version version) {
        VisitRecord visit = file.record() == null ? VisitRecord.empty() : file.record();
        return new CaseFile(file.patient(), file.consultation(), visit.withVersion(version));
    }

    private static VisitRecord.@Nullable VisitNotes visit(CaseFile file) {
        return file.record() == null ? null : file.record().visit();
    }

    private static @Nullable LocalTime time(VisitRecord.@Nullable VisitNotes visit) {
        return visit == null ? null : visit.time();
    }
}
