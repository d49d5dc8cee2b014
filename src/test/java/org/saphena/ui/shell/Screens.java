package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.PriorityCode;
import org.saphena.settings.WindowKey;
import org.saphena.storage.PatientLine;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.guided.Strip;
import org.saphena.ui.guided.Tour;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.worklist.Which;

/** Every screen of the window, for tests that look at all of them. */
enum Screens {
    WELCOME(null, shell -> {}),
    CASE(FakeConsultations.FULL, shell -> {}),
    RED_FLAG(FakeConsultations.RED_FLAG, shell -> {}),
    REASONS(FakeConsultations.FULL, Screens::expandEverything),
    BARE(FakeConsultations.BARE, shell -> {}),
    NO_ANSWER(FakeConsultations.NO_ANSWER, shell -> {}),
    REFUSED(FakeConsultations.BROKEN, shell -> {}),
    SUMMARY(FakeConsultations.FULL, shell -> shell.model().printingProperty().set(true)),
    NOT_SAVED(FakeConsultations.FULL, Screens::failToSave),
    KEYS(FakeConsultations.FULL, shell -> shell.view().toggleKeySheet()),
    SETTINGS(FakeConsultations.FULL, Screens::changeKeys),
    PATIENT_MAP(FakeConsultations.FULL, shell -> shell.view().actions().togglePatientScreen()),
    DAMAGED(null, shell -> shell.clinic().door().unlock("any".toCharArray())),
    PATIENTS(null, shell -> shell.clinic().door().demo()),
    TODAY(null, shell -> Stages.showList(shell, Which.TODAY)),
    DUE(null, shell -> Stages.showList(shell, Which.DUE)),
    PUT_OFF(null, ListScreens::askWhenToComeBack),
    UNSIGNED(null, shell -> Stages.showList(shell, Which.UNSIGNED)),
    MERGE(null, ListScreens::putTwoSideBySide),
    ERASE(null, ListScreens::lookWhatWouldGo),
    IMPORT(null, ListScreens::readATableWithFaults),
    EXPORT(null, shell -> begin(shell, Task.EXPORT)),
    NOBODY(null, Screens::findNobody),
    NEW_PATIENT(null, Screens::fillTheFormByHalf),
    CHART(null, Screens::openAPatientWithVisits),
    CHART_TABLE(null, Screens::courseAsATable),
    CHART_COMPARE(null, Screens::compareTwoVisits),
    SIGNED(null, Screens::openASignedVisit),
    AMEND(null, Screens::amend),
    PALETTE(null, Screens::findAnything),
    DRAFT_PAPERS(null, Screens::lookAtTheDraftsPapers),
    COMPARE(null, Screens::compare),
    SIGN(null, Screens::askForTheSignature),
    GUIDED(null, Screens::beginTheGuidedVisit),
    GUIDED_DONE(null, Screens::practiseToTheEnd),
    KIT(null, OfficeScreens::create),
    NOT_READY(null, OfficeScreens::notReady),
    PEOPLE(null, OfficeScreens::person),
    OWN_KEYS(null, shell -> OfficeScreens.enter(shell, Room.MINE)),
    AUTO_LOCK(null, shell -> OfficeScreens.enter(shell, Room.LOCK)),
    BACKUPS(null, OfficeScreens::backups),
    RESTORE(null, OfficeScreens::restore),
    AUDIT(null, OfficeScreens::audit),
    RESET(null, OfficeScreens::reset);

    private final Optional<Path> file;
    private final Consumer<Shell> then;

    Screens(@Nullable Path file, Consumer<Shell> then) {
        this.file = Optional.ofNullable(file);
        this.then = then;
    }

    Shell open(Scene scene) {
        FakeConsultations consultations = new FakeConsultations();
        consultations.fillDisk();
        Shell shell =
                this == DAMAGED
                        ? Stages.shell(
                                scene,
                                consultations,
                                Stages.damagedDoor(consultations),
                                Stages.Answers.NONE)
                        : Stages.shell(scene, consultations, Stages.Answers.NONE);
        file.ifPresent(shell::open);
        then.accept(shell);
        return shell;
    }

