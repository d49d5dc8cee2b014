package org.saphena.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;

/**
 * Writes a case file in its canonical form: UTF-8, two spaces for each level, a line feed at the
 * end, fields in the order of the schema, shortest decimals. Unknown fields, empty {@code absent}
 * and {@code unsure}, and empty lists of the record are left out; every other list is written.
 */
public final class CaseWriter {
    private CaseWriter() {}

    public static byte[] write(CaseFile file) {
        return ObjectWriter.overLines(file, CaseWriter::file);
    }

    /**
     * SHA-256 in hexadecimal over the canonical form without the record and without the names, so
     * that an answer can be held against the case that it was given for.
     */
    public static String inputSha256(CaseFile file) {
        CaseFile nameless = new CaseFile(nameless(file.patient()), file.consultation(), null);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(write(nameless)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void file(ObjectWriter out, CaseFile file) {
        out.text("format", CaseReader.FORMAT)
                .number("version", CaseReader.VERSION)
                .object("patient", file.patient(), CaseWriter::patient)
                .object("consultation", file.consultation(), ConsultationWriter::write)
                .object("record", file.record(), RecordWriter::write);
    }

    private static void patient(ObjectWriter out, Patient patient) {
        out.text("id", patient.id())
                .text("familyName", patient.familyName())
                .text("givenName", patient.givenName())
                .text("nativeName", patient.nativeName())
                .date("birthDate", patient.birthDate())
                .code("sex", patient.sex())
                .number("heightCm", patient.heightCm())
                .number("weightKg", patient.weightKg())
                .code("language", patient.language());
    }

    private static Patient nameless(Patient patient) {
        return new Patient(
                patient.id(),
                null,
                null,
                null,
                patient.birthDate(),
                patient.sex(),
                patient.heightCm(),
                patient.weightKg(),
                patient.language());
    }
}
