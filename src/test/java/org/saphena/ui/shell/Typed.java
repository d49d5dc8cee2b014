package org.saphena.ui.shell;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.VisitRecord;
import org.saphena.exchange.CaseWriter;

/**
 * One line of the typing process: a visit held this after a key.
 *
 * @param document the number of the visit's document
 * @param pressed when the key was pressed, in ms since 1970; 0 for what was there before, and -1
 *     for a signature that the window shows
 * @param digest of everything recorded, without the version that the store writes
 */
record Typed(String document, long pressed, String digest) {
    private static final long SIGNED = -1;

    static Typed signed(String document, String digest) {
        return new Typed(document, SIGNED, digest);
    }

    static Typed parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Typed(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    boolean isSignature() {
        return pressed == SIGNED;
    }

    static String digest(CaseFile file) {
        VisitRecord visit = file.record() == null ? VisitRecord.empty() : file.record();
        CaseFile recorded =
                new CaseFile(file.patient(), file.consultation(), visit.withVersion(null));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(CaseWriter.write(recorded)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return document + " " + pressed + " " + digest;
    }
}
