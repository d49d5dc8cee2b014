package org.saphena.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.saphena.exchange.csv.TableRefusedException.Reason;

/**
 * Reads a table of patients: the first row has the headings, in English or Korean and any order;
 * cells are parted by comma, semicolon or tabulator. At most {@value #MOST_ROWS} rows.
 */
public final class PatientTableReader {
    /** The most rows of one file. */
    public static final int MOST_ROWS = 200_000;

    private static final int LONGEST_CELL = 64 * 1024;
    private static final int LONGEST_HEADING = 60;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private PatientTableReader() {}

    /**
     * @param today nobody is born after it
     * @throws TableRefusedException for a file that is no such table
     */
    public static PatientTable read(Path file, LocalDate today) {
        return read(TableText.bytes(file), today);
    }

    /** The same, of what is in the file. */
    public static PatientTable read(byte[] bytes, LocalDate today) {
        TableText text = TableText.of(bytes);
        char separator = separator(text.text());
        try (CsvReader<CsvRecord> reader = reader(text.text(), separator)) {
            Iterator<CsvRecord> rows = reader.iterator();
            if (!rows.hasNext()) {
                throw new TableRefusedException(Reason.EMPTY);
            }
            return read(rows, text.encoding(), separator, today);
        } catch (CsvParseException e) {
            throw new TableRefusedException(Reason.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PatientTable read(
            Iterator<CsvRecord> rows, String encoding, char separator, LocalDate today) {
        List<String> headings = rows.next().getFields();
        Map<PatientColumn, Integer> places = places(headings);
        RowReader reader = new RowReader(places, today);
        List<CsvPatient> patients = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            long line = row.getStartingLineNumber();
            if (patients.size() + faults.size() == MOST_ROWS) {
                throw new TableRefusedException(Reason.TOO_MANY_ROWS);
            }
            if (row.getFieldCount() != headings.size()) {
                faults.add(new RowFault(line, null, RowFault.Kind.CELLS));
                continue;
            }
            try {
                CsvPatient patient = reader.read(line, row.getFields());
                String number = patient.number();
                if (number == null || numbers.add(number.toLowerCase(Locale.ROOT))) {
                    patients.add(patient);
                } else {
                    faults.add(new RowFault(line, PatientColumn.NUMBER, RowFault.Kind.TWICE));
                }
            } catch (RowReader.RowException e) {
                faults.add(e.fault());
            }
        }
        return new PatientTable(
                encoding,
                separator,
                places.keySet().stream().sorted().toList(),
                ignored(headings),
                patients,
                faults);
    }

    private static Map<PatientColumn, Integer> places(List<String> headings) {
        Map<PatientColumn, Integer> places = new EnumMap<>(PatientColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            Optional<PatientColumn> column = column(headings, i);
            if (column.isPresent() && places.put(column.get(), i) != null) {
                throw new TableRefusedException(Reason.COLUMN_TWICE);
            }
        }
        if (!places.containsKey(PatientColumn.BIRTH_DATE)) {
            throw new TableRefusedException(Reason.NO_BIRTH_DATE);
        }
        if (!places.containsKey(PatientColumn.NAME)
                && !places.containsKey(PatientColumn.FAMILY_NAME)) {
            throw new TableRefusedException(Reason.NO_NAME);
        }
        return places;
    }

    private static Optional<PatientColumn> column(List<String> headings, int place) {
        Optional<PatientColumn> column = PatientColumn.under(headings.get(place));
        boolean isKnownBetter =
                PatientColumn.isWeak(headings.get(place))
                        && IntStream.range(0, headings.size())
                                .filter(other -> other != place)
                                .mapToObj(headings::get)
                                .anyMatch(other -> PatientColumn.under(other).equals(column));
        return isKnownBetter ? Optional.empty() : column;
    }

    private static List<String> ignored(List<String> headings) {
        return IntStream.range(0, headings.size())
                .filter(place -> column(headings, place).isEmpty())
                .mapToObj(headings::get)
                .map(PatientTableReader::shown)
                .toList();
    }

    private static String shown(String heading) {
        String seen = heading.replaceAll("\\p{C}", " ").strip();
        return seen.length() <= LONGEST_HEADING ? seen : seen.substring(0, LONGEST_HEADING) + "…";
    }

    /** The one that gives most columns of patients. */
    private static char separator(String text) {
        char best = ',';
        long most = -1;
        for (char separator : SEPARATORS) {
            long known = known(text, separator);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static long known(String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            Iterator<CsvRecord> rows = reader.iterator();
            return rows.hasNext()
                    ? rows.next().getFields().stream()
                            .filter(heading -> PatientColumn.under(heading).isPresent())
                            .count()
                    : 0;
        } catch (CsvParseException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new StringReader(text));
    }
}
