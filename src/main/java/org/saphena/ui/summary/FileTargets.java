package org.saphena.ui.summary;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where a paper goes: a file, or a printer. */
@FunctionalInterface
public interface FileTargets {
    /**
     * @param proposed a file name that holds nothing about the patient
     * @return the chosen file, or empty when the user changed their mind
     */
    Optional<Path> ask(String proposed);

    /** Asks for a printer and the page setup. */
    default PrinterChoice printer() {
        return new PrinterChoice.NoPrinter();
    }

    /** Shows a saved file in the program that the system has for it. */
    default void open(Path file) {}
}
