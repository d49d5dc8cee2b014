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

    interface Change {
        Written make(Sql sql, VersionHead head) throws SQLException;
    }

    /**
     * @param content for the audit trail: a hash of what was signed, or null
     */
    record Written(SavedVersion saved, @Nullable Digest content) {
        static Written of(SavedVersion saved) {
            return new Written(saved, null);
        }
    }

    /** What was written, and what the audit trail keeps of it. */
    private record Changed(Written written, PatientKey patient) {
        AuditNote tell(AuditNote note) {
            AuditNote told = note.about(patient).version(written.saved().number());
            return written.content() == null ? told : told.content(written.content());
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
                            Written written = change.make(sql, head);
                            Touch.of(sql, head.patient(), clock.instant());
                            return new Changed(written, head.patient());
                        },
                        (note, changed) -> changed.tell(note))
                .written()
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
}
