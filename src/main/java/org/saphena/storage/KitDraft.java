package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A recovery kit that is not in force yet. Its groups are printed, two of them are typed back, and
 * only then is the key wrapped under it. Closing it forgets code and key; it waits for a
 * confirmation that is being written.
 */
public final class KitDraft implements AutoCloseable {
    private final Audited audited;
    private final Keyring keyring;
    private final DataKey key;
    private final SecureRandom random;
    private final RecoveryCode code;
    private final List<Integer> asked;
    private boolean closed;

    /**
     * @param key closed with this draft
     */
    KitDraft(Audited audited, Keyring keyring, DataKey key, SecureRandom random) {
        this.audited = audited;
        this.keyring = keyring;
        this.key = key;
        this.random = random;
        this.code = RecoveryCode.random(random);
        this.asked = two(random);
    }

    private static List<Integer> two(SecureRandom random) {
        int one = random.nextInt(RecoveryCode.GROUPS);
        int other = random.nextInt(RecoveryCode.GROUPS - 1);
        return IntStream.of(one, other < one ? other : other + 1).sorted().boxed().toList();
    }

    /** The groups in the order in which they are printed. */
    public List<String> groups() {
        return code.groups();
    }

    /** Which two groups are to be typed back, from 0. */
    public List<Integer> asked() {
        return asked;
    }

    /**
     * Puts the kit in force when both groups are right; else nothing happens. A kit that was in
     * force before opens nothing any more. From here on the audit trail is sealed to this kit.
     *
     * @param typed the groups of {@link #asked}, in that order
     * @return whether they were right; false once this is closed
     * @throws StoreException when it could not be written
     */
    public synchronized boolean confirm(List<String> typed) {
        if (closed) {
            return false;
        }
        List<String> right = asked.stream().map(groups()::get).toList();
        if (!typed.stream().map(RecoveryCode::letters).toList().equals(right)) {
            return false;
        }
        SlotFile before = keyring.read();
        String id = keyring.newId();
        KitSlot slot = KitSlot.wrap(key, code, before.databaseId(), id, random);
        byte[] seed = new byte[DataKey.LENGTH];
        random.nextBytes(seed);
        try {
            keyring.swap(before, before.with(slot, key), () -> put(id, seed, before.databaseId()));
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
        close();
        return true;
    }

    private AuditSeal put(String id, byte[] seed, String databaseId) {
        return audited.run(
                AuditNote.of(AuditEvent.RECOVERY_KIT_MADE).thing("kit", null),
                sql -> begin(sql, id, seed, databaseId),
                (note, seal) -> note.content(seal.digest()));
    }

    private AuditSeal begin(Sql sql, String id, byte[] seed, String databaseId)
            throws SQLException {
        long first = Trail.End.of(sql).seq() + 1;
        AuditSeal seal = AuditSeal.make(code, seed, databaseId, id, first, random);
        seal.insert(sql);
        sql.run("UPDATE audit_state SET mac_key = ?", AuditKeys.first(seed));
        return seal;
    }

    @Override
    public synchronized void close() {
        closed = true;
        code.close();
        key.close();
    }
}
