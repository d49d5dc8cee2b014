package org.saphena.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;
import org.saphena.ui.guided.Tour;
import org.saphena.ui.support.Theme;

/**
 * Takes the pictures in {@code docs/screens}: every screen, light, dark and in Korean, with the
 * invented patients of the demo clinic. How to run it stands in {@code docs/screens/README.md}.
 */
final class DocumentedScreens {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final long PULSES_MS = 200;

    /** Where the records of a picture stand while it is taken; some pictures show it. */
    private static final Path PLACE =
            Path.of(System.getProperty("saphena.place", System.getProperty("java.io.tmpdir")));

    private static final Path RED_FLAG = Path.of("src/test/resources/cases/V29.case.json");
    private final Path folder;
    private final boolean all;
    private final List<Manner> manners;
    private final Scene scene;
    private final Shell shell;

    /** How a screen is shown; its name, in small letters, ends the picture's name. */
    private enum Manner {
        LIGHT(Theme.LIGHT, Language.EN, 1440, 900, 100),
        DARK(Theme.DARK, Language.EN, 1440, 900, 100),
        KO(Theme.LIGHT, Language.KO, 1440, 900, 100),
        SMALL(Theme.LIGHT, Language.EN, 1000, 640, 100),
        CONTRAST(Theme.HIGH_CONTRAST, Language.EN, 1440, 900, 100),
        LAPTOP(Theme.LIGHT, Language.EN, 1280, 720, 100),
        LAPTOP_KO(Theme.LIGHT, Language.KO, 1280, 720, 100),
        SMALL_KO(Theme.DARK, Language.KO, 1000, 640, 100),
        TEXT90(Theme.LIGHT, Language.EN, 1440, 900, 90),
        TEXT200(Theme.LIGHT, Language.EN, 1440, 900, 200),
        SMALL200(Theme.LIGHT, Language.KO, 1000, 640, 200),
        UHD(Theme.LIGHT, Language.EN, 3840, 2160, 100);

        private static final List<Manner> DOCUMENTED =
                List.of(LIGHT, DARK, KO, CONTRAST, TEXT200, SMALL);

        /** The pictures that are kept; light, every screen. */
        private static final Map<Manner, Set<String>> KEPT =
                Map.of(
                        DARK,
                        withOwnRecords("advice", "editor-duplex", "editor-plan"),
                        KO,
                        withOwnRecords(
                                "advice", "compare", "editor-duplex", "editor-exam", "editor-plan"),
                        SMALL,
                        withOwnRecords(
                                "chart-compare", "editor-duplex", "patients", "signed-visit"),
                        CONTRAST,
                        Set.of("advice", "editor-duplex", "patients", "sign"),
                        TEXT200,
                        Set.of("editor-duplex", "editor-symptoms", "patients"));

        private final Theme theme;
        private final Language language;
        private final int width;
        private final int height;
        private final int percent;

        Manner(Theme theme, Language language, int width, int height, int percent) {
            this.theme = theme;
            this.language = language;
            this.width = width;
            this.height = height;
            this.percent = percent;
        }

        /** These, and every screen that is taken on records of its own. */
        private static Set<String> withOwnRecords(String... screens) {
            Set<String> all = new HashSet<>(Set.of(screens));
            all.addAll(OfficeScreens.documented().keySet());
            all.addAll(Set.of("restore", "list-put-off"));
            all.addAll(ListScreens.documented().keySet());
            return Set.copyOf(all);
        }

        private boolean keeps(String screen) {
            Set<String> kept = KEPT.get(this);
            return kept == null || kept.contains(screen);
        }

        private String fileName(String screen) {
            return screen + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }
    }

    private DocumentedScreens(
            Path folder,
            boolean all,
            List<Manner> manners,
            ClinicDoor door,
            Consultations consultations) {
        this.folder = folder;
        this.all = all;
        this.manners = manners;
        scene = Stages.scene(manners.getFirst().width, manners.getFirst().height);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        shell = Stages.shell(scene, consultations, door, Stages.Answers.NONE);
    }

