package org.saphena.storage;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The data key, wrapped under the code of the recovery kit. The code is random and long, so it
 * needs no slow derivation.
 *
 * @param id random; the seals of the audit trail name it
 */
record KitSlot(String id, byte[] nonce, byte[] wrapped) {
    private static final String PURPOSE = "saphena recovery kit";

    static KitSlot wrap(
            DataKey key, RecoveryCode code, String databaseId, String id, SecureRandom random) {
        byte[] nonce = new byte[KeyWrap.NONCE_LENGTH];
        random.nextBytes(nonce);
        KitSlot empty = new KitSlot(id, nonce, new byte[0]);
        return new KitSlot(id, nonce, empty.wrap(code, databaseId).wrap(key.bytes()));
    }

    /** The data key, or empty for another code. */
    Optional<DataKey> unwrap(RecoveryCode code, String databaseId) {
        return wrap(code, databaseId).unwrap(wrapped).map(DataKey::of);
    }

    private KeyWrap wrap(RecoveryCode code, String databaseId) {
        return new KeyWrap(code.derive(PURPOSE), nonce, String.join(" ", databaseId, id));
    }
}
