package org.saphena.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VisitRecord;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Theme;

/**
 * Takes the pictures in {@code docs/screens}: every screen, light, dark and in Korean, with the
 * invented patients of the demo clinic. How to run it stands in {@code docs/screens/README.md}.
 */
final class DocumentedScreens {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final long PULSES_MS = 200;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Path folder;
    private final Scene scene;
    private final Shell shell;

    /** How a screen is shown, with the end of the picture's name. */
    private enum Manner {
        LIGHT(Theme.LIGHT, Language.EN),
        DARK(Theme.DARK, Language.EN),
        KOREAN(Theme.LIGHT, Language.KO);

        private final Theme theme;
        private final Language language;

        Manner(Theme theme, Language language) {
            this.theme = theme;
            this.language = language;
        }

        private String fileName(String screen) {
            return screen
                    + switch (this) {
                        case LIGHT -> "-light.png";
                        case DARK -> "-dark.png";
                        case KOREAN -> "-ko.png";
                    };
        }
    }

    private DocumentedScreens(Path folder, ClinicDoor door, Consultations consultations) {
        this.folder = folder;
        scene = Stages.scene(WIDTH, HEIGHT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        shell = Stages.shell(scene, consultations, door, Stages.Answers.NONE);
    }

    /**
     * @param args the folder for the pictures, {@code docs/screens} otherwise
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "docs/screens");
        Consultations consultations =
                new LocalConsultations(
                        KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
        LiveWindow.startToolkit();
        Path empty = Files.createTempDirectory("saphena-screens");
        DocumentedScreens fresh = open(folder, Stages.door(consultations, empty), consultations);
        fresh.take("first-run");
        fresh.takeDemo();
        Path used = Files.createTempDirectory("saphena-screens");
        ClinicDoor door = Stages.door(consultations, used);
        door.create(PASSWORD.toCharArray()).close();
        open(folder, door, consultations).take("unlock");
        Platform.exit();
    }

    private static DocumentedScreens open(
            Path folder, ClinicDoor door, Consultations consultations) {
        return LiveWindow.fx(() -> new DocumentedScreens(folder, door, consultations));
    }

    private void takeDemo() throws IOException {
        LiveWindow.fxDo(() -> shell.clinic().door().demo());
        take("patients");
        PatientKey patient = LiveWindow.fx(this::firstPatient);
        LiveWindow.fxDo(() -> shell.clinic().newPatient());
        take("new-patient");
        LiveWindow.fxDo(() -> shell.clinic().openPatient(patient));
        take("chart");
        LiveWindow.fxDo(() -> Screens.pressC(shell));
        take("chart-compare");
        LiveWindow.fxDo(this::openNewestVisit);
        take("signed-visit");
        take("advice", this::openReasons);
        LiveWindow.fxDo(() -> shell.model().printingProperty().set(true));
        take("summary");
        LiveWindow.fxDo(() -> shell.clinic().openPatient(patient));
        LiveWindow.fxDo(() -> shell.clinic().chart().startVisit());
        EntryViewModel model = LiveWindow.fx(this::sampleDraft);
        for (Section section : Section.values()) {
            LiveWindow.fxDo(() -> model.sectionProperty().set(section));
            take("editor-" + section.code());
        }
        LiveWindow.fxDo(() -> shell.view().actions().toggleComparing());
        take("compare");
        LiveWindow.fxDo(() -> shell.view().actions().toggleComparing());
        LiveWindow.fxDo(() -> shell.view().actions().togglePrinting());
        take("draft-papers");
        LiveWindow.fxDo(() -> shell.view().actions().togglePrinting());
        take("keys", () -> shell.view().toggleKeySheet());
        take("sign", () -> shell.view().actions().sign());
    }

    private PatientKey firstPatient() {
        return shell.clinic().patients().foundProperty().get().orElseThrow().lines().stream()
                .filter(line -> line.stored().patient().id().endsWith("0001"))
                .findFirst()
                .orElseThrow()
                .stored()
                .key();
    }

    private void openNewestVisit() {
        shell.clinic()
                .chart()
                .openVisit(
                        shell.clinic()
                                .chart()
                                .chartProperty()
                                .get()
                                .orElseThrow()
                                .visits()
                                .getFirst()
                                .key());
    }

    private void openReasons() {
        Node card = Objects.requireNonNull(scene.getRoot().lookup(".option-card"));
        card.requestFocus();
        card.executeAccessibleAction(AccessibleAction.FIRE);
    }

    /** The open draft with everything that the sample case records. */
    private EntryViewModel sampleDraft() throws IOException {
        EntryViewModel model =
                shell.clinic()
                        .visitProperty()
                        .get()
                        .flatMap(visit -> visit.editor())
                        .orElseThrow()
                        .model();
        CaseFile sample = sample();
        VisitRecord visit = Objects.requireNonNull(sample.record()).withVersion(null);
        model.apply(
                "all",
                "",
                "",
                draft -> new CaseFile(draft.patient(), sample.consultation(), visit));
        return model;
    }

    private static CaseFile sample() throws IOException {
        try (InputStream in =
                DocumentedScreens.class.getResourceAsStream(
                        "/org/saphena/sample/sample.case.json")) {
            return CaseReader.read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private void take(String screen) throws IOException {
        take(screen, () -> shell.view().focusCenter());
    }

    /**
     * Takes the three pictures of a screen.
     *
     * @param last what is done before each of them, in its language; what that lays over the window
     *     is taken away afterwards
     */
    private void take(String screen, Runnable last) throws IOException {
        for (Manner manner : Manner.values()) {
            LiveWindow.fxDo(() -> {
                shell.setTheme(manner.theme);
                shell.texts().speak(manner.language);
            });
            LiveWindow.fxDo(last);
            LiveWindow.pause(PULSES_MS);
            LiveWindow.fxDo(() -> Screenshots.settle(scene));
            Screenshots.save(
                    LiveWindow.fx(() -> scene.snapshot(null)),
                    folder.resolve(manner.fileName(screen)));
            LiveWindow.fxDo(() -> {
                if (shell.view().isCovered()) {
                    shell.view().back();
                }
            });
        }
    }
}
