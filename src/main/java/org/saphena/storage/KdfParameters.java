package org.saphena.storage;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work Argon2id (RFC 9106) makes of one password.
 *
 * @param memoryKib 8 to 1,048,576 KiB
 * @param passes 1 to 64
 * @param lanes 1 to 16
 */
record KdfParameters(int memoryKib, int passes, int lanes) {
    static final KdfParameters STANDARD = new KdfParameters(64 * 1024, 3, 1);

    private static final int MAX_MEMORY_KIB = 1024 * 1024;
    private static final int MAX_PASSES = 64;
    private static final int MAX_LANES = 16;
    private static final int MIN_MEMORY_KIB_FOR_EACH_LANE = 8;

    KdfParameters {
        if (lanes < 1
                || lanes > MAX_LANES
                || passes < 1
                || passes > MAX_PASSES
                || memoryKib < MIN_MEMORY_KIB_FOR_EACH_LANE * lanes
                || memoryKib > MAX_MEMORY_KIB) {
            throw new IllegalArgumentException("outside the range of Argon2id parameters");
        }
    }

    /** The key that a password and a salt give; the caller overwrites it after use. */
    byte[] derive(byte[] password, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[DataKey.LENGTH];
        argon2.generateBytes(password, key);
        return key;
    }

    /** As in the key file. */
    String text() {
        return memoryKib + " " + passes + " " + lanes;
    }
}
