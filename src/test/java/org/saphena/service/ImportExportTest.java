package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.csv.RowFault;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.storage.BackupReason;
import org.saphena.storage.Counts;
import org.saphena.storage.NumberRefusedException;
import org.saphena.storage.Progress;
import org.saphena.storage.StoredPatient;

class ImportExportTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-19T16:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String TABLE =
            "차트번호,성명,생년월일,성별\n0042,홍나래,1981-02-11,여\n,남궁솔,1968-03-14,남\n";

    @TempDir private Path folder = Path.of(".");
    private @Nullable Clinic unlocked;

    @BeforeEach
    void unlock() {
        unlocked =
                LightDoors.create(
                        folder.resolve("records"),
                        CLOCK,
                        CONSULTATIONS,
                        "twelve green otters juggle".toCharArray());
    }

    private Clinic clinic() {
        return Objects.requireNonNull(unlocked);
    }

    @AfterEach
    void lock() {
        clinic().close();
    }

    @Test
    void aTableIsLookedAtAndChangesNothing() throws IOException {
        TablePreview preview = read(TABLE, "x-windows-949").preview();

        assertThat(preview.encoding()).isEqualTo("EUC-KR");
        assertThat(preview.fresh()).isEqualTo(2);
        assertThat(preview.known()).isZero();
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.first().getFirst().nativeName()).isEqualTo("홍나래");
        assertThat(clinic().patients("")).isEmpty();
    }

    @Test
    void aTableIsTakenInAfterABackup() throws IOException {
        ImportReport report = read(TABLE, "UTF-8").run(false, Progress.NONE);

        assertThat(report.patients()).isEqualTo(2);
        assertThat(Objects.requireNonNull(report.before()).because())
                .isEqualTo(BackupReason.IMPORT);
        assertThat(clinic().patients("ㅎㄴㄹ")).hasSize(1);
        assertThat(clinic().patients("남궁"))
                .singleElement()
                .satisfies(line -> assertThat(line.stored().patient().id()).matches("\\d{7}"));
    }

    @Test
    void takenInTwiceItAddsNobodyWhoIsHere() throws IOException {
        read(TABLE, "UTF-8").run(false, Progress.NONE);
        TableImport again = read("no,name,born\n42,홍나래,1981-02-11\n0042,홍나래,1981-02-11\n", "UTF-8");

        assertThat(again.preview().known()).isEqualTo(1);
        assertThat(again.preview().fresh()).isEqualTo(1);
        assertThat(again.preview().similar())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.line()).isEqualTo(2);
                    assertThat(each.here().patient().id()).isEqualTo("0042");
                });
    }

    @Test
    void theNumberOfSomebodyElseIsAFaultAndStopsEverything() throws IOException {
        clinic().create(patient("0042", "Lee", "1990-01-01"));
        TableImport table = read(TABLE, "UTF-8");

        assertThat(table.preview().faults())
                .extracting(RowFault::kind)
                .containsExactly(RowFault.Kind.TAKEN);
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> table.run(false, Progress.NONE))
                .satisfies(e ->
                        assertThat(e.reason()).isEqualTo(ImportRefusedException.Reason.FAULTY));
        assertThat(clinic().patients("")).hasSize(1);

        assertThat(table.run(true, Progress.NONE).leftOut()).isEqualTo(1);
        assertThat(clinic().patients("")).hasSize(2);
        assertThat(clinic().patients("0042").getFirst().stored().patient().familyName())
                .isEqualTo("Lee");
    }

    @Test
    void aNumberOfInventedPatientsIsAFault() throws IOException {
        assertThat(read("no,name,born\ndemo-1,Han,1981-02-11\n", "UTF-8").preview().faults())
                .extracting(RowFault::kind)
                .containsExactly(RowFault.Kind.DEMO);
    }

    @Test
    void aNumberThatWasTakenMeanwhileUndoesTheWholeImport() throws IOException {
        TableImport table = read("no,name,born\n1,Han,1981-02-11\n2,Lee,1981-02-12\n", "UTF-8");
        clinic().create(patient("2", "Park", "1990-01-01"));

        assertThatExceptionOfType(NumberRefusedException.class)
                .isThrownBy(() -> table.run(false, Progress.NONE));
        assertThat(clinic().patients("")).hasSize(1);
    }

    @Test
    void caseFilesAreTakenInOnce() throws IOException {
        List<Path> files =
                List.of(write("a", sample(0)), write("b", sample(1)), write("c", sample(0)));
        CasesImport cases = clinic().readCases(files, Progress.NONE);

        assertThat(cases.preview().visits()).isEqualTo(2);
        assertThat(cases.preview().patients()).isEqualTo(2);
        assertThat(cases.preview().known()).containsExactly(files.getLast());

        ImportReport report = cases.run(false, Progress.NONE);
        assertThat(report.visits()).isEqualTo(2);
        assertThat(report.patients()).isEqualTo(2);
        assertThat(clinic().readCases(files, Progress.NONE).preview().known()).hasSize(3);
    }

    @Test
    void aCaseFileWithANewPatientWhoMayBeHereIsTold() throws IOException {
        Patient patient = sample(0).patient();
        clinic().importCase(write("a", sample(0)), null);
        CaseFile again =
                new CaseFile(
                        patient("0077", patient), sample(0).consultation(), sample(0).record());
        Path file = write("b", again);
        assertThat(
                        clinic().readCases(List.of(file, write("c", sample(1))), Progress.NONE)
                                .preview()
                                .similar())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.file()).isEqualTo(file);
                    assertThat(each.here().patient().id()).isEqualTo(patient.id());
                });
        assertThat(clinic().similarTo(file))
                .extracting(here -> here.patient().id())
                .containsExactly(patient.id());
        assertThat(clinic().similarTo(write("d", sample(0)))).isEmpty();
        assertThat(clinic().patients("")).hasSize(1);
    }

    private static Patient patient(String number, Patient like) {
        return new Patient(
                number,
                like.familyName(),
                like.givenName(),
                like.nativeName(),
                like.birthDate(),
                like.sex(),
                like.heightCm(),
                like.weightKg(),
                null);
    }

    @Test
    void aCaseFileThatIsRefusedStopsEverything() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.case.json"), "{}");
        CasesImport cases =
                clinic().readCases(
                                List.of(write("a", sample(0)), bad, folder.resolve("records")),
                                Progress.NONE);

        assertThat(cases.preview().faults())
                .extracting(CasesPreview.Fault::file)
                .containsExactly(bad, folder.resolve("records"));
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> cases.run(false, Progress.NONE));
        assertThat(clinic().patients("")).isEmpty();
        assertThat(cases.run(true, Progress.NONE).visits()).isEqualTo(1);
    }

    @Test
    void aCaseFileThatWasChangedAfterTheLookUndoesTheWholeImport() throws IOException {
        Path second = write("b", sample(1));
        CasesImport cases =
                clinic().readCases(List.of(write("a", sample(0)), second), Progress.NONE);
        Files.write(second, CaseWriter.write(sample(2)));

        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> cases.run(false, Progress.NONE))
                .satisfies(e ->
                        assertThat(e.reason()).isEqualTo(ImportRefusedException.Reason.CHANGED));
        assertThat(clinic().patients("")).isEmpty();
    }

    @Test
    void everythingIsWrittenOut() throws IOException {
        StoredPatient han = clinic().create(patient("=1+1", "Han", "1981-02-11"));
        OpenVisit visit = clinic().startVisit(han.key());
        Path target = folder.resolve("leaving");

        Counts counts = export(target);

        assertThat(counts).isEqualTo(new Counts(1, 1, 1));
        assertThat(Files.readString(target.resolve("export.json"))).contains("\"visits\": 1");
        assertThat(target.resolve("tables/patient.csv")).content().contains(",'=1+1,Han,");
        assertThat(target.resolve("tables/dictionary.csv"))
                .content()
                .contains("patient,birth_date");
        assertThat(target.resolve("README.txt")).content().contains("ENCRYPTED", "암호화");
        List<Path> cases = files(target.resolve("cases"));
        assertThat(cases).hasSize(1);
        CaseFile written = CaseReader.read(cases.getFirst());
        assertThat(written.consultation()).isEqualTo(visit.file().consultation());
        assertThat(cases.getFirst().getFileName().toString())
                .matches("[A-Z2-7]{4}-[A-Z2-7]{4}-1\\.case\\.json");
        for (String line : Files.readAllLines(target.resolve("SHA256SUMS"))) {
            Path file = target.resolve(line.substring(66));
            assertThat(Sha256.of(Files.readAllBytes(file))).isEqualTo(line.substring(0, 64));
        }
        assertThat(folder.resolve("records/exporting")).doesNotExist();
    }

    @Test
    void whatWasWrittenOutCanBeTakenInElsewhere() throws IOException {
        clinic().readCases(List.of(write("a", sample(0)), write("b", sample(1))), Progress.NONE)
                .run(false, Progress.NONE);
        Path target = folder.resolve("leaving");
        export(target);

        try (Clinic other =
                LightDoors.create(
                        folder.resolve("other"),
                        CLOCK,
                        CONSULTATIONS,
                        "twelve green otters juggle".toCharArray())) {
            ImportReport report =
                    other.readTable(target.resolve("tables/patient.csv"), Progress.NONE)
                            .run(false, Progress.NONE);
            assertThat(report.patients()).isEqualTo(2);
            assertThat(
                            other.readCases(files(target.resolve("cases")), Progress.NONE)
                                    .run(false, Progress.NONE)
                                    .visits())
                    .isEqualTo(2);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("leaving"));
        Files.writeString(target.resolve("mine"), "mine");

        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() -> export(target))
                .satisfies(e ->
                        assertThat(e.reason()).isEqualTo(CannotWriteException.Reason.NOT_EMPTY));
        assertThat(files(folder)).noneMatch(file -> file.toString().contains(".saphena-export"));
    }

    private Counts export(Path target) {
        return clinic().safekeeping().orElseThrow().export(target, Progress.NONE);
    }

    private TableImport read(String table, String charset) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.write(file, table.getBytes(Charset.forName(charset)));
        return clinic().readTable(file, Progress.NONE);
    }

    private Path write(String name, CaseFile file) throws IOException {
        return Files.write(folder.resolve(name + ".case.json"), CaseWriter.write(file));
    }

    /** A case of the demo clinic under a number of its own. */
    private static CaseFile sample(int index) {
        CaseFile demo = SampleCases.all().get(index);
        Patient old = demo.patient();
        Patient patient =
                new Patient(
                        "S-" + index,
                        old.familyName(),
                        old.givenName(),
                        old.nativeName(),
                        old.birthDate(),
                        old.sex(),
                        old.heightCm(),
                        old.weightKg(),
                        old.language());
        return new CaseFile(patient, demo.consultation(), null);
    }

    private static Patient patient(String number, String family, String born) {
        return new Patient(
                number, family, "Sol", null, LocalDate.parse(born), Sex.UNKNOWN, null, null, null);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
