package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes the audit trail: one row after the other, each inside the transaction of what it tells of.
 * Only for the store's own thread.
 */
final class Trail {
    private static final Digest UNMADE = new Digest(new byte[Digest.LENGTH]);

    private final Clock clock;
    private final String station;
    private Actor actor = Actor.PROGRAM;

    /**
     * @param station the name of this machine
     */
    Trail(Clock clock, String station) {
        this.clock = clock;
        this.station = station;
    }

    /** From now on it was {@code who}. */
    void actFor(Actor who) {
        actor = who;
    }

    Actor actor() {
        return actor;
    }

    Instant now() {
        return clock.instant();
    }

    /** Where the trail ends. */
    record End(long seq, Digest hash, byte[] key) {
        static final String SELECT = "SELECT seq, hash, mac_key FROM audit_state";

        static End read(ResultSet row) throws SQLException {
            return new End(
                    row.getLong("seq"), new Digest(row.getBytes("hash")), row.getBytes("mac_key"));
        }

        static End of(Sql sql) throws SQLException {
            return sql.first(SELECT, End::read)
                    .orElseThrow(() ->
                            new DamagedStoreException(DamagedStoreException.Damage.TRAIL_MISSING));
        }
    }

    /** Begins the trail of a database that has none; without a recovery kit there is no seal. */
    static void begin(Sql sql, String databaseId, SecureRandom random) throws SQLException {
        byte[] seed = new byte[DataKey.LENGTH];
        random.nextBytes(seed);
        sql.run(
                "INSERT INTO audit_state (id, seq, hash, mac_key) VALUES (1, 0, ?, ?)",
                genesis(databaseId),
                AuditKeys.first(seed));
        sql.run("INSERT INTO audit_epoch (first_seq) VALUES (1)");
        Arrays.fill(seed, (byte) 0);
    }

    /** What the first row follows. */
    static Digest genesis(String databaseId) {
        return Digest.of("saphena audit", databaseId);
    }

    /** Adds a row for something that went well, of who is at work now. */
    AuditRow add(Sql sql, AuditNote note) throws SQLException {
        return add(sql, note, AuditOutcome.SUCCESS);
    }

    /** Adds a row of who is at work now. */
    AuditRow add(Sql sql, AuditNote note, AuditOutcome outcome) throws SQLException {
        return add(sql, actor, clock.instant(), note, outcome);
    }

    /** Adds a row about what somebody did at another time. */
    AuditRow add(Sql sql, Actor who, Instant at, AuditNote note, AuditOutcome outcome)
            throws SQLException {
        End end = End.of(sql);
        AuditRow row = row(end, who, at, note, outcome).sealed(end.key());
        row.insert(sql);
        sql.run(
                "UPDATE audit_state SET seq = ?, hash = ?, mac_key = ?",
                row.seq(),
                row.hash(),
                AuditKeys.next(end.key()));
        return row;
    }

    private AuditRow row(End end, Actor who, Instant at, AuditNote note, AuditOutcome outcome) {
        return new AuditRow(
                end.seq() + 1,
                Times.kept(at),
                clock.getZone().getId(),
                who.account(),
                who.roles(),
                station,
                note.event().action().letter(),
                note.event().code(),
                note.patient(),
                note.entity(),
                note.id(),
                note.version(),
                note.reason(),
                outcome.code(),
                note.content(),
                end.hash(),
                UNMADE,
                UNMADE);
    }
}
