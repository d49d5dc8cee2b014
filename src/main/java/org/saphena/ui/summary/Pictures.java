package org.saphena.ui.summary;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.saphena.report.PageImage;

/** Pages as images of the toolkit. */
final class Pictures {
    private Pictures() {}

    static WritableImage of(PageImage page) {
        WritableImage picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return picture;
    }
}