    private static void expandEverything(Shell shell) {
        WindowTest.finished(shell.view().getScene());
        shell.view().applyCss();
        List<Node> groups = List.copyOf(shell.view().lookupAll(".rest-toggle"));
        groups.forEach(group -> ((Button) group).fire());
        List<Node> cards = List.copyOf(shell.view().lookupAll(".option-card"));
        cards.forEach(card -> card.executeAccessibleAction(AccessibleAction.FIRE));
    }

    /** One key is another one, one was refused, and one is asked for. */
    static void changeKeys(Shell shell) {
        shell.view().settings().open();
        KeysViewModel keys = shell.view().settings().keys();
        keys.ask(WindowKey.FIND);
        keys.hear("Ctrl+Shift+M");
        keys.ask(WindowKey.PALETTE);
        keys.hear("Ctrl+N");
    }

    private static void begin(Shell shell, Task task) {
        shell.clinic().door().demo();
        shell.clinic().navigation().toRegistry(task);
    }

    private static void findNobody(Shell shell) {
        shell.clinic().door().demo();
        shell.clinic().patients().queryProperty().set("nobody");
    }

    private static void fillTheFormByHalf(Shell shell) {
        shell.clinic().door().demo();
        PatientLine someone =
                shell.clinic().patients().foundProperty().get().orElseThrow().lines().getFirst();
        shell.clinic().navigation().newPatient();
        shell.clinic()
                .form()
                .nativeNameProperty()
                .set(String.valueOf(someone.stored().patient().nativeName()));
        shell.clinic().form().save();
    }

    private static void openAPatientWithVisits(Shell shell) {
        shell.clinic().door().demo();
        shell.clinic().patients().foundProperty().get().orElseThrow().lines().stream()
                .map(line -> line.stored())
                .filter(stored -> stored.patient().id().equals("DEMO-0001"))
                .forEach(stored -> shell.clinic().navigation().openPatient(stored.key()));
    }

    private static void openASignedVisit(Shell shell) {
        openAPatientWithVisits(shell);
        Stages.openNewestVisit(shell);
    }

    private static void courseAsATable(Shell shell) {
        openAPatientWithVisits(shell);
        press(shell, KeyCode.T);
    }

    private static void compareTwoVisits(Shell shell) {
        openAPatientWithVisits(shell);
        press(shell, KeyCode.C);
    }

    /** Presses a key in the chart. */
    static void press(Shell shell, KeyCode key) {
        shell.view().applyCss();
        shell.view()
                .lookup(".chart")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void amend(Shell shell) {
        openASignedVisit(shell);
        shell.view().actions().amend();
    }

    private static void findAnything(Shell shell) {
        shell.clinic().door().demo();
        shell.view().showPalette();
    }

    private static void lookAtTheDraftsPapers(Shell shell) {
        Stages.startDemoVisit(shell);
        shell.model().printingProperty().set(true);
    }

    private static void askForTheSignature(Shell shell) {
        Stages.openDemoPatient(shell);
        shell.clinic().chart().startVisit();
        shell.view().actions().sign();
    }

    private static void beginTheGuidedVisit(Shell shell) {
        Stages.startDemoVisit(shell);
        shell.view().guided().start(Tour.PRACTICE);
    }

    private static void practiseToTheEnd(Shell shell) {
        beginTheGuidedVisit(shell);
        Tour.PRACTICE.steps().forEach(step -> shell.view().guided().act(Strip.Deed.SKIP));
    }

    private static void compare(Shell shell) {
        Stages.openDemoPatient(shell);
        shell.clinic().chart().startVisit();
        shell.view().actions().toggleComparing();
        shell.model().compare().weigh(PriorityCode.SLEEP, 5);
    }

    private static void failToSave(Shell shell) {
        shell.model().printingProperty().set(true);
        shell.model().summary().save(Path.of("never.pdf"));
    }
}
