package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.service.Consultations;
import org.saphena.settings.Settings;
import org.saphena.storage.PatientKey;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Saved;
import org.saphena.ui.entry.Section;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window as the program opens it: with its worker threads, on records in a folder, and with
 * dialogs that answer at once.
 */
final class RealWindow implements AutoCloseable {
    private static final long LONGEST_WAIT_S = 120;

    private static boolean rehearsed;

    private final CountedBackground thinking = new CountedBackground();
    private final CountedBackground weighing = new CountedBackground();
    private final CountedBackground storing = new CountedBackground();
    private final Scene scene;
    private final Shell shell;
    private final Keyboard keyboard;
    private final Mouse mouse;

    private RealWindow(
            Scene scene,
            Consultations consultations,
            Path records,
            Dialogs dialogs,
            Language language) {
        this.scene = scene;
        Settings settings =
                new Settings(
                        language,
                        org.saphena.settings.Theme.LIGHT,
                        100,
                        Settings.DEFAULTS.paper(),
                        "default");
        shell =
                WindowTest.fx(() ->
                        Shell.in(
                                scene,
                                new Start(
                                        consultations,
                                        Stages.door(consultations, records),
                                        settings,
                                        Optional.empty(),
                                        false,
                                        false),
                                new Workers(thinking, weighing, storing),
                                texts -> dialogs));
        keyboard = new Keyboard(scene);
        mouse = new Mouse(scene);
    }

    /** Dialogs that answer at once: what is imported, and where is exported and printed to. */
    record Answers(Path in, Path out, Path pdf) implements Dialogs {
        @Override
        public Optional<Path> caseFile() {
            return Optional.of(in);
        }

        @Override
        public Optional<Path> placeForCase(String proposed) {
            return Optional.of(out);
        }

        @Override
        public Optional<Path> placeFor(String proposed) {
            return Optional.of(pdf);
        }
    }

    static RealWindow open(Consultations consultations, Path records, Dialogs dialogs) {
        return open(consultations, records, dialogs, Language.EN);
    }

    static RealWindow open(
            Consultations consultations, Path records, Dialogs dialogs, Language language) {
        Scene scene = WindowTest.fx(() -> new Scene(new StackPane(), 1440, 900));
        RealWindow window = new RealWindow(scene, consultations, records, dialogs, language);
        WindowTest.show(scene);
        window.rest();
        window.rehearse();
        return window;
    }

    /** Once in a process; a user takes longer to type a password. */
    private void rehearse() {
        if (rehearsed) {
            return;
        }
        rehearsed = true;
        WindowTest.fxDo(shell::rehearse);
        await(() -> WindowTest.fx(shell::isRehearsed), "the rehearsal does not end");
        rest();
    }

    /** Types, then waits until the window has come to rest. */
    void type(String script) {
        keyboard.type(script);
        rest();
    }

    void type(List<Typing> script) {
        keyboard.type(script);
        rest();
    }

    void rest() {
        do {
            awaitIdle();
            WindowTest.settle();
        } while (!isIdle());
    }

    private void awaitIdle() {
        await(this::isIdle, "the window does not come to rest");
    }

    private static void await(Callable<Boolean> wanted, String otherwise) {
        try {
            WaitForAsyncUtils.waitFor(LONGEST_WAIT_S, TimeUnit.SECONDS, wanted);
        } catch (TimeoutException e) {
            throw new AssertionError(otherwise, e);
        }
    }

    private boolean isIdle() {
        return thinking.isIdle()
                && weighing.isIdle()
                && storing.isIdle()
                && WindowTest.fx(this::isWhole);
    }

    /** A section, or a visit that is read, comes piece by piece, as for a user. */
    private boolean isWhole() {
        Parent root = scene.getRoot();
        return shell.clinic().visitProperty().get().isEmpty()
                || (!(root.lookup(".entry") instanceof EntryView entry) || entry.isWhole())
                        && (!(root.lookup(".consultation") instanceof ConsultationView reading)
                                || reading.isWhole());
    }

