package org.saphena.ui.summary;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.saphena.report.PageImage;

/** Printing by way of the system's own dialogs. */
public final class SystemPrinter implements PrintRun {
    private final PrinterJob job;

    private SystemPrinter(PrinterJob job) {
        this.job = job;
    }

    /** Asks for the page setup and then for the printer; on the screen's thread. */
    public static PrinterChoice ask(Window owner) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return new PrinterChoice.NoPrinter();
        }
        PageLayout usual = job.getJobSettings().getPageLayout();
        job.getJobSettings()
                .setPageLayout(
                        job.getPrinter()
                                .createPageLayout(
                                        usual.getPaper(),
                                        PageOrientation.PORTRAIT,
                                        Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPageSetupDialog(owner) || !job.showPrintDialog(owner)) {
            job.cancelJob();
            return new PrinterChoice.ChangedMind();
        }
        return new PrinterChoice.Chosen(new SystemPrinter(job));
    }

    /** As large as the printable part of the paper takes it. */
    @Override
    public void print(PageImage page) {
        WritableImage picture = Pictures.of(page);
        ImageView view = new ImageView(picture);
        PageLayout layout = job.getJobSettings().getPageLayout();
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        require(job.printPage(view));
    }

    @Override
    public void finish() {
        require(job.endJob());
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }

    private static void require(boolean taken) {
        if (!taken) {
            throw new PrinterFailedException();
        }
    }
}
