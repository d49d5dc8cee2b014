package org.saphena.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Version;

/** Reads versions of consultations. */
final class VersionLoader {
    private final Audited audited;
    private final CaseCodec codec;

    VersionLoader(Audited audited, CaseCodec codec) {
        this.audited = audited;
        this.codec = codec;
    }

    /** The version that {@code select} finds. */
    Optional<StoredVersion> load(ConsultationKey key, String select, Object... values) {
        return audited.run(
                        AuditNote.of(AuditEvent.VISIT_READ).visit(key),
                        sql -> read(sql, key, select, values),
                        (note, found) ->
                                found.map(each -> each.text().head())
                                        .map(head ->
                                                note.about(head.patient())
                                                        .version(head.saved().number()))
                                        .orElse(note))
                .map(this::decoded);
    }

    /** The version that was just written; leaves no row. */
    StoredVersion readBack(SavedVersion written) {
        return audited.untold(sql ->
                        read(
                                sql,
                                written.key(),
                                VersionHead.NUMBERED,
                                written.key(),
                                written.number()))
                .map(this::decoded)
                .orElseThrow();
    }

    /**
     * A version as it was read.
     *
     * @param code of the row of the audit trail that recorded the signing
     */
    private record Found(StoredText text, @Nullable Version origin, Optional<String> code) {}

    private static Optional<Found> read(
            Sql sql, ConsultationKey key, String select, Object... values) throws SQLException {
        Optional<StoredText> text = sql.first(select, StoredText::read, values);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                text.get(),
                                Origins.of(sql, key).orElse(null),
                                code(sql, text.get().head())));
    }

    private static Optional<String> code(Sql sql, VersionHead head) throws SQLException {
        if (head.isDraft()) {
            return Optional.empty();
        }
        return sql.first(
                """
                SELECT * FROM audit WHERE event = 'visit-signed' AND entity_id = ?
                    AND entity_version = ? AND outcome = ?
                """,
                row -> AuditRow.read(row).code(),
                head.saved().key(),
                head.saved().number(),
                AuditOutcome.SUCCESS);
    }

    /** Outside of the store's thread, which has other things to do. */
    private StoredVersion decoded(Found found) {
        VersionHead head = found.text().head();
        return new StoredVersion(
                head.patient(),
                head.saved(),
                Stamps.coded(found.text().file(codec), found.code()),
                found.text().assessedWith(),
                found.text().shown(),
                found.origin());
    }
}
