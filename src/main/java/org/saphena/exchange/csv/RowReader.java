package org.saphena.exchange.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Language;
import org.saphena.clinical.Sex;

/** Reads the rows of one table. What is not there is not known; nothing is guessed. */
final class RowReader {
    private static final Pattern OWN_SCRIPT = Pattern.compile(".*[\\p{IsHangul}\\p{IsHan}].*");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Set<String> FEMALE = Set.of("f", "female", "w", "woman", "여", "여자", "여성");
    private static final Set<String> MALE = Set.of("m", "male", "man", "남", "남자", "남성");
    private static final Set<String> OTHER = Set.of("o", "other", "기타");
    private static final Set<String> UNKNOWN =
            Set.of("u", "unknown", "not known", "미상", "모름", "알 수 없음");
    private static final Set<String> KOREAN = Set.of("ko", "kor", "korean", "한국어");
    private static final Set<String> ENGLISH = Set.of("en", "eng", "english", "영어");

    private final Map<PatientColumn, Integer> places;
    private final LocalDate today;

    /**
     * @param places where each column stands
     */
    RowReader(Map<PatientColumn, Integer> places, LocalDate today) {
        this.places = new EnumMap<>(places);
        this.today = today;
    }

    /** The reader of a single cell. */
    private interface Read<T> {
        T read(String text) throws CellException;
    }

    /** A fault at a column. */
    static final class RowException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient RowFault fault;

        RowException(RowFault fault) {
            super(fault.kind().name(), null, false, false);
            this.fault = fault;
        }

        RowFault fault() {
            return fault;
        }
    }

    /**
     * @throws RowException for a row that cannot be taken
     */
    CsvPatient read(long line, List<String> cells) throws RowException {
        String own = cell(line, cells, PatientColumn.NAME, text -> text);
        String family = cell(line, cells, PatientColumn.FAMILY_NAME, text -> text);
        String given = cell(line, cells, PatientColumn.GIVEN_NAME, text -> text);
        LocalDate born =
                cell(line, cells, PatientColumn.BIRTH_DATE, text -> CsvDates.read(text, today));
        if (born == null) {
            throw fault(line, PatientColumn.BIRTH_DATE, RowFault.Kind.MISSING);
        }
        if (own == null && family == null && given == null) {
            throw fault(line, PatientColumn.NAME, RowFault.Kind.MISSING);
        }
        Sex sex = cell(line, cells, PatientColumn.SEX, RowReader::sex);
        CsvPatient patient =
                new CsvPatient(
                        line,
                        cell(line, cells, PatientColumn.NUMBER, text -> text),
                        family,
                        given,
                        own,
                        born,
                        sex == null ? Sex.UNKNOWN : sex,
                        cell(line, cells, PatientColumn.HEIGHT_CM, RowReader::decimal),
                        cell(line, cells, PatientColumn.WEIGHT_KG, RowReader::decimal),
                        cell(line, cells, PatientColumn.LANGUAGE, RowReader::language));
        return checked(western(patient));
    }

    /** A whole name in Latin letters with a comma has its family name first. */
    private static CsvPatient western(CsvPatient read) {
        String own = read.nativeName();
        boolean parted = read.familyName() != null || read.givenName() != null;
        int comma = own == null ? -1 : own.indexOf(',');
        if (own == null || parted || comma <= 0 || OWN_SCRIPT.matcher(own).matches()) {
            return read;
        }
        String given = own.substring(comma + 1).strip();
        return new CsvPatient(
                read.line(),
                read.number(),
                own.substring(0, comma).strip(),
                given.isEmpty() ? null : given,
                null,
                read.birthDate(),
                read.sex(),
                read.heightCm(),
                read.weightKg(),
                read.language());
    }

    private static CsvPatient checked(CsvPatient patient) throws RowException {
        try {
            String number = patient.number();
            patient.numbered(number == null ? "0" : number);
            return patient;
        } catch (ImpossibleValueException e) {
            PatientColumn column =
                    e.pointer().contains("height")
                            ? PatientColumn.HEIGHT_CM
                            : PatientColumn.WEIGHT_KG;
            throw fault(patient.line(), column, RowFault.Kind.IMPOSSIBLE);
        }
    }

    private <T> @Nullable T cell(long line, List<String> cells, PatientColumn column, Read<T> read)
            throws RowException {
        Integer place = places.get(column);
        if (place == null) {
            return null;
        }
        try {
            String text = Cells.text(cells.get(place));
            return text == null ? null : read.read(text);
        } catch (CellException e) {
            throw fault(line, column, e.kind());
        }
    }

    private static RowException fault(long line, PatientColumn column, RowFault.Kind kind) {
        return new RowException(new RowFault(line, column, kind));
    }

    private static Sex sex(String text) throws CellException {
        return choice(
                text,
                Map.of(FEMALE, Sex.FEMALE, MALE, Sex.MALE, OTHER, Sex.OTHER, UNKNOWN, Sex.UNKNOWN));
    }

    private static Language language(String text) throws CellException {
        return choice(text, Map.of(KOREAN, Language.KO, ENGLISH, Language.EN));
    }

    private static <T> T choice(String text, Map<Set<String>, T> choices) throws CellException {
        String word = text.toLowerCase(Locale.ROOT);
        return choices.entrySet().stream()
                .filter(each -> each.getKey().contains(word))
                .findFirst()
                .orElseThrow(() -> new CellException(RowFault.Kind.UNREADABLE))
                .getValue();
    }

    private static BigDecimal decimal(String text) throws CellException {
        if (!DECIMAL.matcher(text).matches()) {
            throw new CellException(RowFault.Kind.UNREADABLE);
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
