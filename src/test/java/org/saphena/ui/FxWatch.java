package org.saphena.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reports, and never fails, when the screen's thread is held for long during a test: for how long,
 * how much of it was work of the processor, and where it was. Work that a test does in place of a
 * worker is left out. For a test class: {@code @ExtendWith(FxWatch.class)}; for a process of its
 * own {@link #begin} and {@link #end}. The report is {@code target/fx-watch.txt}.
 */
public final class FxWatch implements BeforeEachCallback, AfterEachCallback {
    private static final Path REPORT = Path.of("target", "fx-watch.txt");

    private Optional<FxHeartbeat> running = Optional.empty();

    /** What the test before left in memory is collected first: the program would not have it. */
    @Override
    public void beforeEach(ExtensionContext context) {
        System.gc();
        begin();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        end(
                context.getRequiredTestClass().getSimpleName()
                        + "."
                        + context.getRequiredTestMethod().getName());
    }

    /** Watches from now on. */
    public void begin() {
        FxHeartbeat heartbeat = new FxHeartbeat();
        heartbeat.start();
        running = Optional.of(heartbeat);
    }

    /** Watches no more, and writes down what was seen during {@code what}. */
    public void end(String what) throws IOException {
        if (running.isPresent()) {
            List<String> held = running.get().end();
            Files.createDirectories(REPORT.getParent());
            Files.write(
                    REPORT,
                    held.stream().map(line -> what + ": " + line).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Whether JavaFX runs; before that there is nothing to watch. */
    static boolean isThere() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }
}
