package org.saphena.ui.summary;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.report.Document;
import org.saphena.report.PageImage;
import org.saphena.service.Consultations;

/** The page of the document that is looked at, drawn as sharp as it is shown. */
final class PageViewer {
    private static final double PAGE_INCHES = 8.27;
    private static final double FEWEST_DOTS = 60;
    private static final double MOST_DOTS = 288;

    private final Consultations consultations;
    private final PresentWork work;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Optional<PageImage>> image =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Optional<Document> document = Optional.empty();
    private double dotsPerInch = 144;
    private boolean drawing;

    PageViewer(Consultations consultations, PresentWork work, Consumer<Exception> failed) {
        this.consultations = consultations;
        this.work = work;
        this.failed = failed;
    }

    /** Shows the document from its first page, or nothing. */
    void show(Optional<Document> shown) {
        document = shown;
        drawing = false;
        image.set(Optional.empty());
        page.set(0);
        document.ifPresent(this::draw);
    }

    /** Pages count from 0; one that is not there is ignored. */
    void turnTo(int wanted) {
        document.filter(shown -> wanted >= 0 && wanted < shown.pages())
                .ifPresent(shown -> {
                    page.set(wanted);
                    draw(shown);
                });
    }

    /** Draws the page for so many pixels of width. */
    void showAt(double pixelsWide) {
        double wanted = Math.clamp(pixelsWide / PAGE_INCHES, FEWEST_DOTS, MOST_DOTS);
        boolean changed = Math.abs(wanted - dotsPerInch) >= 1;
        dotsPerInch = wanted;
        if (changed) {
            document.ifPresent(this::draw);
        }
    }

    /** Only the last of many wishes in a row is drawn, as when the window is pulled wider. */
    private void draw(Document shown) {
        if (drawing) {
            return;
        }
        drawing = true;
        int drawn = page.get();
        double dots = dotsPerInch;
        work.run(
                () -> consultations.render(shown, drawn, dots),
                picture -> {
                    drawing = false;
                    if (drawn == page.get()) {
                        image.set(Optional.of(picture));
                    }
                    if (drawn != page.get() || Double.compare(dots, dotsPerInch) != 0) {
                        draw(shown);
                    }
                },
                failed);
    }

    ReadOnlyObjectProperty<Optional<PageImage>> imageProperty() {
        return image.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }
}
