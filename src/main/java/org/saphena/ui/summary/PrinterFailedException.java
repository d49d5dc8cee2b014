package org.saphena.ui.summary;

/** The printer did not take a page or a job. */
public final class PrinterFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PrinterFailedException() {
        super("the printer did not take it");
    }
}
