package org.saphena.storage;

import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the newest version of a consultation, each with its row in the audit trail; refused
 * where somebody else wrote it since it was read.
 */
final class VersionChanges {
    private final Audited audited;
    private final Clock clock;

    VersionChanges(Audited audited, Clock clock) {
        this.audited = audited;
        this.clock = clock;
    }

    /** What a change gives for the audit trail: a hash of what was signed, or null. */
    interface Change {
        @Nullable Digest make(Sql sql, VersionHead head) throws SQLException;
    }

    /** What was written, and what the audit trail keeps of it. */
    private record Changed(SavedVersion saved, PatientKey patient, @Nullable Digest content) {
        AuditNote tell(AuditNote note) {
            AuditNote told = note.about(patient).version(saved.number());
            return content == null ? told : told.content(content);
        }
    }

    /**
     * @param lock as it was read or last written
     * @throws ChangedElsewhereException when it was written since
     */
    SavedVersion make(AuditEvent event, ConsultationKey key, int lock, Change change) {
        return audited.run(
                        AuditNote.of(event).visit(key),
                        sql -> {
                            VersionHead head = take(sql, key, lock);
                            @Nullable Digest content = change.make(sql, head);
                            return new Changed(touched(sql, key, clock), head.patient(), content);
                        },
                        (note, changed) -> changed.tell(note))
                .saved();
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

    /** The newest version as it was written now; its patient is the one last worked with. */
    static SavedVersion touched(Sql sql, ConsultationKey key, Clock clock) throws SQLException {
        VersionHead head = VersionHead.newest(sql, key);
        sql.run("UPDATE patient SET touched_at = ? WHERE id = ?", clock.instant(), head.patient());
        return head.saved();
    }
}
