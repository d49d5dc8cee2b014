package org.saphena.report;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Version;
import org.saphena.clinical.VisitRecord;

/**
 * The number of a document: as recorded, else out of the hash of its input; never the patient's.
 */
public final class DocumentNumber {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    private DocumentNumber() {}

    /** Eight base32 characters in two groups. */
    public static String of(CaseFile file, String inputSha256) {
        String recorded = recorded(file.record());
        return recorded != null && FORM.matcher(recorded).matches()
                ? recorded
                : derived(inputSha256);
    }

    private static @Nullable String recorded(@Nullable VisitRecord visit) {
        Version version = visit == null ? null : visit.version();
        return version == null ? null : version.documentNumber();
    }

    /** The first 40 bits of the hash in base32. */
    private static String derived(String sha256) {
        int digits = LENGTH * BITS / 4;
        BigInteger value = new BigInteger(sha256.substring(0, digits), 16);
        StringBuilder number = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            int index = value.shiftRight(i * BITS).intValue() & 31;
            number.append(BASE32.charAt(index));
        }
        return number.insert(LENGTH / 2, '-').toString();
    }
}
