package org.saphena.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.settings.Settings;
import org.saphena.storage.PatientKey;
import org.saphena.storage.VisitLine;
import org.saphena.ui.patients.Chart;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.support.FxBackground;

/**
 * The whole window as the program opens it, with its own workers, real records and real key events,
 * for the mains that measure. Its methods are for the main thread.
 */
final class LiveWindow implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Settings SETTINGS =
            new Settings(
                    Language.EN,
                    org.saphena.settings.Theme.LIGHT,
                    100,
                    Settings.DEFAULTS.paper(),
                    "default");

    private final FxBackground thinking = new FxBackground();
    private final FxBackground weighing = new FxBackground();
    private final FxBackground storing = new FxBackground();
    private final Scene scene;
    private final Stage stage;
    private final Shell shell;
    private final Robot robot;

    private LiveWindow(Consultations consultations, ClinicDoor door, double width, double height) {
        stage = new Stage();
        scene = new Scene(new StackPane(), width, height);
        shell =
                Shell.in(
                        scene,
                        new Start(consultations, door, SETTINGS, Optional.empty(), false, false),
                        new Workers(thinking, weighing, storing),
                        texts -> Stages.Answers.NONE);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        robot = new Robot();
    }

    /** Opens the window on the records of {@code folder}; JavaFX runs already. */
    static LiveWindow open(Path folder) {
        Consultations consultations =
                new LocalConsultations(
                        KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
        return open(consultations, door(folder, consultations), 1440, 900);
    }

    static LiveWindow open(
            Consultations consultations, ClinicDoor door, double width, double height) {
        LiveWindow window = fx(() -> new LiveWindow(consultations, door, width, height));
        window.waitFor(() -> !window.shell.isBusy());
        return window;
    }

    /** As after the start of the program, while somebody types the password. */
    void rehearse() {
        fxDo(shell::rehearse);
        waitFor(shell::isRehearsed);
    }

    static ClinicDoor door(Path folder, Consultations consultations) {
        return new ClinicDoor(folder, "measuring", Clock.systemDefaultZone(), consultations);
    }

    static void startToolkit() {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }

    /** Makes something on the screen's thread and waits for it. */
    static <T> T fx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fxDo(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds on the screen's thread. */
    void waitFor(BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!fx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain at " + fx(this::place));
            }
            pause(5);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses a key; for a caller on the screen's thread. Returns when it was dealt with. */
    void strike(KeyCode key, KeyCode... held) {
        for (KeyCode each : held) {
            robot.keyPress(each);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        for (KeyCode each : held) {
            robot.keyRelease(each);
        }
    }

    void press(KeyCode key, KeyCode... held) {
        fxDo(() -> strike(key, held));
    }

    /** Opens the demo clinic. */
    void enterDemo() {
        fxDo(() -> shell.clinic().door().demo());
        waitFor(() -> place() == Place.PATIENTS && !shell.isBusy());
    }

    /** Opens the records with their password; a visit that was not left is on the screen then. */
    void unlock(String password) {
        fxDo(() -> shell.clinic().door().unlock(password.toCharArray()));
        waitFor(() -> place() != Place.DOOR && !shell.isBusy());
    }

    /** To the list of patients. */
    void toPatients() {
        fxDo(() -> shell.clinic().navigation().toPatients());
        waitFor(() -> place() == Place.PATIENTS && !shell.isBusy());
    }

    /** Opens the newest visit of the first patient, or another one when that is signed. */
    void openNewestVisit() {
        toPatients();
        PatientKey patient = fx(() -> Stages.firstPatient(shell));
        fxDo(() -> shell.clinic().navigation().openPatient(patient));
        waitFor(() -> chart().isPresent());
        fxDo(() -> {
            VisitLine newest = chart().orElseThrow().visits().getFirst();
            switch (newest.state()) {
                case DRAFT -> shell.clinic().chart().openVisit(newest.key());
                case SIGNED, AMENDED -> shell.clinic().chart().startVisit();
            }
        });
        waitFor(() -> editor().isPresent());
    }

    private Optional<Chart> chart() {
        return shell.clinic().chart().chartProperty().get();
    }

    Place place() {
        return shell.clinic().placeProperty().get();
    }

    /** The editor on the screen, if a draft is open. */
    Optional<Editor> editor() {
        return shell.clinic().visitProperty().get().flatMap(Visit::editor);
    }

    Shell shell() {
        return shell;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        fxDo(() -> {
            shell.leave();
            stage.hide();
        });
        thinking.close();
        weighing.close();
        storing.close();
    }
}
