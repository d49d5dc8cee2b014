package org.saphena.app;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says where the log goes, before anything is logged, and keeps JavaFX quiet on the console. */
final class Logs {
    /** Named in {@code logback.xml}. */
    private static final String FOLDER = "saphena.logs";

    /** Kept, since the logging library forgets a logger that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logs() {}

    static void keepIn(Path folder) {
        System.setProperty(FOLDER, folder.toString());
        JAVAFX.setLevel(Level.SEVERE);
    }
}