    /**
     * @param args the folder for the pictures, {@code docs/screens} otherwise; then in which
     *     manners all screens are shown, by names of {@link Manner}; without any, the pictures that
     *     are kept are taken
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "docs/screens");
        List<Manner> wanted =
                args.length > 1
                        ? Arrays.stream(args).skip(1).map(Manner::valueOf).toList()
                        : Manner.DOCUMENTED;
        boolean all = args.length > 1;
        Consultations consultations =
                new LocalConsultations(
                        KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
        LiveWindow.startToolkit();
        try {
            for (int width :
                    wanted.stream().mapToInt(manner -> manner.width).distinct().toArray()) {
                takeAll(
                        folder,
                        all,
                        wanted.stream().filter(manner -> manner.width == width).toList(),
                        consultations);
            }
        } finally {
            Platform.exit();
        }
    }

    /** Takes every screen in windows of one size. */
    private static void takeAll(
            Path folder, boolean all, List<Manner> manners, Consultations consultations)
            throws IOException {
        Path empty = Files.createTempDirectory("saphena-screens");
        DocumentedScreens fresh =
                open(folder, all, manners, Stages.door(consultations, empty), consultations);
        fresh.take("first-run");
        fresh.takeDemo();
        takeEach(OfficeScreens.documented(), folder, all, manners, consultations);
        takeEach(ListScreens.documented(), folder, all, manners, consultations);
        Path used = Files.createTempDirectory("saphena-screens");
        ClinicDoor door = Stages.door(consultations, used);
        door.create("Clinician", PASSWORD.toCharArray()).close();
        open(folder, all, manners, door, consultations).take("unlock");
    }