    int keys() {
        return keyboard.keys();
    }

    Place place() {
        return WindowTest.fx(() -> shell.clinic().placeProperty().get());
    }

    /** The case on the screen. */
    CaseFile shown() {
        return WindowTest.fx(() -> shell.clinic().visitProperty().get().orElseThrow().current());
    }

    String patientNumber() {
        return WindowTest.fx(() ->
                shell.clinic()
                        .chart()
                        .chartProperty()
                        .get()
                        .orElseThrow()
                        .patient()
                        .patient()
                        .id());
    }

    /** What is said of nodes of a kind on the screen. */
    List<String> spoken(String selector) {
        return WindowTest.fx(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .filter(WindowTest::isShown)
                        .map(node -> String.valueOf(node.getAccessibleText()))
                        .distinct()
                        .toList());
    }

    /** The sections of the draft on the screen in which something is refused, in words. */
    List<String> refused() {
        return spoken(".rail-button").stream()
                .filter(words -> words.matches(".*, \\d+ not accepted"))
                .toList();
    }

    /** What can be read on the screen in nodes of a kind. */
    List<String> texts(String selector) {
        return WindowTest.texts(scene, selector);
    }

    /** The node that the keys go to, in words. */
    String focus() {
        return WindowTest.fx(() -> {
            Node owner = scene.getFocusOwner();
            return owner == null
                    ? "none"
                    : owner.getClass().getSimpleName() + " " + owner.getAccessibleText();
        });
    }

    Mouse mouse() {
        return mouse;
    }

    /** The newest visit of the patient on the screen, read from the records again. */
    CaseFile stored() {
        awaitKept();
        CompletableFuture<CaseFile> read = new CompletableFuture<>();
        WindowTest.fx(() -> {
            PatientKey patient =
                    shell.clinic().visitProperty().get().orElseThrow().open().patient();
            shell.clinic()
                    .bench()
                    .run(
                            clinic -> clinic.open(clinic.visits(patient).getFirst().key()).file(),
                            read::complete,
                            read::completeExceptionally);
            return read;
        });
        rest();
        return read.join();
    }

    /** Waits until the draft on the screen is kept, if there is one. */
    private void awaitKept() {
        await(() -> WindowTest.fx(this::isKept), "the draft is not kept");
    }

    private boolean isKept() {
        return shell.clinic()
                .visitProperty()
                .get()
                .flatMap(Visit::editor)
                .map(editor -> !(editor.model().savedProperty().get() instanceof Saved.Saving))
                .orElse(true);
    }

    /**
     * What stands in the cells of each section of the draft on the screen; the section that was
     * open is open again.
     */
    Map<Section, List<String>> cells() {
        EntryViewModel model =
                WindowTest.fx(() ->
                        shell.clinic()
                                .visitProperty()
                                .get()
                                .flatMap(Visit::editor)
                                .orElseThrow()
                                .model());
        Section before = WindowTest.fx(() -> model.sectionProperty().get());
        Map<Section, List<String>> all = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            WindowTest.fx(() -> {
                model.sectionProperty().set(section);
                return section;
            });
            rest();
            all.put(section, WindowTest.fx(this::cellsShown));
        }
        WindowTest.fx(() -> {
            model.sectionProperty().set(before);
            return before;
        });
        return all;
    }

    private List<String> cellsShown() {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node ->
                        node.getStyleClass().contains("grid-cell")
                                || node.getStyleClass().contains("grid-text"))
                .filter(WindowTest::isShown)
                .map(node ->
                        node instanceof TextInputControl text
                                ? text.getText()
                                : ((Labeled) node).getText())
                .toList();
    }

    Keyboard keyboard() {
        return keyboard;
    }

    Scene scene() {
        return scene;
    }

    Shell shell() {
        return shell;
    }

    @Override
    public void close() {
        WindowTest.fxDo(shell::leave);
        thinking.close();
        weighing.close();
        storing.close();
    }
}
