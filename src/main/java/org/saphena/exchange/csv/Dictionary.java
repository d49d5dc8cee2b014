package org.saphena.exchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the tables of an export hold, column by column; a column that is not here is not written.
 */
public final class Dictionary {
    /** Its name among the files of an export. */
    public static final String FILE = "dictionary.csv";

    private static final List<Column> COLUMNS = read();

    /** A column and what it means in both languages. */
    private record Column(String table, String name) {}

    private Dictionary() {}

    /** The tables and the columns of each, both in the order of the dictionary. */
    public static Map<String, List<String>> tables() {
        return COLUMNS.stream()
                .collect(
                        Collectors.groupingBy(
                                Column::table,
                                LinkedHashMap::new,
                                Collectors.mapping(Column::name, Collectors.toList())));
    }

    /** The dictionary itself, for the export; UTF-8 with a byte order mark. */
    public static byte[] bytes() {
        byte[] text = resource();
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }

    private static List<Column> read() {
        String text = new String(resource(), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(row -> new Column(row.getField("table"), row.getField("column")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource() {
        try (InputStream in = Dictionary.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
