package org.saphena.ui.shell;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphena.ui.FxWatch;
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
        shown.ifPresent(WindowTest::awaitLayout);
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

    static Node node(Scene scene, String selector) {
        Node node = scene.getRoot().lookup(selector);
        if (node == null) {
            throw new AssertionError("nothing is there for " + selector);
        }
        return node;
    }
}
