package org.saphena.report.pdf;

import java.awt.image.BufferedImage;
import java.util.List;

/** A picture made of pixels, without transparency, and words for it. Sizes in points. */
public record Raster(double width, double height, String alternative, BufferedImage picture)
        implements Block, Piece {
    /** The picture as large as fits, its proportions kept. */
    public static Raster within(
            BufferedImage picture, double widest, double highest, String alternative) {
        double scale = Math.min(widest / picture.getWidth(), highest / picture.getHeight());
        return new Raster(
                picture.getWidth() * scale, picture.getHeight() * scale, alternative, picture);
    }

    @Override
    public List<Piece> pieces(double available) {
        return List.of(this);
    }

    @Override
    public double height(double available) {
        return height;
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
        canvas.raster(this, x, top);
    }
}
