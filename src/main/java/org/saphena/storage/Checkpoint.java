package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the audit trail had come, written down beside the records whenever they are opened and
 * closed, so that an older file in their place is noticed. Only the data key can make it.
 *
 * @param seq the last row, or 0 before the first one
 * @param hash of that row
 */
record Checkpoint(long seq, Digest hash) {
    private static final String FIRST = "saphena-checkpoint 1";
    private static final String PURPOSE = "saphena audit checkpoint";
    private static final Checkpoint NONE = new Checkpoint(0, new Digest(new byte[Digest.LENGTH]));

    static Checkpoint of(Trail.End end) {
        return new Checkpoint(end.seq(), end.hash());
    }

    /** Of records of this or an older schema, which has no trail. */
    static Checkpoint of(Sql sql) throws SQLException {
        return hasTrail(sql) ? of(Trail.End.of(sql)) : NONE;
    }

    /** The same, also of records whose trail is gone, or not yet begun. */
    static Checkpoint ofAny(Sql sql) throws SQLException {
        return hasTrail(sql)
                ? sql.first(Trail.End.SELECT, Trail.End::read).map(Checkpoint::of).orElse(NONE)
                : NONE;
    }

    private static boolean hasTrail(Sql sql) throws SQLException {
        return sql.first("SELECT 1 FROM sqlite_schema WHERE name = ?", row -> true, "audit_state")
                .isPresent();
    }

    /** What stands there; empty when there is none that the key made. */
    static Optional<Checkpoint> read(Path file, DataKey key) {
        return PlainLines.read(file, FIRST)
                .filter(lines ->
                        Seal.holds(lines.getOrDefault("mac", ""), text(lines), key, PURPOSE))
                .map(lines ->
                        new Checkpoint(
                                Long.parseLong(lines.getOrDefault("seq", "")),
                                new Digest(
                                        HexFormat.of().parseHex(lines.getOrDefault("hash", "")))));
    }

    void write(Path file, DataKey key) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("seq", Long.toString(seq));
        lines.put("hash", hash.toString());
        lines.put("mac", Seal.of(text(lines), key, PURPOSE));
        PlainLines.write(file, FIRST, lines);
    }

    private static String text(Map<String, String> lines) {
        return lines.getOrDefault("seq", "") + " " + lines.getOrDefault("hash", "");
    }

    /**
     * What has to be written into a trail, given where it had been.
     *
     * @param known empty when nothing is known; only up to the first login that is as it should be
     */
    static Optional<AuditNote> compare(Sql sql, Optional<Checkpoint> known) throws SQLException {
        if (known.isPresent()) {
            return known.get().compare(sql, Trail.End.of(sql));
        }
        return isNew(sql)
                ? Optional.empty()
                : Optional.of(AuditNote.of(AuditEvent.FILE_PUT_BACK).because("checkpoint-missing"));
    }

    /** The first login wrote a checkpoint before anything else could be done. */
    private static boolean isNew(Sql sql) throws SQLException {
        return sql.first(
                        """
                        SELECT 1 FROM audit
                        WHERE seq > (SELECT min(seq) FROM audit WHERE event = 'login') LIMIT 1
                        """,
                        row -> true)
                .isEmpty();
    }

    private Optional<AuditNote> compare(Sql sql, Trail.End end) throws SQLException {
        return isIn(sql)
                ? Optional.empty()
                : Optional.of(
                        AuditNote.of(AuditEvent.FILE_PUT_BACK)
                                .thing("audit", seq)
                                .because(end.seq() < seq ? "rolled-back" : "rewritten"));
    }

    private boolean isIn(Sql sql) throws SQLException {
        return seq == 0
                || sql.first("SELECT hash FROM audit WHERE seq = ?", row -> row.getBytes(1), seq)
                        .filter(there -> Arrays.equals(there, hash.bytes()))
                        .isPresent();
    }
}