    /** Each on new records of its own. */
    private static void takeEach(
            Map<String, Consumer<Shell>> screens,
            Path folder,
            boolean all,
            List<Manner> manners,
            Consultations consultations)
            throws IOException {
        for (var screen : screens.entrySet()) {
            Path records = Files.createDirectory(PLACE.resolve("saphena"));
            DocumentedScreens fresh =
                    open(folder, all, manners, Stages.door(consultations, records), consultations);
            LiveWindow.fxDo(() -> screen.getValue().accept(fresh.shell));
            fresh.take(screen.getKey());
            if (screen.getKey().equals("backup")) {
                LiveWindow.fxDo(() -> fresh.shell.view().actions().lock());
                fresh.take("restore", () -> fresh.shell.view().restoreAtDoor());
            }
            if (screen.getKey().equals("list-due")) {
                fresh.take("list-put-off", () -> ListScreens.putOff(fresh.shell));
            }
            LiveWindow.fxDo(fresh.shell::leave);
            delete(records);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static DocumentedScreens open(
            Path folder,
            boolean all,
            List<Manner> manners,
            ClinicDoor door,
            Consultations consultations) {
        return LiveWindow.fx(
                () -> new DocumentedScreens(folder, all, manners, door, consultations));
    }

    private void takeDemo() throws IOException {
        LiveWindow.fxDo(() -> shell.clinic().door().demo());
        take("patients");
        PatientKey patient = LiveWindow.fx(() -> patient("0001"));
        LiveWindow.fxDo(() -> shell.clinic().navigation().newPatient());
        take("new-patient");
        LiveWindow.fxDo(() -> shell.clinic().navigation().openPatient(patient));
        take("chart");
        LiveWindow.fxDo(() -> Screens.press(shell, KeyCode.T));
        take("chart-table");
        LiveWindow.fxDo(() -> Screens.press(shell, KeyCode.T));
        LiveWindow.fxDo(() -> Screens.press(shell, KeyCode.C));
        take("chart-compare");
        LiveWindow.fxDo(() -> Stages.openNewestVisit(shell));
        take("signed-visit");
        take("advice", () -> openReasons(".option-card"));
        LiveWindow.fxDo(() -> openReasons(".no-card"));
        take("contraindicated", () -> focus(".option-card.contraindicated"));
        LiveWindow.fxDo(() -> shell.model().printingProperty().set(true));
        take("summary");
        LiveWindow.fxDo(() -> shell.clinic().navigation().openPatient(patient));
        LiveWindow.fxDo(() -> shell.clinic().chart().startVisit());
        LiveWindow.fxDo(() -> shell.view().guided().start(Tour.VISIT));
        take("guided");
        LiveWindow.fxDo(() -> shell.view().guided().leave());
        EntryViewModel model = LiveWindow.fx(this::sampleDraft);
        for (Section section : Section.values()) {
            LiveWindow.fxDo(() -> model.sectionProperty().set(section));
            take("editor-" + section.code());
        }
        LiveWindow.fxDo(() -> model.sectionProperty().set(Section.DUPLEX));
        take("patient-map", () -> shell.view().actions().togglePatientScreen());
        LiveWindow.fxDo(() -> shell.view().actions().toggleComparing());
        take("compare");
        LiveWindow.fxDo(() -> shell.view().actions().toggleComparing());
        LiveWindow.fxDo(() -> shell.view().actions().papers().toggle());
        take("draft-papers");
        LiveWindow.fxDo(() -> shell.view().actions().papers().toggle());
        take("keys", () -> shell.view().toggleKeySheet());
        take("palette", () -> shell.view().showPalette());
        take("papers-settings", () -> shell.view().showPapers());
        take("settings", () -> Screens.changeKeys(shell));
        LiveWindow.fxDo(() -> shell.view().settings().keys().resetAll());
        take("sign", () -> shell.view().actions().sign());
        LiveWindow.fxDo(() -> model.apply("all", "", "", SampleDraft.AGAINST_ADVICE));
        LiveWindow.fxDo(() -> model.sectionProperty().set(Section.PLAN));
        take("override");
        CaseFile flagged = CaseReader.read(Files.readAllBytes(RED_FLAG));
        LiveWindow.fxDo(() ->
                model.apply(
                        "all",
                        "",
                        "",
                        draft ->
                                new CaseFile(
                                        draft.patient(), flagged.consultation(), draft.record())));
        LiveWindow.fxDo(() -> model.sectionProperty().set(Section.SYMPTOMS));
        take("red-flag");
        take("sign-stopped", () -> shell.view().actions().sign());
    }

    private PatientKey patient(String number) {
        return shell.clinic().patients().foundProperty().get().orElseThrow().lines().stream()
                .filter(line -> line.stored().patient().id().endsWith(number))
                .findFirst()
                .orElseThrow()
                .stored()
                .key();
    }

    private void focus(String kind) {
        if (!scene.getRoot().lookup(".advice").isVisible()) {
            shell.view().actions().toAdvice();
        }
        Screenshots.settle(scene);
        Objects.requireNonNull(scene.getRoot().lookup(kind)).requestFocus();
    }

    /** Opens the reasons of the first option of that kind, and closes all others. */
    private void openReasons(String kind) {
        if (!scene.getRoot().lookup(".advice").isVisible()) {
            shell.view().actions().toAdvice();
        }
        Node wanted = scene.getRoot().lookup(kind);
        for (Node card : List.copyOf(scene.getRoot().lookupAll(".option-card"))) {
            Object open = card.queryAccessibleAttribute(AccessibleAttribute.EXPANDED);
            if (Boolean.TRUE.equals(open) != (card == wanted)) {
                card.executeAccessibleAction(AccessibleAction.FIRE);
            }
        }
        if (wanted != null) {
            wanted.requestFocus();
        }
    }

    /** The open draft with everything that the sample case records. */
    private EntryViewModel sampleDraft() {
        EntryViewModel model =
                shell.clinic()
                        .visitProperty()
                        .get()
                        .flatMap(visit -> visit.editor())
                        .orElseThrow()
                        .model();
        CaseFile sample = SampleDraft.decided();
        model.apply(
                "all",
                "",
                "",
                draft -> new CaseFile(draft.patient(), sample.consultation(), sample.record()));
        model.accept(Section.SYMPTOMS);
        model.accept(Section.HISTORY);
        return model;
    }

    private void take(String screen) throws IOException {
        take(screen, () -> shell.view().focusCenter());
    }

    /**
     * Takes the pictures of a screen.
     *
     * @param last what is done before each of them, in its language; what that lays over the window
     *     is taken away afterwards
     */
    private void take(String screen, Runnable last) throws IOException {
        for (Manner manner : manners) {
            if (!all && !manner.keeps(screen)) {
                continue;
            }
            LiveWindow.fxDo(() -> shell.setTextPercent(manner.percent));
            LiveWindow.pause(PULSES_MS);
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
