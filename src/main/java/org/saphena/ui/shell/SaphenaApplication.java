package org.saphena.ui.shell;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.support.FxBackground;

/** The window of Saphena. JavaFX makes it, so what it works with is handed over beforehand. */
public final class SaphenaApplication extends Application {
    private static final AtomicReference<@Nullable Start> HAND_OVER = new AtomicReference<>();

    private final FxBackground thinking = new FxBackground();
    private final FxBackground weighing = new FxBackground();
    private final FxBackground storing = new FxBackground();
    private final FxBackground keeping = new FxBackground();
    private @Nullable Shell shell;

    /** Opens the window and returns when it is closed. Once in a process. */
    public static void open(Start start) {
        HAND_OVER.set(start);
        launch(SaphenaApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = Objects.requireNonNull(HAND_OVER.get(), "nothing was handed over");
        Scene scene = new Scene(new StackPane(), 1440, 900);
        Shell window =
                Shell.in(
                        scene,
                        start,
                        new Workers(thinking, weighing, storing, keeping),
                        texts -> new FileDialogs(stage, texts, getHostServices()::showDocument));
        shell = window;
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, thrown) -> window.report(thrown));
        stage.setTitle("Saphena");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.quit(stage::hide);
        });
        stage.show();
        start.caseFile().ifPresent(window::open);
        if (start.firstFrame()) {
            new FirstFrame(window::isBusy, Platform::exit).start();
        } else {
            window.rehearse();
        }
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.leave();
        }
        thinking.close();
        weighing.close();
        storing.close();
        keeping.close();
    }
}
