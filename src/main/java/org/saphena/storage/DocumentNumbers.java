package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.SQLException;

/** Numbers for documents: eight random base32 characters, made when a consultation begins. */
final class DocumentNumbers {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 8;

    private final SecureRandom random;

    DocumentNumbers(SecureRandom random) {
        this.random = random;
    }

    /** A number that no consultation has. */
    String free(Sql sql) throws SQLException {
        while (true) {
            String number = next();
            if (sql.first(
                            "SELECT 1 FROM consultation WHERE document_number = ?",
                            row -> true,
                            number)
                    .isEmpty()) {
                return number;
            }
        }
    }

    private String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(BASE32.charAt(random.nextInt(BASE32.length())));
        }
        return number.insert(LENGTH / 2, '-').toString();
    }
}
