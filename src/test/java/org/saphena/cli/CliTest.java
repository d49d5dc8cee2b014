package org.saphena.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.service.Consultations;
import org.saphena.service.FakeConsultations;
import org.saphena.service.KnowledgeFaultyException;

class CliTest {
    @TempDir private Path folder = Path.of(".");

    /** The mark of a full answer of {@link FakeConsultations}. */
    private static final String FULL = "1".repeat(64);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void oneCaseIsAnsweredPrettyAndAlone() throws IOException {
        assertThat(run("assess", put("a.case.json", "A-1"))).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("\"A-1\"").startsWith("{").endsWith("}\n");
        assertThat(answers().lines().count()).isGreaterThan(1);
        assertThat(messages()).isEmpty();
    }

    @Test
    void severalCasesAreOneLineEachInOrderOfName() throws IOException {
        String second = put("b.case.json", "B-2");
        String first = put("a.case.json", "A-1");
        assertThat(run("assess", second, first)).isEqualTo(ExitCode.DONE);
        assertThat(answers().lines()).hasSize(2);
        assertThat(answers().indexOf("A-1")).isBetween(0, answers().indexOf("B-2"));
    }

    @Test
    void manyCasesKeepTheOrderOfTheirNames() throws IOException {
        List<String> ids = IntStream.range(100, 200).mapToObj(i -> "P-" + i).toList();
        for (String id : ids) {
            put(id + ".case.json", id);
        }
        put("P-150.case.json", "bad");

        assertThat(run("assess", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers().lines().map(CliTest::caseOf))
                .isEqualTo(ids.stream().filter(id -> !id.equals("P-150")).toList());
    }

    private static String caseOf(String line) {
        String id = "\"case\":\"";
        int from = line.indexOf(id) + id.length();
        return line.substring(from, line.indexOf('"', from));
    }

    @Test
    void oneCaseIsAnsweredWithWhatWouldChange() throws IOException {
        run("assess", put("a.case.json", "A-1"));
        assertThat(answers()).contains(FULL);
    }

    @Test
    void severalCasesAreAnsweredWithoutWhatWouldChange() throws IOException {
        run("assess", put("a.case.json", "A-1"), put("b.case.json", "B-2"));
        assertThat(answers()).doesNotContain(FULL).contains("2222");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--changes", "--pdf=pdfs"})
    void severalCasesAreAnsweredInFullWhenItIsNeeded(String option) throws IOException {
        put("a.case.json", "A-1");
        put("b.case.json", "B-2");
        run("assess", folder.toString(), option.replace("pdfs", folder.resolve("pdfs") + ""));
        assertThat(answers().lines()).hasSize(2).allMatch(line -> line.contains(FULL));
    }

    @Test
    void aCaseNamedTwiceIsAnsweredOnce() throws IOException {
        String one = put("a.case.json", "A-1");
        assertThat(run("assess", one, one)).isEqualTo(ExitCode.DONE);
        assertThat(answers()).containsOnlyOnce("A-1");
    }

    @Test
    void ofAFolderTheCaseFilesAreAnswered() throws IOException {
        put("b.case.json", "B-2");
        put("a.case.json", "A-1");
        put("a.expected.json", "Z-9");
        put("readme.txt", "Z-9");
        assertThat(run("assess", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("A-1", "B-2").doesNotContain("Z-9");
    }

    @Test
    void aFolderWithoutCaseFilesGivesItsJsonFiles() throws IOException {
        put("b.json", "B-2");
        put("readme.txt", "Z-9");
        assertThat(run("assess", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("B-2").doesNotContain("Z-9");
    }

    @Test
    void aBadFileAmongSeveralDoesNotKeepTheOthersFromTheirAnswer() throws IOException {
        put("a.case.json", "A-1");
        put("b.case.json", "bad");
        put("c.case.json", "C-3");
        assertThat(run("assess", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers().lines()).hasSize(2);
        assertThat(answers()).contains("A-1", "C-3");
        assertThat(messages())
                .contains("b.case.json: The case file was not opened.")
                .contains("/patient/sex", "string[3]", "female, male");
    }

    @Test
    void aBadFileAloneAnswersNothing() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        assertThat(run("assess", put("a.case.json", "bad"), "--pdf", pdf.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers()).isEmpty();
        assertThat(pdf).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "en, There is no such file or folder.",
        "ko, 그런 파일이나 폴더가 없습니다.",
    })
    void aPathThatLeadsNowhereIsBadInput(String language, String said) {
        String path = folder.resolve("none.json").toString();
        assertThat(run("assess", path, "--language", language)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(messages()).isEqualTo(path + ": " + said + System.lineSeparator());
        assertThat(answers()).isEmpty();
    }

    @Test
    void aFolderWithoutAnyJsonIsBadInput() {
        assertThat(run("assess", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(messages()).contains("There is no case file in this folder.");
    }

    @Test
    void aFaultOfTheProgramTellsACodeAndNothingOfThePatient() throws IOException {
        put("a.case.json", "crash");
        put("b.case.json", "B-2");
        assertThat(run("assess", folder.toString())).isEqualTo(ExitCode.INTERNAL);
        assertThat(answers()).contains("B-2");
        assertThat(messages())
                .containsPattern("code X-[0-9A-F]{4}")
                .doesNotContain("Example", "IllegalState", "\tat ");
    }

    @Test
    void theSummaryGoesWhereItIsWanted() throws IOException {
        Path pdf = Files.writeString(folder.resolve("x.pdf"), "old");
        int code =
                run("assess", put("a.case.json", "A-1"), "--pdf", pdf.toString(), "--language=ko");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(pdf).hasContent("ko A-1");
        assertThat(answers()).contains("A-1");
    }

    @Test
    void thePatientsSummaryIsWrittenWhenAskedFor() throws IOException {
        Path pdf = folder.resolve("x.pdf");
        String file = put("a.case.json", "A-1");

        assertThat(run("assess", file, "--pdf", pdf.toString(), "--audience", "patient"))
                .isEqualTo(ExitCode.DONE);
        assertThat(pdf).hasContent("patient en A-1");
    }

    @Test
    void theSummaryComparesWithThePreviousVisit() throws IOException {
        Path pdf = folder.resolve("x.pdf");
        String file = put("a.case.json", "A-1");
        String before = put("b.case.json", "B-1");

        assertThat(run("assess", file, "--pdf", pdf.toString(), "--previous", before))
                .isEqualTo(ExitCode.DONE);
        assertThat(pdf).hasContent("en A-1 since B-1");
    }

    @Test
    void aPreviousVisitThatCannotBeReadIsNamed() throws IOException {
        String missing = folder.resolve("none.case.json").toString();

        assertThat(run("assess", put("a.case.json", "A-1"), "--previous", missing))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(messages()).contains(missing);
    }

    @Test
    void anUnknownAudienceIsRefused() throws IOException {
        assertThat(run("assess", put("a.case.json", "A-1"), "--audience", "nurse"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("--audience");
    }

    @Test
    void theSheetsForPatientsAreWritten() {
        Path sheets = folder.resolve("sheets");

        assertThat(run("forms", sheets.toString(), "--language=ko")).isEqualTo(ExitCode.DONE);
        assertThat(sheets.resolve("cramp-diary-ko.pdf")).hasContent("cramp-diary ko");
        assertThat(sheets.resolve("symptom-sheet-ko.pdf")).exists();
    }

    @Test
    void severalSummariesGoToAFolder() throws IOException {
        String one = put("a.case.json", "A-1");
        String other = put("sub/a.json", "A-2");
        Path pdfs = folder.resolve("new").resolve("pdfs");
        assertThat(run("assess", one, other, "--pdf", pdfs.toString())).isEqualTo(ExitCode.DONE);
        assertThat(pdfs.resolve("a.pdf")).hasContent("en A-1");
        assertThat(pdfs.resolve("a-2.pdf")).hasContent("en A-2");
    }

    @Test
    void aSummaryThatCannotBeWrittenIsTold() throws IOException {
        String pdf = Files.createDirectory(folder.resolve("x.pdf")).toString();
        assertThat(run("assess", put("a.case.json", "A-1"), "--pdf", pdf))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(answers()).contains("A-1");
        assertThat(messages()).contains(pdf, "There is a folder of that name.");
    }

    @Test
    void aFileInPlaceOfTheFolderOfSummariesIsTold() throws IOException {
        put("a.case.json", "A-1");
        put("b.case.json", "B-2");
        String file = put("in-the-way", "x");
        assertThat(run("assess", folder.toString(), "--pdf", file))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(messages()).contains(file);
    }

    @Test
    void aFaultyKnowledgeBaseAnswersNothing() throws IOException {
        String one = put("a.case.json", "A-1");
        assertThat(run("assess", one, "--knowledge", "faulty"))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(answers()).isEmpty();
        assertThat(messages()).contains("facts.yaml:12, R-ST-01: unknown fact");
    }

    @Test
    void aGoodKnowledgeBaseIsCalledGood() {
        assertThat(run("knowledge", "check")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("2026.1", "default, esvs-2022");
        assertThat(messages()).isEmpty();
    }

    @Test
    void aFaultyKnowledgeBaseIsRefused() {
        assertThat(run("knowledge", "check", "--knowledge", "faulty", "--language", "ko"))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(answers()).isEmpty();
        assertThat(messages())
                .contains("지식 베이스를 사용할 수 없습니다.", "facts.yaml:12, R-ST-01: unknown fact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "knowledge",
                "asses case.json",
                "assess case.json --langauge en",
                "assess case.json --language fr",
                "assess case.json --language en --language ko",
                "assess case.json --pdf",
                "assess case.json --profile other",
                "knowledge check case.json",
                "knowledge verify",
                "--colour",
            })
    void aWrongCommandLineIsExplained(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(answers()).isEmpty();
        assertThat(messages()).contains("Help: saphena").doesNotContain("\tat ");
        assertThat(messages().lines()).hasSize(2);
    }

    @Test
    void whatIsAllowedIsSaidInTheLanguageChosen() {
        run("assess", "a.json", "--language", "ko", "--profile", "other");
        assertThat(messages())
                .startsWith("--profile: other 값은 허용되지 않습니다. 허용되는 값: default, esvs-2022");
    }

    @Test
    void anUnknownLanguageIsExplainedInEnglish() {
        run("assess", "a.json", "--language", "fr");
        assertThat(messages()).startsWith("--language: fr is not allowed. Allowed: en, ko");
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        assertThat(run("assess", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(answers())
                .contains(
                        "--language",
                        "--profile",
                        "--knowledge",
                        "--changes",
                        "--data",
                        "--pdf",
                        "CASE")
                .contains("Usage: saphena assess", "Exit codes:", "5  ")
                .doesNotContain("usage.");
        assertThat(messages()).isEmpty();
    }

    @Test
    void helpSpeaksKorean() {
        assertThat(run("assess", "--language", "ko", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("사용법: saphena assess", "종료 코드:", "지식 베이스");
    }

    @Test
    void helpOfTheWholeNamesTheCommands() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("assess", "knowledge", "decides nothing");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(answers().strip()).matches("Saphena \\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, ''", "No space left on device, The answer could not be written"})
    void aLostOutputEndsTheRun(String cause, String said) throws IOException {
        OutputStream lost =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(cause);
                    }
                };
        Cli cli = new Cli(new Console(lost, err), _ -> new FakeConsultations(), Doors.CLOSED);
        assertThat(cli.run("assess", put("a.case.json", "A-1"))).isEqualTo(ExitCode.CANNOT_WRITE);
        if (said.isEmpty()) {
            assertThat(messages()).isEmpty();
        } else {
            assertThat(messages()).startsWith(said);
        }
    }

    @Test
    void helpThatCannotBeWrittenIsNotDone() {
        OutputStream lost = OutputStream.nullOutputStream();
        Cli cli =
                new Cli(new Console(closed(lost), err), _ -> new FakeConsultations(), Doors.CLOSED);
        assertThat(cli.run("--help")).isEqualTo(ExitCode.CANNOT_WRITE);
    }

    private static OutputStream closed(OutputStream stream) {
        try {
            stream.close();
            return stream;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(String... arguments) {
        return new Cli(new Console(out, err), CliTest::consultations, Doors.CLOSED).run(arguments);
    }

    private static Consultations consultations(@Nullable Path knowledge) {
        if (knowledge != null) {
            throw new KnowledgeFaultyException("facts.yaml:12, R-ST-01: unknown fact");
        }
        return new FakeConsultations();
    }

    private String put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private String answers() {
        return out.toString(UTF_8);
    }

    private String messages() {
        return err.toString(UTF_8);
    }
}
