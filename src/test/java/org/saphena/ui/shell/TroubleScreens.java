package org.saphena.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.KnowledgeChoice;
import org.saphena.service.KnowledgeCopies;
import org.saphena.service.LightDoors;
import org.saphena.settings.Settings;
import org.saphena.storage.FullDisk;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Theme;

/**
 * Takes the pictures in {@code docs/screens} of what waits, what is empty and what did not work.
 * How to run it stands in {@code docs/screens/README.md}.
 */
final class TroubleScreens {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    private static final String PASSWORD = "twelve green otters juggle";
    private static final long PULSES_MS = 200;
    private static final Settings SETTINGS =
            new Settings(
                    Language.EN,
                    org.saphena.settings.Theme.LIGHT,
                    100,
                    Settings.DEFAULTS.paper(),
                    "default");

    private final Path folder;

    private TroubleScreens(Path folder) {
        this.folder = folder;
    }

    /** Work that goes well, never ends or fails, as the picture wants it. */
    private static final class Worker implements Background {
        private Lot lot = Lot.WELL;

        private enum Lot {
            WELL,
            FOR_EVER,
            FAILS
        }

        @Override
        public <T> void run(
                Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            switch (lot) {
                case WELL -> Background.immediate().run(work, done, failed);
                case FOR_EVER -> {}
                case FAILS -> failed.accept(FullDisk.thrown());
            }
        }
    }

    /** A window with its workers. */
    private record Window(Scene scene, Shell shell, Worker thinking, Worker storing) {
        static Window open(Consultations consultations, ClinicDoor door) {
            Scene scene = Stages.scene(1440, 900);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            Worker thinking = new Worker();
            Worker storing = new Worker();
            Shell shell =
                    Shell.in(
                            scene,
                            new Start(
                                    consultations, door, SETTINGS, Optional.empty(), false, false),
                            new Workers(thinking, Background.immediate(), storing),
                            texts -> Stages.Answers.NONE);
            shell.setTheme(Theme.LIGHT);
            return new Window(scene, shell, thinking, storing);
        }

        EntryViewModel editor() {
            return shell.clinic()
                    .visitProperty()
                    .get()
                    .flatMap(Visit::editor)
                    .orElseThrow()
                    .model();
        }
    }

    /**
     * @param args the folder for the pictures, {@code docs/screens} otherwise
     */
    public static void main(String[] args) throws IOException {
        TroubleScreens all =
                new TroubleScreens(Path.of(args.length > 0 ? args[0] : "docs/screens"));
        LiveWindow.startToolkit();
        try {
            Path own = Files.createTempDirectory("saphena-knowledge");
            Consultations shipped = new KnowledgeChoice(own.resolve("none"), "Saphena 0").on(null);
            all.takeDoor(shipped);
            all.takeDraft(shipped);
            all.takeDamage(shipped);
            KnowledgeCopies.in(own);
            all.takeOwnKnowledge(new KnowledgeChoice(own, "Saphena 0").on(null));
            KnowledgeCopies.change(
                    own, "actions.yaml", "{fact: leg.acute-svt}", "{fact: leg.acute-svtt}");
            all.takeKnowledge(new KnowledgeChoice(own, "Saphena 0").on(null));
        } finally {
            Platform.exit();
        }
    }

