package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seed of the keys of the audit trail, sealed to a recovery kit, and the row from which on it
 * is used. Without a kit there is no seal, and nobody can make the keys again.
 *
 * @param kitId the kit, or null
 */
record AuditSeal(long firstSeq, @Nullable String kitId, byte[] nonce, byte[] sealed) {
    private static final String PURPOSE = "saphena audit seal";

    static AuditSeal make(
            RecoveryCode code,
            byte[] seed,
            String databaseId,
            String kitId,
            long firstSeq,
            SecureRandom random) {
        byte[] nonce = new byte[KeyWrap.NONCE_LENGTH];
        random.nextBytes(nonce);
        AuditSeal empty = new AuditSeal(firstSeq, kitId, nonce, new byte[0]);
        return new AuditSeal(firstSeq, kitId, nonce, empty.wrap(code, databaseId).wrap(seed));
    }

    /** The seed, or empty for another kit and for a seal that was moved or altered. */
    Optional<byte[]> open(RecoveryCode code, String databaseId) {
        return kitId == null ? Optional.empty() : wrap(code, databaseId).unwrap(sealed);
    }

    /** What the row that begins with this seal keeps of it. */
    Digest digest() {
        return Digest.of("saphena audit seal", firstSeq, kitId, nonce, sealed);
    }

    private KeyWrap wrap(RecoveryCode code, String databaseId) {
        String bound = String.join(" ", databaseId, kitId, Long.toString(firstSeq));
        return new KeyWrap(code.derive(PURPOSE), nonce, bound);
    }

    void insert(Sql sql) throws SQLException {
        sql.run("INSERT INTO audit_epoch VALUES (?, ?, ?, ?)", firstSeq, kitId, nonce, sealed);
    }

    static List<AuditSeal> all(Sql sql) throws SQLException {
        return sql.list("SELECT * FROM audit_epoch ORDER BY first_seq", AuditSeal::read);
    }

    private static AuditSeal read(ResultSet row) throws SQLException {
        @Nullable String kit = row.getString("kit_id");
        return new AuditSeal(
                row.getLong("first_seq"),
                kit,
                kit == null ? new byte[0] : row.getBytes("nonce"),
                kit == null ? new byte[0] : row.getBytes("sealed"));
    }
}
