package org.saphena.veinmap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A third face of the vein map, for looking at it in tests. */
final class PictureRenderer {
    private static final Map<TextMark.Weight, Font> FONTS = fonts();

    private final Palette palette;
    private final double scale;

    PictureRenderer(Palette palette, double scale) {
        this.palette = palette;
        this.scale = scale;
    }

    BufferedImage render(Drawing drawing, int type) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * scale),
                        (int) Math.ceil(drawing.height() * scale),
                        type);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(colour(ColourRole.PAPER));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        drawing.marks().forEach(mark -> draw(graphics, mark));
        graphics.dispose();
        return image;
    }

    static void write(BufferedImage image, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "veinmap"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a text in the shipped font. */
    static double width(TextMark text) {
        Font font = Objects.requireNonNull(FONTS.get(text.weight()));
        FontRenderContext context = new FontRenderContext(null, true, true);
        return font.deriveFont(100f).getStringBounds(text.text(), context).getWidth()
                * text.size()
                / 100;
    }

    private void draw(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case PathMark path -> paint(graphics, shape(path.path()), path.stroke(), path.fill());
            case CircleMark circle ->
                    paint(
                            graphics,
                            new Ellipse2D.Double(
                                    circle.centre().x() - circle.radius(),
                                    circle.centre().y() - circle.radius(),
                                    2 * circle.radius(),
                                    2 * circle.radius()),
                            circle.stroke(),
                            circle.fill());
            case TextMark text -> text(graphics, text);
        }
    }

    private void paint(
            Graphics2D graphics, Shape shape, @Nullable Stroke stroke, @Nullable ColourRole fill) {
        if (fill != null) {
            graphics.setColor(colour(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(colour(stroke.colour()));
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    private void text(Graphics2D graphics, TextMark text) {
        Font font =
                Objects.requireNonNull(FONTS.get(text.weight())).deriveFont((float) text.size());
        if (text.italic()) {
            font = font.deriveFont(AffineTransform.getShearInstance(-0.2, 0));
        }
        double shift =
                switch (text.align()) {
                    case START -> 0;
                    case MIDDLE -> width(text) / 2;
                    case END -> width(text);
                };
        graphics.setFont(font);
        graphics.setColor(colour(text.colour()));
        graphics.drawString(text.text(), (float) (text.x() - shift), (float) text.baseline());
    }

    private Color colour(ColourRole role) {
        return new Color(palette.rgb(role));
    }

    private static BasicStroke stroke(Stroke stroke) {
        int cap = stroke.cap() == Stroke.Cap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static Shape shape(PathData data) {
        Path2D path = new Path2D.Double();
        data.walk(
                new PathData.Pen() {
                    @Override
                    public void moveTo(double x, double y) {
                        path.moveTo(x, y);
                    }

                    @Override
                    public void lineTo(double x, double y) {
                        path.lineTo(x, y);
                    }

                    @Override
                    public void curveTo(
                            double x1, double y1, double x2, double y2, double x, double y) {
                        path.curveTo(x1, y1, x2, y2, x, y);
                    }

                    @Override
                    public void close() {
                        path.closePath();
                    }
                });
        return path;
    }

    private static Map<TextMark.Weight, Font> fonts() {
        Map<TextMark.Weight, Font> fonts = new EnumMap<>(TextMark.Weight.class);
        fonts.put(TextMark.Weight.REGULAR, font("Regular"));
        fonts.put(TextMark.Weight.SEMIBOLD, font("SemiBold"));
        fonts.put(TextMark.Weight.BOLD, font("Bold"));
        return fonts;
    }

    private static Font font(String weight) {
        String name = "/org/saphena/fonts/Pretendard-" + weight + ".ttf";
        try (InputStream in = PictureRenderer.class.getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
