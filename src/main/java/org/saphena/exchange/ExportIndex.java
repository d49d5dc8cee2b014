package org.saphena.exchange;

import java.time.Instant;

/**
 * The first file of an export: what made it, when, and how much there is. Its schema is {@code
 * saphena-export-1.schema.json}.
 *
 * @param program name and version of the program
 */
public record ExportIndex(
        String program, Instant madeAt, long patients, long visits, long versions) {
    /** Its name among the files of an export. */
    public static final String FILE = "export.json";

    private static final String FORMAT = "saphena-export";
    private static final int VERSION = 1;

    /** As JSON in UTF-8. */
    public byte[] bytes() {
        return ObjectWriter.overLines(this, ExportIndex::write);
    }

    private static void write(ObjectWriter out, ExportIndex index) {
        out.text("format", FORMAT)
                .number("version", VERSION)
                .text("program", index.program)
                .text("madeAt", index.madeAt.toString())
                .number("patients", Math.toIntExact(index.patients))
                .number("visits", Math.toIntExact(index.visits))
                .number("versions", Math.toIntExact(index.versions));
    }
}
