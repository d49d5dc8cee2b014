package org.saphena.reasoning;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.saphena.clinical.Language;
import org.saphena.exchange.AssessmentWriter;

/**
 * One digest over the answers to a few hundred made-up consultations; also a program that prints
 * it.
 */
final class AnswerDigest {
    private static final int CASES = 300;

    private AnswerDigest() {}

    static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (long seed = 0; seed < CASES; seed++) {
                for (Language language : Language.values()) {
                    digest.update(
                            AssessmentWriter.write(
                                    Answer.assess(MadeVisits.of(seed).file(), language)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static void main(String[] args) {
        System.out.println(sha256());
    }
}
