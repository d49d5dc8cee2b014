package org.saphena.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV that spreadsheets read: UTF-8 with a byte order mark, lines that end as RFC
 * 4180 has it. A text that a spreadsheet would run as a formula has an apostrophe before it, which
 * {@link PatientTableReader} takes off again.
 */
public final class TableFile implements AutoCloseable {
    private final CsvWriter out;

    /**
     * @param out is closed with this
     */
    public TableFile(OutputStream out, List<String> columns) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        this.out =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, StandardCharsets.UTF_8);
        this.out.writeRecord(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells null for what is not there, which is written as nothing
     */
    public void row(List<@Nullable String> cells) {
        out.writeRecord(
                cells.stream().map(cell -> cell == null ? "" : Cells.guarded(cell)).toList());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
