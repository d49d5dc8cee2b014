package org.saphena.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Patient;
import org.saphena.clinical.VisitRecord;

/**
 * Reads a case file, version 1, whole or not at all: UTF-8 without byte order mark, at most 8 MiB,
 * nested at most 64 deep. Texts are normalised to NFC; an absent or null field stays unknown.
 */
public final class CaseReader {
    static final String FORMAT = "saphena-case";
    static final int VERSION = 1;

    private CaseReader() {}

    /**
     * Reads a file; one that is too large is refused without reading it whole.
     *
     * @throws CaseFileException with every problem found, also for a file that cannot be opened
     */
    public static CaseFile read(Path file) {
        return read(CaseBytes.of(file));
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws CaseFileException with every problem found
     */
    public static CaseFile read(byte[] bytes) {
        Problems problems = new Problems();
        JsonValue.Obj root = JsonReader.read(CaseBytes.text(bytes), problems);
        ObjectReader in = new ObjectReader(root, "", problems);
        refuseOtherContract(in, problems);
        CaseFile file = in.build(() -> caseFile(in));
        if (file != null) {
            PointerCheck.check(root, file, problems);
        }
        problems.throwIfAny();
        return Optional.ofNullable(file).orElseThrow();
    }

    private static @Nullable CaseFile caseFile(ObjectReader in) {
        in.require("patient", "consultation");
        Patient patient = in.object("patient", PatientReader::read);
        Consultation consultation = in.object("consultation", ConsultationReader::read);
        VisitRecord visitRecord = in.object("record", RecordReader::read);
        return patient == null || consultation == null
                ? null
                : new CaseFile(patient, consultation, visitRecord);
    }

    /** Nothing else is worth saying about a file of another kind or version. */
    private static void refuseOtherContract(ObjectReader in, Problems problems) {
        in.require("format", "version");
        String format = in.text("format");
        if (format != null && !format.equals(FORMAT)) {
            in.refuse("format", FileFault.WRONG_FORMAT, format, FORMAT);
        }
        BigDecimal version = in.decimal("version");
        if (version != null && version.compareTo(BigDecimal.valueOf(VERSION)) != 0) {
            String allowed = Integer.toString(VERSION);
            in.refuse("version", FileFault.WRONG_VERSION, version.toString(), allowed);
        }
        problems.throwIfAny();
    }
}
