package org.saphena.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture for the head of a page, as PNG or JPEG of up to 1 MB; it can be drawn. */
public final class Logo {
    /** The longest file, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_PIXELS = 16_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final byte[] bytes;
    private final BufferedImage picture;

    private Logo(byte[] bytes, BufferedImage picture) {
        this.bytes = bytes;
        this.picture = picture;
    }

    /**
     * Reads a picture.
     *
     * @throws BadLogoException when the bytes are too many or no such picture
     */
    public static Logo of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new BadLogoException(BadLogoException.Reason.TOO_LARGE);
        }
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            return new Logo(bytes.clone(), onWhite(read(in)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof BadLogoException known) {
                throw known;
            }
            throw new BadLogoException(BadLogoException.Reason.NO_PICTURE);
        }
    }

    private static BufferedImage read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new BadLogoException(BadLogoException.Reason.NO_PICTURE);
        }
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new BadLogoException(BadLogoException.Reason.NO_PICTURE);
            }
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new BadLogoException(BadLogoException.Reason.TOO_LARGE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** Paper is white; an archived page has nothing that shines through. */
    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage flat =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = flat.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        brush.drawImage(read, 0, 0, null);
        brush.dispose();
        return flat;
    }

    BufferedImage picture() {
        return picture;
    }

    /** The file as it was read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Logo " + HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    }
}
