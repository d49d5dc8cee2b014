package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.AuditFault.Kind;

/**
 * Follows the audit trail from its first row: numbers, hashes, what was signed, seals, and with the
 * code of a recovery kit the codes that only the keys of the time could make.
 */
final class AuditCheck {
    private static final int AT_ONCE = 2_000;
    private static final String SOME =
            "SELECT * FROM audit WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";

    private final Trail.End end;
    private final Map<Long, AuditSeal> seals = new TreeMap<>();
    private final AuditKeyChain keys;
    private final List<AuditFault> faults = new ArrayList<>();
    private Digest previous;
    private long last;

    private AuditCheck(Sql sql, @Nullable RecoveryCode code) throws SQLException {
        String databaseId =
                sql.first("SELECT database_id FROM vault", row -> row.getString(1)).orElse("");
        this.end = Trail.End.of(sql);
        AuditSeal.all(sql).forEach(seal -> seals.put(seal.firstSeq(), seal));
        this.keys = new AuditKeyChain(seals, databaseId, code);
        this.previous = Trail.genesis(databaseId);
    }

    /**
     * Checks the whole trail.
     *
     * @param code of the recovery kit, or null to do without
     */
    static AuditVerdict run(Session session, @Nullable RecoveryCode code, Progress progress) {
        AuditCheck check = session.read(sql -> new AuditCheck(sql, code));
        while (session.read(check::some)) {
            check.tell(progress);
        }
        session.read(check::finish);
        return check.verdict();
    }

    /** The same without a kit, in records that nobody works with. */
    static AuditVerdict run(Sql sql, Progress progress) throws SQLException {
        AuditCheck check = new AuditCheck(sql, null);
        while (check.some(sql)) {
            check.tell(progress);
        }
        check.finish(sql);
        return check.verdict();
    }

    private void tell(Progress progress) {
        progress.at(Progress.Step.CHECKING, Math.min(1, last / (double) end.seq()));
    }

    private AuditVerdict verdict() {
        return new AuditVerdict(end.seq(), keys.proved(), faults);
    }

    /** A row, or only its number where it cannot be read. */
    private record Read(long seq, @Nullable AuditRow row) {
        static Read of(ResultSet row) throws SQLException {
            try {
                return new Read(row.getLong("seq"), AuditRow.read(row));
            } catch (RuntimeException _) { // what stands there is no time, no hash
                return new Read(row.getLong("seq"), null);
            }
        }
    }

    private boolean some(Sql sql) throws SQLException {
        List<Read> rows = sql.list(SOME, Read::of, last, end.seq(), AT_ONCE);
        for (Read read : rows) {
            check(sql, read);
        }
        return !rows.isEmpty();
    }

    private void check(Sql sql, Read read) throws SQLException {
        if (read.seq() != last + 1) {
            fault(last + 1, Kind.MISSING);
        }
        last = read.seq();
        AuditRow row = read.row();
        if (row == null) {
            fault(last, Kind.UNREADABLE);
            keys.lost(last);
            return;
        }
        if (!row.previous().equals(previous)) {
            fault(last, Kind.OUT_OF_ORDER);
        }
        if (!row.hash().equals(row.expectedHash())) {
            fault(last, Kind.ALTERED);
        }
        previous = row.hash();
        keys.check(row).ifPresent(kind -> fault(row.seq(), kind));
        meaning(sql, row);
    }

    /** What a row says of something else that can be looked at. */
    private void meaning(Sql sql, AuditRow row) throws SQLException {
        if (row.event().equals(AuditEvent.FILE_PUT_BACK.code())) {
            fault(row.seq(), Kind.PUT_BACK);
        }
        boolean kit = row.event().equals(AuditEvent.RECOVERY_KIT_MADE.code());
        if (isDone(row) && kit) {
            AuditSeal seal = seals.get(row.seq());
            if (seal == null || !seal.digest().equals(row.content())) {
                fault(row.seq(), Kind.SEAL);
            }
        } else if (row.seq() > 1 && seals.containsKey(row.seq())) {
            fault(row.seq(), Kind.SEAL);
        }
        if (isDone(row) && row.event().equals(AuditEvent.VISIT_SIGNED.code())) {
            signed(sql, row);
        }
    }

    private static boolean isDone(AuditRow row) {
        return row.outcome().equals(AuditOutcome.SUCCESS.code());
    }

    private void signed(Sql sql, AuditRow row) throws SQLException {
        Long visit = row.id();
        Integer version = row.version();
        if (visit == null || version == null) {
            fault(row.seq(), Kind.ALTERED);
            return;
        }
        Optional<Digest> there = SignedContent.of(sql, visit, version);
        if (there.isEmpty()) {
            if (!ErasedPerson.isTold(sql, row.patient())) {
                fault(row.seq(), Kind.SIGNED_GONE);
            }
        } else if (!there.get().equals(row.content())) {
            fault(row.seq(), Kind.SIGNED_ALTERED);
        }
    }

    private boolean finish(Sql sql) throws SQLException {
        if (last != end.seq() || !previous.equals(end.hash())) {
            fault(last + 1, Kind.END_MOVED);
        } else {
            keys.checkEnd(end).ifPresent(fault -> fault(fault.seq(), fault.kind()));
        }
        seals.keySet().stream()
                .filter(first -> first > end.seq())
                .forEach(first -> fault(first, Kind.SEAL));
        if (hasUntold(sql)) {
            fault(last + 1, Kind.SIGNED_UNTOLD);
        }
        return true;
    }

    private static boolean hasUntold(Sql sql) throws SQLException {
        return sql.first(
                        """
                        SELECT 1 FROM consultation_version v
                        WHERE v.state <> 'draft' AND v.signer IS NOT NULL AND NOT EXISTS (
                            SELECT 1 FROM audit WHERE event = 'visit-signed'
                                AND entity_id = v.consultation_id AND entity_version = v.number
                                AND outcome = 'success')
                        LIMIT 1
                        """,
                        row -> true)
                .isPresent();
    }

    private void fault(long seq, Kind kind) {
        if (faults.size() < AuditVerdict.MOST) {
            faults.add(new AuditFault(seq, kind));
        }
    }
}
