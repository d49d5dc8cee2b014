package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.Backup;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.registry.RegistryViewModel.Task;

/** Many taken in and everything written out, in a real window, with real files and records. */
@SuppressWarnings("NullAway.Init")
class ImportExportJourneyTest extends WindowTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private final Chosen chosen = new Chosen();
    private Scene scene;
    private Shell shell;
    private Path exported;

    /** Dialogs that answer with what the test has put there. */
    private static final class Chosen implements Dialogs {
        private @Nullable Path table;
        private List<Path> cases = List.of();
        private @Nullable Path out;

        @Override
        public Optional<Path> caseFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeForCase(String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeFor(String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> tableFile() {
            return Optional.ofNullable(table);
        }

        @Override
        public List<Path> caseFiles() {
            return cases;
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(out);
        }
    }

    @BeforeEach
    void openTheRecords() {
        exported = folder.resolve("a.case.json");
        ClinicDoor door = Stages.door(CONSULTATIONS, folder.resolve("records"));
        try (Clinic clinic = Stages.records(CONSULTATIONS, folder.resolve("records"))) {
            clinic.exportCase(
                    clinic.startVisit(clinic.create(SamplePatients.haneul("4711")).key()).key(),
                    exported);
        }
        scene = fx(() -> Stages.scene(1440, 900));
        shell = fx(() -> Stages.shell(scene, CONSULTATIONS, door, chosen));
        show(scene);
        fxDo(() -> shell.clinic().door().unlock(PASSWORD.toCharArray()));
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.PATIENTS);
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private ButtonBase button(String text) {
        return Stream.of(".registry .button", ".registry .check-box")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .map(ButtonBase.class::cast)
                .filter(each -> each.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        fxDo(() -> button(text).fire());
    }

    private boolean isOffered(String text) {
        return fx(() -> isShown(button(text)) && !button(text).isDisabled());
    }

    private List<String> texts(String selector) {
        return texts(scene, ".registry " + selector);
    }

    private void go(Task task) {
        fxDo(() -> shell.view().actions().toRegistry(task));
    }

    /** Reads a table that the user chose. */
    private void choose(String text, Charset encoding) throws IOException {
        chosen.table = Files.writeString(folder.resolve("patients.csv"), text, encoding);
        go(Task.IMPORT);
        click("Choose a table");
    }

    private Clinic clinic() {
        return fx(() -> shell.clinic().bench().toolProperty().get().orElseThrow());
    }

    private List<String> numbers() {
        return clinic().patients("").stream().map(each -> each.stored().patient().id()).toList();
    }

    private List<String> backups() {
        return clinic().safekeeping().orElseThrow().list().stream().map(Backup::name).toList();
    }

    @Test
    void aTableIsLookedAtThenTakenInAndItsPatientsAreFound() throws IOException {
        choose(
                "차트번호,성명,생년월일,성별\n0042,홍나래,1981-02-11,여\n0043,남궁솔,1968-03-14,남\n",
                Charset.forName("x-windows-949"));
        assertThat(texts(".section-title"))
                .contains("New patients: 2. Here already: 0. Faults: 0.");
        assertThat(texts(".row-note")).first().asString().startsWith("Read as EUC-KR.");
        assertThat(texts(".plain-line")).first().asString().contains("0042", "홍나래", "11-Feb-1981");
        assertThat(numbers()).containsExactly("4711");
        click("Take in: 2");
        String text = texts(".done-text").getFirst();
        assertThat(text).startsWith("Taken in: 2 patients, 0 visits.").contains("Backup before: ");
        String made = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
        assertThat(backups()).contains(made);
        click("Back");
        assertThat(numbers()).containsExactlyInAnyOrder("4711", "0042", "0043");
        fxDo(() -> shell.clinic().patients().queryProperty().set("홍나래"));
        assertThat(texts(scene, ".row-line .row-name")).singleElement().asString().contains("홍나래");
    }

    @Test
    void aRowWithAFaultHoldsEverythingBackUntilItIsLeftOutOnPurpose() throws IOException {
        choose(
                "number,family name,birth date,sex\n1,Park,1959-07-02,M\n2,Lee,03/04/1968,F\n",
                Charset.forName("UTF-8"));
        assertThat(texts(".wrong-line"))
                .containsExactly(
                        "Line 3, birth date: can be understood in two ways. Write the year first,"
                                + " as in 1968-03-14.");
        assertThat(isOffered("Take in: 1")).isFalse();
        click("Take in: 1");
        assertThat(numbers()).containsExactly("4711");
        fxDo(() -> ((CheckBox) button("Leave out")).setSelected(true));
        click("Take in: 1");
        assertThat(texts(".done-text"))
                .singleElement()
                .asString()
                .contains("1 patients", "Left out: 1");
        assertThat(numbers()).containsExactlyInAnyOrder("4711", "1");
    }

    @Test
    void aFileThatIsNoTableIsToldAndNothingIsWritten() throws IOException {
        List<String> before = backups();
        chosen.table = folder.resolve("picture.csv");
        Files.write(Objects.requireNonNull(chosen.table), new byte[] {0, 1, 2, (byte) 0xFF, 0});
        go(Task.IMPORT);
        click("Choose a table");
        assertThat(texts(".notice .label"))
                .containsExactly(
                        "The table was not taken in.",
                        "The text is neither UTF-8, UTF-16 nor EUC-KR. Save it as CSV in UTF-8.",
                        "I-02");
        assertThat(texts(".section-title")).noneMatch(text -> text.startsWith("New patients"));
        assertThat(fx(() -> isShown(button("Take in")))).isFalse();
        assertThat(numbers()).containsExactly("4711");
        assertThat(backups()).isEqualTo(before);
    }

    @Test
    void caseFilesAreTakenInAsDraftsAndABrokenOneIsNamed() throws IOException {
        Path fresh = folder.resolve("b.case.json");
        Files.writeString(fresh, Files.readString(exported).replace("4711", "4719"));
        Path broken = Files.writeString(folder.resolve("broken.case.json"), "{\"format\": ");
        chosen.cases = List.of(exported, fresh, broken);
        go(Task.IMPORT);
        click("Choose case files");
        assertThat(texts(".heed-line")).containsExactly("b.case.json may be about patient 4711.");
        assertThat(texts(".section-title"))
                .contains("New visits: 1. New patients: 1. Here already: 1. Cannot be taken: 1.");
        assertThat(texts(".wrong-line"))
                .singleElement()
                .asString()
                .startsWith("broken.case.json: ");
        assertThat(isOffered("Take in: 1")).isFalse();
        click("Take in: 1");
        assertThat(numbers()).containsExactly("4711");
        fxDo(() -> ((CheckBox) button("Leave out")).setSelected(true));
        click("Take in: 1");
        assertThat(texts(".done-text"))
                .singleElement()
                .asString()
                .startsWith("Taken in: 1 patients, 1 visits. Here already: 1. Left out: 1.");
        click("Back");
        fxDo(() -> shell.clinic().patients().queryProperty().set("4719"));
        fxDo(() -> shell.clinic().navigation().openPatient(Stages.firstPatient(shell)));
        assertThat(texts(scene, ".visit-list .row-name")).hasSize(1);
    }

    private Button asked(String text) {
        return scene.getRoot().lookupAll(".page .buttons .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCaseFileWithANewPatientWhoMayBeHereIsTakenInOnceThatIsConfirmed() throws IOException {
        Path fresh = folder.resolve("b.case.json");
        Files.writeString(fresh, Files.readString(exported).replace("4711", "4719"));
        fxDo(() -> shell.clinic().patients().importCase(fresh));
        assertThat(texts(scene, ".notice-title"))
                .singleElement()
                .asString()
                .contains("nobody has its number, but patient 4711 has the same birth date");
        assertThat(fx(() -> scene.getFocusOwner() == asked("Look at that patient"))).isTrue();
        assertThat(numbers()).containsExactly("4711");
        fxDo(() -> asked("Leave it").fire());
        assertThat(texts(scene, ".notice-title")).isEmpty();
        assertThat(numbers()).containsExactly("4711");
        fxDo(() -> shell.clinic().patients().importCase(fresh));
        fxDo(() -> asked("Take in with a new patient").fire());
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.VISIT);
        assertThat(numbers()).containsExactlyInAnyOrder("4711", "4719");
    }

    @Test
    void aFileThatIsChangedAfterItWasReadIsNotTakenIn() throws IOException {
        Path fresh = folder.resolve("b.case.json");
        Files.writeString(fresh, Files.readString(exported).replace("4711", "4719"));
        Path good = folder.resolve("c.case.json");
        Files.writeString(good, Files.readString(exported).replace("4711", "4718"));
        chosen.cases = List.of(good, fresh);
        go(Task.IMPORT);
        click("Choose case files");
        Files.writeString(fresh, Files.readString(exported).replace("4711", "4720"));
        click("Take in: 2");
        assertThat(texts(".notice .label"))
                .containsExactly(
                        "The case file was not imported.",
                        "A file was changed after it was looked at. Nothing was taken in; look at"
                                + " the files again.",
                        "I-01");
        assertThat(texts(".done-text")).isEmpty();
        assertThat(numbers()).containsExactly("4711");
    }

    @Test
    void everythingIsWrittenOutOnceTheRiskIsKnownAndEveryFileHasItsHash() throws Exception {
        chosen.out = Files.createDirectory(folder.resolve("out"));
        go(Task.EXPORT);
        assertThat(isOffered("Choose a folder and write")).isFalse();
        fxDo(() -> ((CheckBox) button("I know that nothing")).setSelected(true));
        click("Choose a folder and write");
        assertThat(texts(".done-text"))
                .containsExactly(
                        "Written to saphena-export-2026-11-20-104000: 1 patients, 1 visits,"
                                + " 1 versions. Nothing of it is encrypted.");
        Path written = chosen.out.resolve("saphena-export-2026-11-20-104000");
        List<String> sums = Files.readAllLines(written.resolve("SHA256SUMS"));
        List<Path> cases;
        try (Stream<Path> all = Files.walk(written)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(sums).hasSize(files.size() - 1);
            cases = files.stream().filter(each -> each.toString().endsWith(".case.json")).toList();
        }
        for (String line : sums) {
            byte[] bytes = Files.readAllBytes(written.resolve(line.substring(66)));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(line).startsWith(HexFormat.of().formatHex(hash));
        }
        assertThat(cases)
                .singleElement()
                .satisfies(
                        each -> assertThat(CaseReader.read(each).patient().id()).isEqualTo("4711"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        chosen.out = Files.writeString(folder.resolve("no-folder"), "a file");
        go(Task.EXPORT);
        fxDo(() -> ((CheckBox) button("I know that nothing")).setSelected(true));
        click("Choose a folder and write");
        assertThat(texts(".notice .label"))
                .containsExactly(
                        "The file was not saved. What stood there before is unchanged.",
                        "The folder does not exist.",
                        "W-01");
        assertThat(texts(".done-text")).isEmpty();
        assertThat(Files.readString(chosen.out)).isEqualTo("a file");
    }
}
