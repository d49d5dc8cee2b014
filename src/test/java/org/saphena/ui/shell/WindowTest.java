package org.saphena.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphena.ui.FxWatch;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window for tests, shown without a screen; whatever holds its thread for long is reported. */
@ExtendWith(FxWatch.class)
abstract class WindowTest {
    final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeWindows() throws TimeoutException {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
    }

    /** Makes something on the screen's thread. */
    static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
    }

    /** Does something on the screen's thread. */
    static void fxDo(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void show(Scene scene) {
        fxDo(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(scene);
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
