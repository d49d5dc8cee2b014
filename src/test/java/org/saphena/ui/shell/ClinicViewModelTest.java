package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VersionState;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.service.OpenVisit;
import org.saphena.service.SignStop;
import org.saphena.storage.Progress;
import org.saphena.storage.VisitLine;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.entry.Entries;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.patients.DoorViewModel.Mode;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.SignedViewModel.Known;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.LongWork.Done;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.Which;

class ClinicViewModelTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Exception> failures = new ArrayList<>();
    private ClinicViewModel clinic;

    @BeforeEach
    void openTheDoor() {
        clinic = clinic(CONSULTATIONS);
    }

    private ClinicViewModel clinic(Consultations consultations) {
        return clinic(consultations, Background.immediate());
    }

    private ClinicViewModel clinic(Consultations consultations, Background storing) {
        return Clinics.in(
                folder,
                consultations,
                storing,
                (delay, work) -> waiting.add(work),
                texts,
                failures::add);
    }

    @AfterEach
    void lock() {
        clinic.lock();
    }

    private void create() {
        Clinics.create(clinic, folder);
    }

    private void addPatient(String number, LocalDate born) {
        Clinics.addPatient(clinic, number, born);
    }

    private Visit startVisit() {
        create();
        addPatient("4711", LocalDate.of(1968, 3, 14));
        clinic.chart().startVisit();
        return visit();
    }

    private Visit visit() {
        return clinic.visitProperty().get().orElseThrow();
    }

    private EntryViewModel editor() {
        return visit().editor().orElseThrow().model();
    }

    private static List<String> details(Optional<Problem> problem) {
        return problem.orElseThrow().details();
    }

    @Test
    void theFirstRunCreatesAndLaterOnesUnlock() {
        assertThat(clinic.door().modeProperty().get()).isEqualTo(Mode.CREATE);
        create();
        clinic.lock();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.DOOR);
        assertThat(clinic.door().modeProperty().get()).isEqualTo(Mode.UNLOCK);
    }

    @Test
    void unlockingComesBackToTheVisitThatWasOpenWithItsLastChange() {
        startVisit();
        editor().apply("x", "", "", RecordEdits.decision(Clinics.GONE));
        CaseFile typed = visit().current();
        clinic.lock();
        assertThat(clinic.visitProperty().get()).isEmpty();
        assertThat(clinic.chart().chartProperty().get()).isEmpty();
        clinic.door().unlock(PASSWORD.toCharArray());
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.VISIT);
        assertThat(visit().current()).isEqualTo(typed);
    }

    @Test
    void theBackupAtTheLockTellsHowFarItHasCome() {
        create();
        addPatient("4711", LocalDate.of(1968, 3, 14));
        List<Done> told = new ArrayList<>();
        clinic.closing().workProperty().subscribe(now -> now.ifPresent(told::add));
        clinic.lock();
        assertThat(told)
                .contains(
                        new Done(Progress.Step.WRITING, 100),
                        new Done(Progress.Step.CHECKING, 100));
        assertThat(clinic.closing().workProperty().get()).isEmpty();
    }

    @Test
    void recordsThatDoNotCloseAsTheyShouldKeepTheProgramOpenOnce() {
        FailingWork storing = new FailingWork();
        clinic = clinic(CONSULTATIONS, storing);
        create();
        storing.hold();
        storing.failNext(1);
        clinic.lock();
        List<String> said = new ArrayList<>();
        clinic.closing().thenQuit(() -> said.add("closed"));
        storing.release();
        assertThat(said).isEmpty();
        assertThat(clinic.door().problemProperty().get()).isPresent();
        clinic.closing().thenQuit(() -> said.add("closed"));
        assertThat(said).containsExactly("closed");
    }

    private void lockAndUnlock() {
        clinic.lock();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.DOOR);
        clinic.door().unlock(PASSWORD.toCharArray());
    }

    @Test
    void unlockingComesBackToTheListOfTheWork() {
        create();
        clinic.navigation().toList(Which.DUE);
        lockAndUnlock();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.PATIENTS);
        assertThat(clinic.lists().whichProperty().get()).isEqualTo(Which.DUE);
    }

    @Test
    void unlockingComesBackToTheTaskWithPatientsAsAWhole() {
        create();
        for (Task task : List.of(Task.IMPORT, Task.EXPORT, Task.ERASE)) {
            clinic.navigation().toRegistry(task);
            lockAndUnlock();
            assertThat(clinic.placeProperty().get()).isEqualTo(Place.REGISTRY);
            assertThat(clinic.registry().taskProperty().get()).isEqualTo(task);
        }
        addPatient("4711", LocalDate.of(1968, 3, 14));
        clinic.navigation().merge(Objects.requireNonNull(clinic.navigation().patient()));
        lockAndUnlock();
        assertThat(clinic.registry().taskProperty().get()).isEqualTo(Task.MERGE);
        clinic.navigation().stepBack();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
    }

    @Test
    void oneStepBackLeadsFromTheVisitToTheChartToTheList() {
        startVisit();
        clinic.navigation().stepBack();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);
        assertThat(clinic.chart().chartProperty().get().orElseThrow().visits()).hasSize(1);
        clinic.navigation().stepBack();
        clinic.navigation().stepBack();
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.PATIENTS);
    }

    @Test
    void theWaitAfterWrongPasswordsIsCountedDownAndOutlivesTheProgram() {
        create();
        clinic.lock();
        for (int i = 0; i < 5; i++) {
            clinic.door().unlock("no such password".toCharArray());
        }
        assertThat(clinic.door().waitSecondsProperty().get()).isEqualTo(60);
        waiting.remove().run();
        assertThat(clinic.door().waitSecondsProperty().get()).isEqualTo(59);
        clinic.door().unlock(PASSWORD.toCharArray());
        assertThat(clinic.isUnlocked()).isFalse();
        clinic = clinic(CONSULTATIONS);
        assertThat(clinic.door().waitSecondsProperty().get()).isEqualTo(60);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(clinic.door().waitSecondsProperty().get()).isZero();
        assertThat(clinic.door().problemProperty().get()).isEmpty();
    }

    @Test
    void aVisitOfAnotherDayStandsOnThatDayInTheChart() {
        Visit visit = startVisit();
        LocalDate today = visit.current().consultation().date();
        assertThat(Entries.type(editor(), "/consultation/date", "t-3d")).isEqualTo(Outcome.WRITTEN);
        assertThat(Entries.type(editor(), "/consultation/date", "t+1d"))
                .isInstanceOf(Outcome.Refused.class);
        clinic.navigation().stepBack();
        assertThat(clinic.chart().chartProperty().get().orElseThrow().visits())
                .extracting(VisitLine::date)
                .containsExactly(today.minusDays(3));
    }

    @Test
    void anExportIsToldWhereTheVisitIs() {
        startVisit();
        clinic.exportVisit(folder, failures::add);
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        CannotWriteException.class,
                        e ->
                                assertThat(e.reason())
                                        .isEqualTo(CannotWriteException.Reason.IS_A_FOLDER));
        assertThat(clinic.chart().writtenProperty().get()).isEmpty();
        clinic.exportVisit(folder.resolve("a.case.json"), failures::add);
        assertThat(clinic.chart().writtenProperty().get()).contains("a.case.json");
        assertThat(failures).hasSize(1);
    }

    @Test
    void importsThatAreRefusedAreToldOnTheChartAndInTheList() throws IOException {
        startVisit();
        Path file = folder.resolve("a.case.json");
        clinic.exportVisit(file, failures::add);
        addPatient("4712", LocalDate.of(1970, 1, 1));
        clinic.chart().importCase(file);
        assertThat(details(clinic.chart().problemProperty().get()))
                .containsExactly("The file bears the number of another patient.");
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.CHART);

        Files.writeString(file, Files.readString(file).replace("1968-03-14", "1968-03-15"));
        clinic.navigation().toPatients();
        clinic.patients().importCase(file);
        assertThat(details(clinic.patients().problemProperty().get()))
                .containsExactly(
                        "A patient with this number is here already, but name, birth date or sex"
                                + " differ.");
        Files.writeString(file, "{");
        clinic.patients().importCase(file);
        assertThat(clinic.patients().problemProperty().get().orElseThrow().code())
                .isEqualTo("C-01");
        clinic.patients().importCase(folder.resolve("none.case.json"));
        assertThat(clinic.patients().problemProperty().get().orElseThrow().code())
                .isEqualTo("C-01");
        assertThat(clinic.placeProperty().get()).isEqualTo(Place.PATIENTS);
    }

    @Test
    void aDecisionWhoseOptionIsGoneOpensAndIsExportedAndCanBeDroppedWhileSigning() {
        Visit visit = startVisit();
        editor().apply("x", "", "", RecordEdits.decision(Clinics.GONE));
        clinic.navigation().stepBack();
        clinic.chart().openVisit(visit.open().key());
        assertThat(editor().draftProperty().get().record()).isNotNull();
        clinic.exportVisit(folder.resolve("a.case.json"), failures::add);
        assertThat(failures).isEmpty();

        SignViewModel signing = signing();
        signing.ask(visit(), "default");
        assertThat(stops(signing)).containsExactly(new SignStop.OptionGone(Clinics.GONE.option()));
        signing.drop(Clinics.GONE.option());
        assertThat(stops(signing)).isEmpty();
        signing.signerProperty().set("Dr Example");
        signing.sign();
        assertThat(visit().isDraft()).isFalse();
        assertThat(failures).isEmpty();
    }

    /** Chosen, then advised against: what the stop asks for makes it go. */
    @ParameterizedTest
    @CsvSource({
        "0.4,CONTRAINDICATED,true",
        "0.4,CONTRAINDICATED,false",
        "0.7,RELATIVE_CONTRAINDICATION,true",
        "0.7,RELATIVE_CONTRAINDICATION,false"
    })
    void aChoiceThatIsAgainstTheAdviceByNowIsDecidedAgainWithTheReason(
            String abi, OptionStatus status, boolean again) {
        OptionKey stockings = new OptionKey(Side.RIGHT, Treatment.COMPRESSION_20_30, Target.LEG);
        startVisit();
        editor().apply(
                        "x",
                        "",
                        "",
                        LegEdits.symptom(Side.RIGHT, Symptom.HEAVINESS, 2)
                                .then(LegEdits.ceapClass(Side.RIGHT, CeapClass.C3, true))
                                .then(LegEdits.arterial(Side.RIGHT, "abi", new BigDecimal("1.0"))));
        assertThat(Entries.plan(editor(), stockings, 0, "A")).isEqualTo(Outcome.WRITTEN);
        editor().apply("x", "", "", LegEdits.arterial(Side.RIGHT, "abi", new BigDecimal(abi)));
        assertThat(status(stockings)).isEqualTo(status);

        SignViewModel signing = signing();
        signing.ask(visit(), "default");
        assertThat(stops(signing)).contains(new SignStop.AgainstAdvice(stockings));
        if (again) {
            assertThat(Entries.plan(editor(), stockings, 0, "A"))
                    .isInstanceOf(Outcome.Refused.class);
        }
        Entries.plan(editor(), stockings, 1, "1");
        signing.ask(visit(), "default");
        assertThat(stops(signing)).doesNotContain(new SignStop.AgainstAdvice(stockings));
    }

    private OptionStatus status(OptionKey option) {
        return Objects.requireNonNull(
                        editor().assessmentProperty().get().orElseThrow().legs().get(option.leg()))
                .options()
                .stream()
                .filter(each -> each.treatment() == option.treatment())
                .findFirst()
                .orElseThrow()
                .status();
    }

    private SignViewModel signing() {
        return new SignViewModel(
                clinic.bench(), texts, clinic::showAgain, failures::add, clinic::lock);
    }

    private static List<SignStop> stops(SignViewModel signing) {
        return signing.askedProperty().get().orElseThrow().review().stops();
    }

    private OpenVisit signed() {
        Visit visit = startVisit();
        SignViewModel signing = signing();
        signing.ask(visit, "default");
        signing.signerProperty().set("Dr Example");
        signing.sign();
        return visit.open();
    }

    @Test
    void aSignedVisitIsComparedWithTheAdviceThatWasSigned() {
        signed();
        assertThat(clinic.signed().knownProperty().get())
                .containsInstanceOf(Known.Compared.class)
                .hasValueSatisfying(
                        known -> assertThat(((Known.Compared) known).advice().same()).isTrue());
        clinic.navigation().stepBack();
        assertThat(clinic.signed().knownProperty().get()).isEmpty();
    }

    @Test
    void otherRulesThanTheSignedOnesAreTold() throws IOException {
        OpenVisit signed = signed();
        clinic.lock();
        clinic = clinic(withOtherRules());
        clinic.door().unlock(PASSWORD.toCharArray());
        clinic.bench().toolProperty().get().orElseThrow().knowledge().accept();
        clinic.navigation().openPatient(signed.patient());
        clinic.chart().openVisit(signed.key());
        assertThat(clinic.signed().knownProperty().get())
                .hasValueSatisfying(known -> {
                    var advice = ((Known.Compared) known).advice();
                    assertThat(advice.same()).isFalse();
                    assertThat(advice.now()).isEqualTo("9999.9");
                    assertThat(advice.then().version())
                            .isEqualTo(CONSULTATIONS.knowledge().version());
                });
    }

    private Consultations withOtherRules() throws IOException {
        Path from = Path.of("src", "main", "resources", "org", "saphena", "knowledge");
        Path to = Files.createDirectories(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        Path head = to.resolve("knowledge.yaml");
        String version = CONSULTATIONS.knowledge().version();
        Files.writeString(head, Files.readString(head).replace(version, "9999.9"));
        return new LocalConsultations(
                KnowledgeReader.read(KnowledgeSource.folder(to)), "Saphena 0");
    }

    @Test
    void anAmendmentTakesAReasonAndIsANewVersion() {
        OpenVisit signed = signed();
        AmendViewModel amending =
                new AmendViewModel(clinic.bench(), clinic::showAgain, failures::add);
        amending.ask(signed);
        amending.amend();
        assertThat(visit().isDraft()).isFalse();
        amending.becauseProperty().set(" wrong side ");
        amending.amend();
        assertThat(amending.askedProperty().get()).isEmpty();
        assertThat(visit().isDraft()).isTrue();
        assertThat(Objects.requireNonNull(visit().current().record()).version())
                .satisfies(version -> {
                    assertThat(version.number()).isEqualTo(2);
                    assertThat(version.state()).isEqualTo(VersionState.DRAFT);
                    assertThat(version.amends()).isEqualTo(1);
                    assertThat(version.because()).isEqualTo("wrong side");
                });
        assertThat(clinic.signed().knownProperty().get()).isEmpty();
    }

    @Test
    void thePatientOfAVisitIsWhoWasTyped() {
        Patient patient = startVisit().file().patient();
        assertThat(patient.nativeName()).isEqualTo("김하늘");
        assertThat(patient.id()).isEqualTo("4711");
    }
}
