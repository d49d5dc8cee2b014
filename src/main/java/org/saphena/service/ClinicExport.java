package org.saphena.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saphena.clinical.Language;
import org.saphena.exchange.ExportIndex;
import org.saphena.exchange.csv.Dictionary;
import org.saphena.exchange.csv.TableFile;
import org.saphena.storage.Counts;
import org.saphena.storage.Extract;
import org.saphena.storage.Progress;
import org.saphena.text.Messages;

/**
 * Writes out everything that a clinic owns, so that it can leave: every version of every visit as a
 * case file, the advice that was signed, all tables as CSV, and what explains them. Nothing of it
 * is encrypted. File names hold the random number of a document and nothing of a patient.
 */
final class ClinicExport {
    private static final List<String> SCHEMAS =
            List.of(
                    "saphena-case-1.schema.json",
                    "saphena-assessment-1.schema.json",
                    "saphena-export-1.schema.json");

    private final Extract extract;
    private final Instant now;
    private final Progress progress;

    ClinicExport(Extract extract, Instant now, Progress progress) {
        this.extract = extract;
        this.now = now;
        this.progress = progress;
    }

    /**
     * @param target a folder that is empty or not there yet
     * @return what was written
     * @throws CannotWriteException when it was not; then nothing is there
     */
    Counts write(Path target) {
        try (ExportFolder folder = ExportFolder.at(target)) {
            Counts counts = extract.counts();
            folder.write("README.txt", readme());
            folder.write(ExportIndex.FILE, index(counts).bytes());
            for (String schema : SCHEMAS) {
                folder.write("schema/" + schema, resource(schema));
            }
            folder.write("tables/" + Dictionary.FILE, Dictionary.bytes());
            for (Map.Entry<String, List<String>> table : Dictionary.tables().entrySet()) {
                table(folder, table.getKey(), table.getValue());
            }
            versions(folder, counts.versions());
            folder.finish();
            return counts;
        } catch (UncheckedIOException e) {
            throw new CannotWriteException(SafeFile.reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new CannotWriteException(SafeFile.reason(e));
        }
    }

    private void table(ExportFolder folder, String name, List<String> columns) throws IOException {
        try (TableFile file = new TableFile(folder.open("tables/" + name + ".csv"), columns)) {
            extract.table(name, columns, file::row);
        }
    }

    private void versions(ExportFolder folder, long count) {
        long[] written = new long[1];
        extract.versions((document, number, caseJson, assessmentJson) -> {
            String name = document.charAt(0) + "/" + document + "-" + number;
            try {
                folder.write("cases/" + name + ".case.json", utf8(caseJson));
                if (assessmentJson != null) {
                    folder.write("advice/" + name + ".assessment.json", utf8(assessmentJson));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written[0]++;
            progress.at(Progress.Step.COPYING, Math.min(1, (double) written[0] / count));
        });
    }

    private ExportIndex index(Counts counts) {
        return new ExportIndex(
                Program.nameAndVersion(),
                now,
                counts.patients(),
                counts.visits(),
                counts.versions());
    }

    private static byte[] readme() {
        return utf8(
                Messages.of(Language.EN).get("service.export.readme")
                        + "\n\n"
                        + Messages.of(Language.KO).get("service.export.readme")
                        + "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ExportIndex.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
