package org.saphena.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphena.ui.FxWatch;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.entry.EntryView;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.util.WaitForAsyncUtils;

/** A window for tests, shown without a screen; whatever holds its thread for long is reported. */
@ExtendWith(FxWatch.class)
abstract class WindowTest {
    private static final long LONGEST_WAIT_MS = TimeUnit.MINUTES.toMillis(2);
    private static final int ROUNDS = 3;

    final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeWindows() throws TimeoutException {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
        fxDo(WindowTest::forgetEvents);
    }

    /** TestFX notes every event of its stage, and with it the window that it went to. */
    static void forgetEvents() {
        FxToolkitContext context = FxToolkit.toolkitContext();
        context.setRegisteredStage(context.getRegisteredStage());
    }

    /** The text of a control without the mark of the letter that chooses it. */
    static String words(Labeled labeled) {
        String text = String.valueOf(labeled.getText());
        return labeled.isMnemonicParsing() ? text.replace("_", "") : text;
    }

    /** Makes something on the screen's thread. */
    static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT_MS, work);
    }

    /** Does something on the screen's thread, and what it put off there. */
    static void fxDo(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT_MS, work);
        settle();
    }

    /** What was put off on the screen's thread is done, and all that is shown has its place. */
    static void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            fx(() -> ROUNDS);
        }
        Optional<Scene> shown =
                fx(() ->
                        Window.getWindows().stream()
                                .filter(window -> window instanceof Stage && window.isShowing())
                                .findFirst()
                                .map(Window::getScene));
        shown.ifPresent(scene -> {
            fx(() -> finished(scene));
            awaitLayout(scene);
        });
    }

    /** Nothing of a section or of a visit that is read is still to come. */
    static Scene finished(Scene scene) {
        if (scene.getRoot().lookup(".entry") instanceof EntryView entry) {
            entry.finish();
        }
        if (scene.getRoot().lookup(".consultation") instanceof ConsultationView reading) {
            reading.finish();
        }
        return scene;
    }

    /** The next picture of a window that is shown is laid out. */
    static void awaitLayout(Scene scene) {
        CountDownLatch done = new CountDownLatch(1);
        Runnable listener = done::countDown;
        fx(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return scene;
        });
        try {
            if (!done.await(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the window is not laid out");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        fx(() -> {
            scene.removePostLayoutPulseListener(listener);
            return scene;
        });
    }

    static void show(Scene scene) {
        fxDo(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }

    /** What can be read on the screen in nodes of a kind. */
    static List<String> texts(Scene scene, String selector) {
        return fx(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .filter(WindowTest::isShown)
                        .flatMap(node -> words(node).stream())
                        .toList());
    }

    /** What a label says, or a text in pieces. */
    private static Optional<String> words(Node node) {
        return switch (node) {
            case Labeled label -> Optional.ofNullable(label.getText());
            case TextFlow flow ->
                    Optional.of(
                            flow.getChildren().stream()
                                    .map(piece -> ((Text) piece).getText())
                                    .collect(Collectors.joining()));
            default -> Optional.empty();
        };
    }

    /** Whether a sheet that is made when it is opened is there and shown. */
    static boolean isOpen(Scene scene, String sheet) {
        Node there = scene.getRoot().lookup(sheet);
        return there != null && isShown(there);
    }

    /** Whether neither the node nor anything that holds it is hidden. */
    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static Node node(Scene scene, String selector) {
        Node node = scene.getRoot().lookup(selector);
        if (node == null) {
            throw new AssertionError("nothing is there for " + selector);
        }
        return node;
    }

    /** The menu that is open. */
    static ContextMenu openMenu() {
        return fx(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow());
    }
}
