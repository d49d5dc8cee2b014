package org.saphena.ui.summary;

import org.saphena.report.PageImage;

/** A print job whose printer and paper the user has chosen. Used off the screen's thread. */
public interface PrintRun {
    /**
     * Prints one page.
     *
     * @throws PrinterFailedException when the printer does not take it
     */
    void print(PageImage page);

    /**
     * All pages are printed.
     *
     * @throws PrinterFailedException when the printer does not take the job
     */
    void finish();

    /** Gives the job up. */
    void cancel();
}
