package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit trail.
 *
 * @param seq counts from 1 without gaps
 * @param zone the time zone of the machine, such as {@code Asia/Seoul}
 * @param actor who did it; null for the program itself and for somebody unknown
 * @param roles of the actor, with {@code +} between them; {@code none} without an actor
 * @param station the machine
 * @param event and {@code action}: the codes as stored
 * @param entity what kind of thing it was about, with {@code id} and {@code version}
 * @param content a hash of what was signed
 * @param previous the hash of the row before
 * @param hash over everything before it
 * @param mac over {@code hash}, with a key that only this row had
 */
public record AuditRow(
        long seq,
        Instant at,
        String zone,
        @Nullable AccountKey actor,
        String roles,
        String station,
        String action,
        String event,
        @Nullable PatientKey patient,
        @Nullable String entity,
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable String reason,
        String outcome,
        @Nullable Digest content,
        Digest previous,
        Digest hash,
        Digest mac) {
    static final String ALL = "SELECT * FROM audit ORDER BY seq";

    /** Eight characters that tell this row from others, for the foot of a page. */
    public String code() {
        return Base32.code(hash.bytes());
    }

    /** When it was, in UTC with milliseconds. */
    public String atText() {
        return Times.text(at);
    }

    /** What {@link #hash} has to be. */
    Digest expectedHash() {
        return Digest.of(
                "saphena audit row",
                previous,
                seq,
                atText(),
                zone,
                actor == null ? null : actor.value(),
                roles,
                station,
                action,
                event,
                patient == null ? null : patient.value(),
                entity,
                id,
                version,
                reason,
                outcome,
                content);
    }

    AuditRow sealed(byte[] key) {
        Digest made = expectedHash();
        return new AuditRow(
                seq,
                at,
                zone,
                actor,
                roles,
                station,
                action,
                event,
                patient,
                entity,
                id,
                version,
                reason,
                outcome,
                content,
                previous,
                made,
                AuditKeys.mac(key, made));
    }

    void insert(Sql sql) throws SQLException {
        sql.run(
                "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                at,
                zone,
                actor,
                roles,
                station,
                action,
                event,
                patient,
                entity,
                id,
                version,
                reason,
                outcome,
                content,
                previous,
                hash,
                mac);
    }

    static AuditRow read(ResultSet row) throws SQLException {
        Long actor = number(row, "actor");
        Long patient = number(row, "patient");
        Long version = number(row, "entity_version");
        return new AuditRow(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                row.getString("zone"),
                actor == null ? null : new AccountKey(actor),
                row.getString("roles"),
                row.getString("station"),
                row.getString("action"),
                row.getString("event"),
                patient == null ? null : new PatientKey(patient),
                row.getString("entity"),
                number(row, "entity_id"),
                version == null ? null : version.intValue(),
                row.getString("reason"),
                row.getString("outcome"),
                row.getBytes("content") == null ? null : new Digest(row.getBytes("content")),
                new Digest(row.getBytes("previous")),
                new Digest(row.getBytes("hash")),
                new Digest(row.getBytes("mac")));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
