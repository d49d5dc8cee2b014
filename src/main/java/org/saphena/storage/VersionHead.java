package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;

/**
 * What a row of consultation_version says besides the case.
 *
 * @param row its key
 */
record VersionHead(
        long row,
        PatientKey patient,
        SavedVersion saved,
        @Nullable Integer amends,
        @Nullable String because,
        @Nullable String by,
        @Nullable OffsetDateTime at) {
    private static final String HEAD =
            """
            v.id, v.consultation_id, c.patient_id, c.version, v.number, v.state,
                c.document_number, v.saved_at, v.amends, v.because, v.signed_by, v.signed_at
            """;
    private static final String TEXTS =
            """
            , v.case_json, v.assessment_json, v.assessment_sha256, v.assessment_language,
                v.input_sha256, v.knowledge_version, v.knowledge_sha256, v.profile
            """;
    private static final String FROM =
            """
            FROM consultation c JOIN consultation_version v ON v.consultation_id = c.id
            WHERE c.id = ?
            """;
    private static final String LAST = "ORDER BY v.number DESC LIMIT 1";

    /** The heads alone; long texts stay unread. */
    static final String ALL = "SELECT " + HEAD + FROM + "ORDER BY v.number";

    private static final String NEWEST_HEAD = "SELECT " + HEAD + FROM + LAST;

    /** With what {@link StoredText} reads. */
    static final String NEWEST = "SELECT " + HEAD + TEXTS + FROM + LAST;

    static final String NUMBERED = "SELECT " + HEAD + TEXTS + FROM + "AND v.number = ?";

    static VersionHead read(ResultSet row) throws SQLException {
        SavedVersion saved =
                new SavedVersion(
                        new ConsultationKey(row.getLong("consultation_id")),
                        row.getInt("version"),
                        row.getInt("number"),
                        PatientRows.code(VersionState.class, row.getString("state")),
                        row.getString("document_number"),
                        Instant.parse(row.getString("saved_at")));
        return new VersionHead(
                row.getLong("id"),
                new PatientKey(row.getLong("patient_id")),
                saved,
                number(row),
                row.getString("because"),
                row.getString("signed_by"),
                time(row.getString("signed_at")));
    }

    static VersionHead newest(Sql sql, ConsultationKey key) throws SQLException {
        Optional<VersionHead> head = sql.first(NEWEST_HEAD, VersionHead::read, key);
        return head.orElseThrow(() -> new IllegalArgumentException("no such consultation"));
    }

    boolean isDraft() {
        return saved.state() == VersionState.DRAFT;
    }

    /**
     * @throws NotADraftException for a version that was signed
     */
    void requireDraft() {
        if (!isDraft()) {
            throw new NotADraftException(true);
        }
    }

    /** As the record of a draft says it. */
    Version draftVersion() {
        return new Version(
                saved.number(),
                VersionState.DRAFT,
                null,
                null,
                amends,
                because,
                saved.documentNumber(),
                null,
                null,
                null);
    }

    VersionLine line() {
        return new VersionLine(
                saved.number(), saved.state(), saved.savedAt(), by, at, amends, because);
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        int number = row.getInt("amends");
        return row.wasNull() ? null : number;
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}
