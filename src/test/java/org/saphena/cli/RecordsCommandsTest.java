package org.saphena.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.service.SampleCases;
import org.saphena.storage.Role;

class RecordsCommandsTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Seoul"));
    private static final String PASSWORD = "twelve green otters juggle";

    @TempDir private Path folder = Path.of(".");
    private final InputStream standardInput = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void fill() throws IOException {
        try (Clinic clinic =
                LightDoors.create(
                        folder.resolve("records"), CLOCK, CONSULTATIONS, PASSWORD.toCharArray())) {
            Path table =
                    Files.writeString(
                            folder.resolve("first.csv"), "no,name,born\n7,Han,1981-02-11\n");
            clinic.readTable(table, (_, _) -> {}).run(false, (_, _) -> {});
        }
    }

    @AfterEach
    void giveBack() {
        System.setIn(standardInput);
    }

    @Test
    void wholeRecordsAreCalledWhole() {
        assertThat(run("vault", "check")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("whole: 1 patients, 0 visits").contains("verified");
    }

    @Test
    void damagedRecordsShowTheWayOutAndTheRestoreWorks() throws IOException {
        damage();

        assertThat(run("vault", "check")).isEqualTo(ExitCode.RECORDS);
        assertThat(messages()).contains("damaged");
        String name =
                answers()
                        .lines()
                        .filter(line -> line.contains("vault restore"))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll(".* ", "");

        assertThat(run("vault", "restore", name, "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("set-aside");
        assertThat(run("vault", "check")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void recordsWithAMissingFileShowTheWayOutToo() throws IOException {
        for (String name : new String[] {"clinic.saphena", "clinic.keys"}) {
            Files.delete(folder.resolve("records").resolve(name));
            assertThat(run("vault", "check")).isEqualTo(ExitCode.RECORDS);
            assertThat(answers()).contains("vault restore");
        }
    }

    @Test
    void aBackupIsMadeListedAndTried() {
        assertThat(run("vault", "backup")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("asked for", "1 patients");
        assertThat(run("vault", "list")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("before an import", "asked for");
        assertThat(run("vault", "drill")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("can be restored", "The audit trail is as it was written");
    }

    @Test
    void longWorkSaysOnATerminalHowFarItHasCome() {
        System.setIn(new ByteArrayInputStream((PASSWORD + "\n").getBytes(UTF_8)));
        new Cli(new Console(out, err, true), _ -> CONSULTATIONS, this::door)
                .run("vault", "backup", "--password-fd", "0");
        assertThat(messages()).contains("Writing: 100 %", "Checking: 100 %").endsWith("\u001b[2K");
        assertThat(answers()).contains("asked for").doesNotContain("%");

        run("vault", "backup");
        assertThat(messages()).isEmpty();
    }

    @Test
    void aTerminalIsToldHowFarTheExportOfTheTrailHasComeAndWhatOpensTheRecordsLate()
            throws IOException {
        err.reset();
        Files.delete(folder.resolve("records").resolve("clinic.closed"));
        System.setIn(new ByteArrayInputStream((PASSWORD + "\n").getBytes(UTF_8)));
        String file = folder.resolve("trail.csv").toString();
        new Cli(new Console(out, err, true), _ -> CONSULTATIONS, this::door)
                .run("vault", "audit", "export", file, "--password-fd", "0");
        assertThat(messages()).contains("Writing: 100 %", "every page is read before they open");
    }

    @Test
    void aSecondFolderIsUsedOrItsFaultIsTold() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        assertThat(run("vault", "backup", "--second", second.toString())).isEqualTo(ExitCode.DONE);
        try (Stream<Path> copies = Files.list(second)) {
            assertThat(copies).isNotEmpty();
        }
        assertThat(run("vault", "backup", "--second", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(messages()).contains("second copies is not there");
    }

    @Test
    void secondCopiesAreListedTriedAndRestored() throws IOException {
        String second = Files.createDirectory(folder.resolve("second")).toString();
        run("vault", "backup", "--second", second);
        Path beside = folder.resolve("records").resolve("backups");
        Files.move(beside, folder.resolve("lost"));
        assertThat(run("vault", "list")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("no verified backup");
        assertThat(run("vault", "list", "--from", second)).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("asked for", "1 patients");
        String name = answers().replaceFirst("(?s).*?(\\d{8}T\\d{6}Z(-\\d+)?).*", "$1");
        assertThat(run("vault", "drill", "--from", second)).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("can be restored");
        assertThat(run("vault", "restore", name)).isEqualTo(ExitCode.RECORDS);
        assertThat(run("vault", "restore", name, "--from", second, "--yes"))
                .isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("1 patients");
    }

    @Test
    void aRestoreIsShownFirst() {
        run("vault", "backup");
        String name = answers().lines().findFirst().orElseThrow().split(" ")[1];
        assertThat(run("patients", "import", "--take", table("no,name,born\n8,Lee,1990-01-01\n")))
                .isEqualTo(ExitCode.DONE);

        assertThat(run("vault", "restore", name)).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("1 new patients", "Nothing was changed");
        assertThat(run("vault", "check")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("2 patients");

        assertThat(run("vault", "restore", name, "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(run("vault", "check")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("1 patients");
    }

    @Test
    void whoIsNoAdministratorGetsAtNoBackup() {
        String other = "nine violet kettles hum";
        try (Clinic clinic = door(CONSULTATIONS).open(PASSWORD.toCharArray())) {
            clinic.people()
                    .add(
                            "Lee",
                            Set.of(Role.ASSISTANT),
                            other.toCharArray(),
                            PASSWORD.toCharArray());
        }
        String name = door(CONSULTATIONS).backups().list().getFirst().name();
        for (String[] command :
                new String[][] {
                    {"vault", "drill"},
                    {"vault", "restore", name},
                    {"vault", "restore", name, "--yes"}
                }) {
            String[] all = Arrays.copyOf(command, command.length + 4);
            System.arraycopy(
                    new String[] {"--user", "Lee", "--password-fd", "0"},
                    0,
                    all,
                    command.length,
                    4);
            assertThat(runWith(other + "\n", all)).isEqualTo(ExitCode.RECORDS);
            assertThat(messages()).contains("Only an administrator");
            assertThat(answers()).isEmpty();
        }
    }

    @Test
    void anUnknownBackupIsNone() {
        assertThat(run("vault", "restore", "20200101T000000Z")).isEqualTo(ExitCode.RECORDS);
        assertThat(messages()).contains("no such backup");
    }

    @Test
    void aTableIsShownAndOnlyTakenWhenAskedFor() {
        String table = table("번호,이름,생년월일,비고\n8,홍나래,1990-01-01,x\n9,Lee,2/3/1990,\n");

        assertThat(run("patients", "import", table)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers())
                .contains("Columns that are not taken: 비고")
                .contains("line 2: 8, 홍나래")
                .contains("! line 3, birth date: can be understood in two ways")
                .contains("New: 1. Here already: 0. Cannot be taken: 1");

        assertThat(run("patients", "import", "--take", table)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(messages()).contains("nothing was taken in");

        assertThat(run("patients", "import", "--take", "--leave-out-faulty", table))
                .isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("Taken in: 1 patients, 0 visits. Backup before: 20");
    }

    @Test
    void theTableIsWordedInKorean() {
        String table = table("no,name,born\n9,Lee,2/3/1990\n");
        assertThat(run("patients", "import", "--language", "ko", table))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers()).contains("! 2행, 생년월일: 두 가지로 읽힐 수 있음");
    }

    @Test
    void caseFilesAreTakenIn() throws IOException {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.write(cases.resolve("a.case.json"), CaseWriter.write(SampleCases.all().get(1)));
        Files.writeString(cases.resolve("b.case.json"), "{}");

        assertThat(run("patients", "import", cases.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answers()).contains("Cannot be taken: 2");
        assertThat(messages()).contains("b.case.json");
    }

    @Test
    void aCaseFileWithANewPatientWhoMayBeHereIsTold() throws IOException {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Path one = cases.resolve("a.case.json");
        try (Clinic clinic = door(CONSULTATIONS).open(PASSWORD.toCharArray())) {
            clinic.exportCase(
                    clinic.startVisit(clinic.patients("").getFirst().stored().key()).key(), one);
        }
        String number = CaseReader.read(one).patient().id();
        Files.writeString(one, Files.readString(one).replace("\"" + number + "\"", "\"new-1\""));
        assertThat(run("patients", "import", cases.toString())).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("may be patient " + number, "a.case.json", "Nothing was");
    }

    @Test
    void tablesAndCasesTogetherAreAWrongCommandLine() {
        assertThat(run("patients", "import", table("x"), folder.toString()))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aWorkbookIsRefused() throws IOException {
        Path workbook = folder.resolve("patients.xlsx");
        Files.write(workbook, new byte[] {'P', 'K', 3, 4, 0});
        assertThat(run("patients", "import", workbook.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(messages()).contains("Save it as CSV");
    }

    @Test
    void everythingIsWrittenOut() {
        Path target = folder.resolve("leaving");
        assertThat(run("export", target.toString())).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("NOTHING OF IT IS ENCRYPTED");
        assertThat(target.resolve("tables/patient.csv")).content().contains("Han");
        assertThat(run("export", target.toString())).isEqualTo(ExitCode.CANNOT_WRITE);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        assertThat(runWith("wrong\n", "vault", "check", "--password-fd", "0"))
                .isEqualTo(ExitCode.RECORDS);
        assertThat(messages()).contains("does not open");
    }

    @Test
    void withoutATerminalAPasswordComesFromADescriptorOnly() {
        assertThat(runWith("", "vault", "check")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("--password-fd");
        assertThat(runWith("", "vault", "check", "--password-fd", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(runWith("x", "vault", "check", "--password-fd", "987"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theAuditTrailIsVerifiedAndWrittenOut() throws IOException {
        assertThat(run("vault", "audit", "verify")).isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("is as it was written");

        assertThat(runWith(PASSWORD + "\nAAAAA\n", verifyWithKit())).isEqualTo(ExitCode.RECORDS);
        assertThat(messages()).contains("Group 2");

        Path table = folder.resolve("audit.csv");
        assertThat(run("vault", "audit", "export", table.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(table)).contains("data-imported").doesNotContain("Han");
        Path fhir = folder.resolve("audit.json");
        assertThat(run("vault", "audit", "export", fhir.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(fhir)).contains("\"AuditEvent\"");
    }

    @Test
    void theKitProvesTheWholeTrail() {
        String code;
        try (Clinic clinic = door(CONSULTATIONS).open(PASSWORD.toCharArray())) {
            var draft = clinic.people().draftRecoveryKit(PASSWORD.toCharArray());
            code = String.join("-", draft.groups());
            assertThat(draft.confirm(draft.asked().stream().map(draft.groups()::get).toList()))
                    .isTrue();
        }
        assertThat(runWith(PASSWORD + "\n" + code + "\n", verifyWithKit()))
                .isEqualTo(ExitCode.DONE);
        assertThat(answers()).contains("is as it was written");
    }

    private static String[] verifyWithKit() {
        return new String[] {"vault", "audit", "verify", "--password-fd", "0", "--kit-fd", "0"};
    }

    private void damage() throws IOException {
        Path database = folder.resolve("records/clinic.saphena");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
    }

    private String table(String text) {
        try {
            return Files.writeString(folder.resolve("table.csv"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClinicDoor door(Consultations consultations) {
        return new ClinicDoor(folder.resolve("records"), "desk", CLOCK, consultations);
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--password-fd";
        all[arguments.length + 1] = "0";
        return runWith(PASSWORD + "\n", all);
    }

    private int runWith(String input, String... arguments) {
        out.reset();
        err.reset();
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        return new Cli(new Console(out, err), _ -> CONSULTATIONS, this::door).run(arguments);
    }

    private String answers() {
        return out.toString(UTF_8);
    }

    private String messages() {
        return err.toString(UTF_8);
    }
}