    private static ClinicDoor door(Consultations consultations, Path folder) {
        return LightDoors.in(folder, CLOCK, consultations);
    }

    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("saphena-screens");
    }

    /** Records that are being opened, a wrong password, and records without patients. */
    private void takeDoor(Consultations consultations) throws IOException {
        Path place = newFolder();
        ClinicDoor door = door(consultations, place);
        LightDoors.create(place, CLOCK, consultations, PASSWORD.toCharArray()).close();
        Window window = LiveWindow.fx(() -> Window.open(consultations, door));
        LiveWindow.fxDo(() -> window.shell().clinic().door().unlock("not this".toCharArray()));
        take(window, "unlock-wrong");
        LiveWindow.fxDo(() -> window.storing().lot = Worker.Lot.FOR_EVER);
        LiveWindow.fxDo(() -> window.shell().clinic().door().unlock(PASSWORD.toCharArray()));
        take(window, "unlock-waiting");
        Window other = LiveWindow.fx(() -> Window.open(consultations, door));
        LiveWindow.fxDo(() -> other.shell().clinic().door().unlock(PASSWORD.toCharArray()));
        take(other, "patients-empty");
    }

    /** A search that takes its time, and a draft that is not kept or not answered. */
    private void takeDraft(Consultations consultations) throws IOException {
        Path empty = newFolder();
        Window window = LiveWindow.fx(() -> Window.open(consultations, door(consultations, empty)));
        LiveWindow.fxDo(() -> window.shell().clinic().door().demo());
        LiveWindow.fxDo(() ->
                window.shell().clinic().patients().queryProperty().set("nobody of that name"));
        take(window, "patients-nobody");
        LiveWindow.fxDo(() -> window.shell().clinic().patients().queryProperty().set(""));
        LiveWindow.fxDo(() -> Stages.openDemoPatient(window.shell()));
        LiveWindow.fxDo(() -> window.shell().clinic().chart().startVisit());
        CaseFile sample = SampleDraft.decided();
        LiveWindow.fxDo(() ->
                window.editor()
                        .apply(
                                "all",
                                "",
                                "",
                                draft ->
                                        new CaseFile(
                                                draft.patient(),
                                                sample.consultation(),
                                                sample.record())));
        LiveWindow.fxDo(() -> window.editor().sectionProperty().set(Section.EXAM));
        LiveWindow.fxDo(() -> window.storing().lot = Worker.Lot.FAILS);
        LiveWindow.fxDo(() -> change(window, 3));
        take(window, "not-saved");
        LiveWindow.fxDo(() -> window.thinking().lot = Worker.Lot.FAILS);
        LiveWindow.fxDo(() -> window.storing().lot = Worker.Lot.WELL);
        LiveWindow.fxDo(() -> change(window, 4));
        take(window, "advice-off");
        LiveWindow.fxDo(() -> window.shell().clinic().navigation().toPatients());
        LiveWindow.fxDo(() -> window.storing().lot = Worker.Lot.FOR_EVER);
        LiveWindow.fxDo(() -> window.shell().clinic().patients().queryProperty().set("kim"));
        take(window, "patients-waiting");
    }

    private static void change(Window window, int score) {
        window.editor().apply("pain", "", "", LegEdits.field(Side.RIGHT, "painScore", score));
        window.editor().leave();
    }

    /** Damage that a check finds while somebody works. */
    private void takeDamage(Consultations consultations) throws IOException {
        Path place = newFolder();
        Window window = newRecords(consultations, place);
        DamageJourneyTest.damage(place);
        LiveWindow.fxDo(() -> DamageJourneyTest.check(window.shell()));
        take(window, "damaged");
    }

    /** A clinic's own copy of the knowledge base that nobody has accepted yet. */
    private void takeOwnKnowledge(Consultations consultations) throws IOException {
        take(newRecords(consultations, newFolder()), "knowledge-own");
    }

    private static Window newRecords(Consultations consultations, Path place) throws IOException {
        ClinicDoor door = door(consultations, place);
        LightDoors.create(place, CLOCK, consultations, PASSWORD.toCharArray()).close();
        Window window = LiveWindow.fx(() -> Window.open(consultations, door));
        LiveWindow.fxDo(() -> window.shell().clinic().door().unlock(PASSWORD.toCharArray()));
        return window;
    }

    /** A clinic's own copy of the knowledge base that does not hold. */
    private void takeKnowledge(Consultations consultations) throws IOException {
        Path empty = newFolder();
        Window window = LiveWindow.fx(() -> Window.open(consultations, door(consultations, empty)));
        LiveWindow.fxDo(() -> window.shell().clinic().door().demo());
        take(window, "knowledge-refused");
    }

    private void take(Window window, String screen) {
        LiveWindow.pause(PULSES_MS);
        LiveWindow.fxDo(() -> window.shell().view().focusCenter());
        LiveWindow.pause(PULSES_MS);
        LiveWindow.fxDo(() -> Screenshots.settle(window.scene()));
        Screenshots.save(
                LiveWindow.fx(() -> window.scene().snapshot(null)),
                folder.resolve(screen + "-light.png"));
    }
}
