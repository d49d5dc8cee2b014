package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.KnowledgeStamp;

/**
 * The drafts that are worked on, with what was typed and is not recorded. A draft that is still
 * open when the store is opened was not left: the program ended before. Signing clears the desk.
 */
public final class DeskRepository {
    private final Audited audited;
    private final Clock clock;
    private final ConsultationRepository consultations;
    private final Set<ConsultationKey> told = ConcurrentHashMap.newKeySet();

    DeskRepository(Audited audited, Clock clock, ConsultationRepository consultations) {
        this.audited = audited;
        this.clock = clock;
        this.consultations = consultations;
    }

    /**
     * The draft lies open, though nothing was kept of it yet; what lay there before stays. Nothing
     * happens where it is signed.
     */
    public void take(ConsultationKey key) {
        audited.alreadyTold(
                AuditAction.READ,
                sql ->
                        sql.run(
                                "INSERT INTO desk SELECT consultation_id, 1, '', ?"
                                        + " FROM consultation_version"
                                        + " WHERE consultation_id = ? AND state = 'draft'"
                                        + " ON CONFLICT (consultation_id) DO UPDATE SET is_open = 1",
                                clock.instant(),
                                key));
    }

    /**
     * Writes the draft anew together with what is not recorded of it; see {@code saveDraft}.
     *
     * @param assessedWith the knowledge whose advice was seen with it; null where none was, which
     *     leaves what stands there
     */
    public SavedVersion keep(
            ConsultationKey key,
            int lock,
            CaseFile draft,
            @Nullable KnowledgeStamp assessedWith,
            Unrecorded typed) {
        SavedVersion saved =
                consultations.saveDraft(
                        key, lock, draft, assessedWith, sql -> put(sql, key, typed));
        told.add(key);
        return saved;
    }

    /**
     * Writes what is not recorded of a draft that has not changed. The audit trail has one row that
     * it is worked on, until it is left, and not one of each digit.
     */
    public void keep(ConsultationKey key, Unrecorded typed) {
        if (told.contains(key)) {
            audited.alreadyTold(AuditAction.UPDATE, sql -> put(sql, key, typed));
        } else {
            audited.run(
                    AuditNote.of(AuditEvent.DRAFT_SAVED).visit(key).because("unrecorded"),
                    sql -> put(sql, key, typed));
            told.add(key);
        }
    }

    private boolean put(Sql sql, ConsultationKey key, Unrecorded typed) throws SQLException {
        sql.run(
                "INSERT INTO desk VALUES (?, 1, ?, ?) ON CONFLICT (consultation_id) DO UPDATE"
                        + " SET is_open = 1, place = excluded.place, kept_at = excluded.kept_at",
                key,
                typed.place(),
                clock.instant());
        sql.run("DELETE FROM desk_input WHERE consultation_id = ?", key);
        for (Map.Entry<String, String> each : typed.inputs().entrySet()) {
            sql.run("INSERT INTO desk_input VALUES (?, ?, ?)", key, each.getKey(), each.getValue());
        }
        return true;
    }

    /** The draft is left: what is not recorded stays with it. */
    public void leave(ConsultationKey key) {
        told.remove(key);
        audited.run(
                AuditNote.of(AuditEvent.DRAFT_LEFT).visit(key),
                sql ->
                        sql.run(
                                "UPDATE desk SET is_open = 0 WHERE consultation_id = ? AND is_open = 1",
                                key));
    }

    /** How a draft lay on the desk; empty for one that was never worked on. */
    public Optional<Desk> of(ConsultationKey key) {
        return audited.run(
                AuditNote.of(AuditEvent.VISIT_READ).visit(key),
                sql -> {
                    Optional<Desk> desk =
                            sql.first(
                                    "SELECT * FROM desk WHERE consultation_id = ?",
                                    this::read,
                                    key);
                    return desk.isPresent() ? Optional.of(filled(sql, key, desk.get())) : desk;
                });
    }

    /** The draft that was worked on when the program ended; empty when every one was left. */
    public Optional<ConsultationKey> open() {
        return audited.untold(sql ->
                sql.first(
                        "SELECT consultation_id FROM desk WHERE is_open = 1"
                                + " ORDER BY kept_at DESC LIMIT 1",
                        row -> new ConsultationKey(row.getLong(1))));
    }

    private Desk read(ResultSet row) throws SQLException {
        OffsetDateTime keptAt =
                Instant.parse(row.getString("kept_at")).atZone(clock.getZone()).toOffsetDateTime();
        return new Desk(
                row.getInt("is_open") == 1,
                keptAt,
                new Unrecorded(row.getString("place"), Map.of()));
    }

    private static Desk filled(Sql sql, ConsultationKey key, Desk desk) throws SQLException {
        Map<String, String> inputs = new LinkedHashMap<>();
        sql.list(
                "SELECT field, input FROM desk_input WHERE consultation_id = ? ORDER BY field",
                row -> inputs.put(row.getString(1), row.getString(2)),
                key);
        return new Desk(desk.open(), desk.keptAt(), new Unrecorded(desk.typed().place(), inputs));
    }
}
