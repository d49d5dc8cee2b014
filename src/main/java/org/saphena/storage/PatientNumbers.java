package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Numbers for new patients: seven random digits, which say nothing about when somebody came. Those
 * of the practice vault begin with {@value #DEMO}, so that every screen and page of it is marked,
 * and no other vault takes such a number.
 */
final class PatientNumbers {
    static final String DEMO = "DEMO-";

    private static final int LOWEST = 1_000_000;
    private static final int COUNT = 9_000_000;

    private final SecureRandom random;
    private final boolean demo;

    PatientNumbers(SecureRandom random, boolean demo) {
        this.random = random;
        this.demo = demo;
    }

    /** A number that nobody has. */
    String free(Sql sql) throws SQLException {
        while (true) {
            String number = (demo ? DEMO : "") + (LOWEST + random.nextInt(COUNT));
            if (sql.first("SELECT 1 FROM patient WHERE number = ?", row -> true, number)
                    .isEmpty()) {
                return number;
            }
        }
    }

    void requireAllowed(String number) {
        boolean marked = number.strip().toUpperCase(Locale.ROOT).startsWith(DEMO);
        if (marked != demo) {
            throw new NumberRefusedException(
                    demo
                            ? NumberRefusedException.Reason.DEMO_MISSING
                            : NumberRefusedException.Reason.DEMO_ONLY);
        }
    }
}
