package org.saphena.ui.summary;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a place to save. */
@FunctionalInterface
public interface FileTargets {
    /**
     * @param proposed a file name that holds nothing about the patient
     * @return the chosen file, or empty when the user changed their mind
     */
    Optional<Path> ask(String proposed);

    /** Shows a saved file in the program that the system has for it. */
    default void open(Path file) {}
}
