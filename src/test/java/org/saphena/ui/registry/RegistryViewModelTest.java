package org.saphena.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.clinical.VersionState;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.Consultations;
import org.saphena.service.ImportReport;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.storage.ErasureBasis;
import org.saphena.storage.Merge;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.storage.Role;
import org.saphena.storage.VisitLine;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.registry.ImportViewModel.Stage;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

@SuppressWarnings("NullAway.Init")
class RegistryViewModelTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String PASSWORD = "twelve green otters juggle";
    private static final String OTHER = "seven purple lamps wander";

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final List<PatientKey> merged = new ArrayList<>();
    private Clinic clinic;
    private RegistryViewModel registry;
    private PatientKey kim;
    private PatientKey twin;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder.resolve("data"), CLOCK, CONSULTATIONS, PASSWORD.toCharArray());
        kim = add("4711");
        twin = add("4712");
        use(Background.immediate());
    }

    private void use(Background background) {
        Workbench<Clinic> bench = new Workbench<>(background);
        bench.take(clinic);
        registry = new RegistryViewModel(bench, Runnable::run, texts, merged::add);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private PatientKey add(String number) {
        return clinic.create(SamplePatients.haneul(number)).key();
    }

    private void sign(PatientKey patient) {
        OpenVisit visit = clinic.startVisit(patient);
        visit.sign(visit.file(), "Dr Example", Language.EN, "default");
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theOneWhoIsLikeThemIsOfferedAndMergedOnceConfirmed() {
        MergeViewModel merge = registry.merge();
        registry.beginMerge(kim);
        assertThat(merge.offeredProperty().get())
                .extracting(each -> each.key())
                .containsExactly(twin);
        merge.choose(twin);
        assertThat(merge.both()).hasSize(2);
        merge.merge();
        assertThat(merged).isEmpty();
        merge.typedProperty().set(" 4712 ");
        assertThat(merge.isConfirmed()).isFalse();
        merge.reasonProperty().set(Optional.of(MergeReason.ENTERED_TWICE));
        assertThat(merge.isConfirmed()).isTrue();
        merge.keptProperty().set(Optional.of(twin));
        assertThat(merge.isConfirmed()).isFalse();
        merge.typedProperty().set("4711");
        merge.merge();
        assertThat(merged).containsExactly(twin);
        assertThat(clinic.registry().merges(twin))
                .extracting(Merge::reason)
                .containsExactly(MergeReason.ENTERED_TWICE);
    }

    @Test
    void anotherSearchForgetsWhoWasChosen() {
        registry.beginMerge(kim);
        registry.merge().choose(twin);
        registry.merge().queryProperty().set("nobody");
        assertThat(registry.merge().both()).isEmpty();
        assertThat(registry.merge().offeredProperty().get()).isEmpty();
        registry.merge().queryProperty().set("4712");
        assertThat(registry.merge().offeredProperty().get()).hasSize(1);
    }

    @Test
    void aMergeThatIsRefusedIsTold() {
        registry.beginMerge(kim);
        registry.merge().choose(twin);
        clinic.startVisit(twin).take();
        registry.merge().typedProperty().set("4712");
        registry.merge().reasonProperty().set(Optional.of(MergeReason.NEW_NUMBER));
        registry.merge().merge();
        assertThat(merged).isEmpty();
        assertThat(registry.merge().problemProperty().get())
                .hasValueSatisfying(told -> assertThat(told.title()).contains("draft"));
    }

    @Test
    void whatIsSignedIsKeptAndTheDayIsSaid() {
        sign(kim);
        EraseViewModel erase = registry.erase();
        erase.numberProperty().set("4711");
        erase.look();
        assertThat(erase.lookedProperty().get())
                .hasValueSatisfying(looked -> {
                    assertThat(looked.isAllowed()).isFalse();
                    assertThat(looked.review().keptUntil()).isEqualTo(LocalDate.of(2036, 11, 20));
                });
        erase.basisProperty().set(Optional.of(ErasureBasis.PATIENT_REQUEST));
        erase.typedProperty().set("4711");
        assertThat(erase.isConfirmed()).isFalse();
        erase.erase();
        assertThat(clinic.patients("4711")).hasSize(1);
    }

    @Test
    void whoHasNothingSignedGoesWithAGroundAndTheNumberTyped() {
        EraseViewModel erase = registry.erase();
        erase.numberProperty().set("4712");
        erase.look();
        erase.typedProperty().set("4712");
        assertThat(erase.isConfirmed()).isFalse();
        erase.basisProperty().set(Optional.of(ErasureBasis.ENTERED_IN_ERROR));
        assertThat(erase.isConfirmed()).isTrue();
        erase.typedProperty().set("4711");
        assertThat(erase.isConfirmed()).isFalse();
        erase.typedProperty().set("4712");
        erase.erase();
        assertThat(erase.erasedProperty().get()).containsExactly("4712");
        assertThat(clinic.patients("")).hasSize(1);
    }

    @Test
    void anotherNumberForgetsWhatWasConfirmed() {
        EraseViewModel erase = registry.erase();
        erase.numberProperty().set("4712");
        erase.look();
        erase.typedProperty().set("4712");
        erase.numberProperty().set("4711");
        assertThat(erase.lookedProperty().get()).isEmpty();
        assertThat(erase.typedProperty().get()).isEmpty();
        erase.numberProperty().set("9999");
        erase.look();
        assertThat(erase.problemProperty().get()).isPresent();
    }

    @Test
    void aTableWithAFaultIsTakenInWithoutItOnPurposeOnly() {
        Path table =
                file(
                        "a.csv",
                        "number,family name,birth date,sex\n"
                                + "1,Park,1959-07-02,M\n2,Lee,03/04/1968,F\n");
        ImportViewModel imports = registry.imports();
        imports.readTable(table);
        assertThat(imports.fresh()).isEqualTo(1);
        assertThat(imports.faulty()).isEqualTo(1);
        assertThat(imports.isReady()).isFalse();
        imports.run();
        assertThat(clinic.patients("")).hasSize(2);
        imports.leaveOutProperty().set(true);
        imports.run();
        assertThat(imports.stageProperty().get())
                .isInstanceOfSatisfying(
                        Stage.Done.class,
                        done -> {
                            assertThat(done.report().patients()).isEqualTo(1);
                            assertThat(done.report().before()).isNotNull();
                        });
        assertThat(clinic.patients("park")).hasSize(1);
    }

    @Test
    void faultsAreToldWithTheLineAndWhatToDoInBothLanguages() {
        Path table = file("a.csv", "number,family name,birth date,sex\n2,Lee,03/04/1968,F\n");
        registry.imports().readTable(table);
        var preview = ((Stage.Table) registry.imports().stageProperty().get()).preview();
        assertThat(new ImportWords(texts.now()).faults(preview))
                .containsExactly(
                        "Line 2, birth date: can be understood in two ways. Write the year first,"
                                + " as in 1968-03-14.");
        texts.speak(Language.KO);
        assertThat(new ImportWords(texts.now()).faults(preview))
                .singleElement()
                .asString()
                .startsWith("2행, ");
    }

    @Test
    void aFileThatIsNoTableIsTold() {
        registry.imports().readTable(file("a.csv", "nothing\n"));
        assertThat(registry.imports().work().problemProperty().get()).isPresent();
        assertThat(registry.imports().stageProperty().get()).isInstanceOf(Stage.Begun.class);
        assertThat(registry.imports().work().doneProperty().get()).isEmpty();
    }

    @Test
    void caseFilesAreTakenInAsDrafts() throws IOException {
        Path known = folder.resolve("a.case.json");
        clinic.exportCase(clinic.startVisit(kim).key(), known);
        Path fresh = file("b.case.json", Files.readString(known).replace("4711", "4719"));
        ImportViewModel imports = registry.imports();
        imports.readCases(List.of(known, fresh, folder.resolve("missing.json")));
        assertThat(imports.fresh()).isEqualTo(1);
        assertThat(imports.faulty()).isEqualTo(1);
        assertThat(imports.isReady()).isFalse();
        imports.run();
        assertThat(clinic.patients("4719")).isEmpty();
        imports.leaveOutProperty().set(true);
        imports.run();
        assertThat(imports.stageProperty().get())
                .isInstanceOfSatisfying(
                        Stage.Done.class,
                        done ->
                                assertThat(done.report())
                                        .usingRecursiveComparison()
                                        .ignoringFields("before")
                                        .isEqualTo(new ImportReport(1, 1, 1, 1, null)));
        assertThat(clinic.patients("4719"))
                .singleElement()
                .extracting(line -> clinic.visits(line.stored().key()))
                .asInstanceOf(InstanceOfAssertFactories.list(VisitLine.class))
                .extracting(VisitLine::state)
                .containsExactly(VersionState.DRAFT);
        assertThat(clinic.visits(kim)).hasSize(1);
    }

    @Test
    void caseFilesOfWhichNoneCanBeTakenAreNotReady() {
        registry.imports().readCases(List.of(folder.resolve("missing.json")));
        registry.imports().leaveOutProperty().set(true);
        assertThat(registry.imports().faulty()).isEqualTo(1);
        assertThat(registry.imports().isReady()).isFalse();
    }

    @Test
    void workThatIsStoppedLeavesNothing() {
        HeldBackground held = new HeldBackground();
        use(held);
        registry.imports()
                .readTable(file("a.csv", "number,family name,birth date\n1,Park,1959-07-02\n"));
        registry.imports().work().stop();
        held.finishAll();
        assertThat(registry.imports().work().stoppedProperty().get()).isTrue();
        assertThat(registry.imports().work().problemProperty().get()).isEmpty();
        assertThat(registry.imports().stageProperty().get()).isInstanceOf(Stage.Begun.class);
    }

    @Test
    void everythingIsWrittenIntoANewFolderOnceTheRiskIsKnown() {
        registry.begin(Task.EXPORT);
        ExportViewModel export = registry.export();
        assertThat(export.possibleProperty().get()).isTrue();
        export.write(folder);
        assertThat(export.writtenProperty().get()).isEmpty();
        export.knownProperty().set(true);
        export.write(folder);
        assertThat(export.writtenProperty().get())
                .hasValueSatisfying(written -> {
                    assertThat(written.folder()).isEqualTo("saphena-export-2026-11-20-104000");
                    assertThat(written.counts().patients()).isEqualTo(2);
                });
        assertThat(folder.resolve("saphena-export-2026-11-20-104000/SHA256SUMS")).exists();
    }

    @Test
    void eachTaskIsForThoseWhoseRoleAllowsIt(@TempDir Path other) {
        clinic.close();
        clinic =
                LightDoors.in(other, CLOCK, CONSULTATIONS).create("Dr Han", PASSWORD.toCharArray());
        clinic.people()
                .add(
                        "Office",
                        Set.of(Role.ADMINISTRATOR),
                        OTHER.toCharArray(),
                        PASSWORD.toCharArray());
        clinic.people()
                .add(
                        "Desk",
                        Set.of(Role.ASSISTANT),
                        (OTHER + "s").toCharArray(),
                        PASSWORD.toCharArray());
        clinic.close();
        clinic = LightDoors.in(other, CLOCK, CONSULTATIONS).open("Office", OTHER.toCharArray());
        use(Background.immediate());
        assertThat(registry.isAllowed(Task.MERGE)).isFalse();
        assertThat(registry.isAllowed(Task.ERASE)).isTrue();
        assertThat(registry.isAllowed(Task.IMPORT)).isTrue();
        assertThat(registry.isAllowed(Task.EXPORT)).isTrue();
        clinic.close();
        clinic =
                LightDoors.in(other, CLOCK, CONSULTATIONS)
                        .open("Desk", (OTHER + "s").toCharArray());
        use(Background.immediate());
        for (Task task : Task.values()) {
            assertThat(registry.isAllowed(task)).isFalse();
        }
    }
}
