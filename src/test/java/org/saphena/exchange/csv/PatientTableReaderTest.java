package org.saphena.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.Sex;
import org.saphena.exchange.csv.TableRefusedException.Reason;

class PatientTableReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final String KOREAN = "차트번호,성명,생년월일,성별,키,몸무게\n0042,홍나래,1981-02-11,여,163,58.5\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949", "UTF-16LE", "UTF-16BE"})
    void aTableIsReadInEachOfTheUsualEncodings(String charset) {
        PatientTable table = read(KOREAN.getBytes(Charset.forName(charset)));
        requireKorean(table);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16"})
    void aByteOrderMarkIsHeeded(String charset, String shown) {
        PatientTable table = read(("\uFEFF" + KOREAN).getBytes(Charset.forName(charset)));
        requireKorean(table);
        assertThat(table.encoding()).isEqualTo(shown);
    }

    @Test
    void theEncodingIsTold() {
        assertThat(read(KOREAN.getBytes(StandardCharsets.UTF_8)).encoding()).isEqualTo("UTF-8");
        assertThat(read(KOREAN.getBytes(Charset.forName("x-windows-949"))).encoding())
                .isEqualTo("EUC-KR");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void eachSeparatorIsUnderstood(String separator) {
        PatientTable table = read(KOREAN.replace(",", separator));
        requireKorean(table);
        assertThat(table.separator()).isEqualTo(separator.charAt(0));
    }

    @Test
    void englishHeadingsMayBeSpacedAndWrittenAsTheyLike() {
        PatientTable table =
                read(
                        "Family name;GIVEN_NAME;Date of birth;Gender;Language;Room\r\n"
                                + "Lee;\"Ji \"\"J\"\" won\";11.2.1981;M;English;7\r\n");

        assertThat(table.ignored()).containsExactly("Room");
        assertThat(table.patients())
                .singleElement()
                .satisfies(lee -> {
                    assertThat(lee.number()).isNull();
                    assertThat(lee.familyName()).isEqualTo("Lee");
                    assertThat(lee.givenName()).isEqualTo("Ji \"J\" won");
                    assertThat(lee.birthDate()).isEqualTo("1981-02-11");
                    assertThat(lee.sex()).isEqualTo(Sex.MALE);
                    assertThat(lee.language()).isEqualTo(Language.EN);
                    assertThat(lee.line()).isEqualTo(2);
                });
    }

    @Test
    void whatIsNotThereIsUnknown() {
        CsvPatient patient = read("name,birth date\nHan,1981-02-11\n").patients().getFirst();
        assertThat(patient.sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(patient.heightCm()).isNull();
        assertThat(patient.language()).isNull();
    }

    @Test
    void aWholeLatinNameIsPartedAtItsCommaAndNowhereElse() {
        List<CsvPatient> patients =
                read("name,born\n\"Kim, Ha-neul\",1981-02-11\nHa-neul Kim,1981-02-11\n").patients();
        assertThat(patients.getFirst().familyName()).isEqualTo("Kim");
        assertThat(patients.getFirst().givenName()).isEqualTo("Ha-neul");
        assertThat(patients.getLast().nativeName()).isEqualTo("Ha-neul Kim");
        assertThat(patients.getLast().familyName()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1981-02-11",
        "1981.2.11",
        "1981. 2. 11.",
        "1981/02/11",
        "19810211",
        "11.02.1981",
        "1981년 2월 11일",
        "1981-02-11 00:00:00"
    })
    void theSameDayInManyForms(String born) {
        assertThat(read("name,born\nHan," + born + "\n").patients())
                .singleElement()
                .extracting(CsvPatient::birthDate)
                .isEqualTo(LocalDate.of(1981, 2, 11));
    }

    @ParameterizedTest
    @CsvSource({"25/12/1981", "12/25/1981"})
    void dayAndMonthWithStrokesWhereTheyCannotBeTakenForEachOther(String born) {
        assertThat(read("name,born\nHan," + born + "\n").patients())
                .singleElement()
                .extracting(CsvPatient::birthDate)
                .isEqualTo(LocalDate.of(1981, 12, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "02/11/1981, AMBIGUOUS",
        "810211, AMBIGUOUS",
        "81-02-11, AMBIGUOUS",
        "1981-02-30, UNREADABLE",
        "1981-13-01, UNREADABLE",
        "spring, UNREADABLE",
        "2026-03-15, FUTURE",
        "1899-12-31, IMPOSSIBLE",
        "'', MISSING"
    })
    void aBirthDateThatIsNoneIsAFault(String born, RowFault.Kind kind) {
        assertThat(read("name,born,sex\nHan," + born + ",f\n").faults())
                .containsExactly(new RowFault(2, PatientColumn.BIRTH_DATE, kind));
    }

    @Test
    void faultsTellLineAndColumnAndTheOthersAreRead() {
        PatientTable table =
                read(
                        """
                        no,name,born,sex,height
                        1,Han,1981-02-11,x,
                        2,,1981-02-11,f,
                        3,Han,1981-02-11,f,999
                        4,Han,1981-02-11,f
                        5,Han,1981-02-11,f,163
                        5,Lee,1981-02-11,f,163
                        6,Han,1981-02-11,f,abc
                        7,"two
                        lines",1981-02-11,f,
                        8,=1+1,1981-02-11,f,
                        9,Han\u202e,1981-02-11,f,
                        """);

        assertThat(table.faults())
                .containsExactly(
                        new RowFault(2, PatientColumn.SEX, RowFault.Kind.UNREADABLE),
                        new RowFault(3, PatientColumn.NAME, RowFault.Kind.MISSING),
                        new RowFault(4, PatientColumn.HEIGHT_CM, RowFault.Kind.IMPOSSIBLE),
                        new RowFault(5, null, RowFault.Kind.CELLS),
                        new RowFault(7, PatientColumn.NUMBER, RowFault.Kind.TWICE),
                        new RowFault(8, PatientColumn.HEIGHT_CM, RowFault.Kind.UNREADABLE),
                        new RowFault(9, PatientColumn.NAME, RowFault.Kind.CONTROL),
                        new RowFault(11, PatientColumn.NAME, RowFault.Kind.FORMULA),
                        new RowFault(12, PatientColumn.NAME, RowFault.Kind.CONTROL));
        assertThat(table.patients()).extracting(CsvPatient::number).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "%0A", "|x"})
    void aFormulaIsNeverTakenForANameButAGuardedTextIs(String text) {
        assertThat(read("name;born\n\"" + text + "\";1981-02-11\n").faults())
                .containsExactly(new RowFault(2, PatientColumn.NAME, RowFault.Kind.FORMULA));
        assertThat(Cells.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void whatWasGuardedWhenWrittenIsThatTextAgain() throws CellException {
        for (String text : List.of("Kim", "O'Brien", "'t Hooft", "''-x")) {
            assertThat(Cells.text(Cells.guarded(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'name,sex', NO_BIRTH_DATE",
        "'born,sex', NO_NAME",
        "'given name,born', NO_NAME",
        "'name,name,born', COLUMN_TWICE",
        "'성명,이름,생년월일', COLUMN_TWICE"
    })
    void headingsThatMakeNoTableOfPatients(String headings, Reason reason) {
        requireRefused((headings + "\nx,y,z\n").getBytes(StandardCharsets.UTF_8).clone(), reason);
    }

    @Test
    void emptyIsNoTable() {
        requireRefused(new byte[0], Reason.EMPTY);
        requireRefused("\uFEFF\n\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void aQuoteThatIsNeverClosedIsBroken() {
        requireRefused(
                "name,born\n\"Han,1981-02-11\n".getBytes(StandardCharsets.UTF_8), Reason.BROKEN);
    }

    @Test
    void aCellWithoutEndIsBroken() {
        String cell = "x".repeat(200_000);
        requireRefused(
                ("name,born\n" + cell + ",1981-02-11\n").getBytes(StandardCharsets.UTF_8),
                Reason.BROKEN);
    }

    @Test
    void archivesAreNotOpened() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../patients.csv"));
            out.write(KOREAN.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[10_000_000]);
        }
        requireRefused(zip.toByteArray(), Reason.NOT_TEXT);
        requireRefused(gzip.toByteArray(), Reason.NOT_TEXT);
        requireRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Reason.NOT_TEXT);
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        requireRefused(
                new byte[] {'n', 'a', 'm', 'e', ',', (byte) 0xFF, (byte) 0xFF}, Reason.ENCODING);
    }

    @Test
    void tooManyRowsAreRefused() {
        String rows = "Han,1981-02-11\n".repeat(PatientTableReader.MOST_ROWS + 1);
        requireRefused(
                ("name,born\n" + rows).getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_ROWS);
    }

    @Test
    void tooLargeAFileIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.csv");
        byte[] block = "Han,1981-02-11\n".repeat(70_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int written = 0; written <= TableText.MOST; written += block.length) {
                out.write(block);
            }
        }
        assertThatExceptionOfType(TableRefusedException.class)
                .isThrownBy(() -> PatientTableReader.read(file, TODAY))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThatExceptionOfType(TableRefusedException.class)
                .isThrownBy(() -> PatientTableReader.read(folder.resolve("none"), TODAY))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
    }

    private static void requireKorean(PatientTable table) {
        assertThat(table.faults()).isEmpty();
        assertThat(table.patients())
                .singleElement()
                .satisfies(patient -> {
                    assertThat(patient.number()).isEqualTo("0042");
                    assertThat(patient.nativeName()).isEqualTo("홍나래");
                    assertThat(patient.birthDate()).isEqualTo("1981-02-11");
                    assertThat(patient.sex()).isEqualTo(Sex.FEMALE);
                    assertThat(patient.heightCm()).isEqualByComparingTo("163");
                    assertThat(patient.weightKg()).isEqualByComparingTo("58.5");
                });
    }

    private static void requireRefused(byte[] bytes, Reason reason) {
        assertThatExceptionOfType(TableRefusedException.class)
                .isThrownBy(() -> PatientTableReader.read(bytes, TODAY))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static PatientTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PatientTable read(byte[] bytes) {
        return PatientTableReader.read(bytes, TODAY);
    }
}
