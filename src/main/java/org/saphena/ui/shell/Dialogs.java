package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saphena.ui.summary.PrinterChoice;

/** Asks the user for files and for a printer. */
public interface Dialogs {
    /** A case file to open, or empty when the user changed their mind. */
    Optional<Path> caseFile();

    /** A place for a case file, or empty when the user changed their mind. */
    Optional<Path> placeForCase(String proposed);

    /** A place for a PDF, or empty when the user changed their mind. */
    Optional<Path> placeFor(String proposed);

    /** A table of patients to take in, or empty when the user changed their mind. */
    default Optional<Path> tableFile() {
        return Optional.empty();
    }

    /** Case files to take in; none when the user changed their mind. */
    default List<Path> caseFiles() {
        return List.of();
    }

    /** A picture for the papers, or empty when the user changed their mind. */
    default Optional<Path> pictureFile() {
        return Optional.empty();
    }

    /** A place for the audit trail, or empty when the user changed their mind. */
    default Optional<Path> placeForTrail(String proposed) {
        return Optional.empty();
    }

    /** A folder, or empty when the user changed their mind. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Asks for a printer and the page setup. */
    default PrinterChoice printer() {
        return new PrinterChoice.NoPrinter();
    }

    /** Shows a saved file in the program that the system has for it. */
    default void show(Path file) {}
}
