package org.saphena.ui.summary;

/** What came of asking for a printer. */
public sealed interface PrinterChoice {
    /** The system has no printer. */
    record NoPrinter() implements PrinterChoice {}

    /** The user changed their mind. */
    record ChangedMind() implements PrinterChoice {}

    /** Ready to print. */
    record Chosen(PrintRun run) implements PrinterChoice {}
}
