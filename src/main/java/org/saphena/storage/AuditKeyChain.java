package org.saphena.storage;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.AuditFault.Kind;

/** The keys of the rows, as far as one recovery kit gives them. */
final class AuditKeyChain {
    private final Map<Long, AuditSeal> seals;
    private final String databaseId;
    private final @Nullable RecoveryCode code;
    private byte @Nullable [] key;
    private long proved;
    private boolean opened;
    private long refused;

    /**
     * @param code null for none, which then proves nothing and finds nothing wrong
     */
    AuditKeyChain(Map<Long, AuditSeal> seals, String databaseId, @Nullable RecoveryCode code) {
        this.seals = seals;
        this.databaseId = databaseId;
        this.code = code;
    }

    /** How many rows the kit proves: all up to the last one that its keys made. */
    long proved() {
        return proved;
    }

    /** Whether the row was made with its key; rows must come in order. */
    Optional<Kind> check(AuditRow row) {
        if (code == null) {
            return Optional.empty();
        }
        AuditSeal seal = seals.get(row.seq());
        Optional<Kind> fault = seal == null ? Optional.empty() : begin(seal);
        byte[] now = key;
        if (now == null) {
            return fault;
        }
        boolean right = row.mac().equals(AuditKeys.mac(now, row.expectedHash()));
        key = AuditKeys.next(now);
        if (right) {
            proved = row.seq();
            return fault;
        }
        return Optional.of(Kind.OTHER_KEY);
    }

    private Optional<Kind> begin(AuditSeal seal) {
        key = null;
        if (code == null || seal.kitId() == null) {
            return Optional.empty();
        }
        Optional<byte[]> seed = seal.open(code, databaseId);
        seed.ifPresent(found -> {
            key = AuditKeys.first(found);
            opened = true;
            Arrays.fill(found, (byte) 0);
        });
        if (seed.isPresent()) {
            return Optional.empty();
        }
        refused = seal.firstSeq();
        return opened ? Optional.of(Kind.OTHER_KIT) : Optional.empty();
    }

    /** A row that cannot be read has its key too. */
    void lost(long seq) {
        byte[] now = key;
        if (now != null && !seals.containsKey(seq)) {
            key = AuditKeys.next(now);
        }
    }

    /** Whether the key that is kept for the next row is the one that follows. */
    Optional<AuditFault> checkEnd(Trail.End end) {
        byte[] next = key;
        if (code == null) {
            return Optional.empty();
        }
        if (next == null) {
            long from = refused > 0 ? refused : end.seq() + 1;
            return Optional.of(new AuditFault(from, Kind.OTHER_KIT));
        }
        return MessageDigest.isEqual(next, end.key())
                ? Optional.empty()
                : Optional.of(new AuditFault(end.seq() + 1, Kind.END_MOVED));
    }
}
