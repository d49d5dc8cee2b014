package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;

/** Draws pictures under {@code target/veinmap} to look at, and sees that something is on them. */
class PictureTest {
    @Test
    void drawsTheSamplePatientInEveryLayoutAndTheme() {
        for (Layout layout : Layout.values()) {
            for (Language language : Language.values()) {
                Drawing drawing = sample(layout, language);
                String name = layout + "-" + language;
                show(drawing, Palette.light(), BufferedImage.TYPE_INT_RGB, name + "-light");
                show(drawing, Palette.dark(), BufferedImage.TYPE_INT_RGB, name + "-dark");
            }
        }
    }

    @Test
    void drawsTheSamplePatientInGreyscale() {
        Drawing drawing = sample(Layout.DETAILED, Language.EN);
        show(drawing, Palette.light(), BufferedImage.TYPE_BYTE_GRAY, "grey");
    }

    @Test
    void drawsEveryStateOfEveryVein() {
        for (Layout layout : Layout.values()) {
            MapSheet sheet =
                    new MapSheet(Studies.stress(0), Studies.stress(3), layout, Language.EN);
            show(
                    Drawing.of(sheet),
                    Palette.light(),
                    BufferedImage.TYPE_INT_RGB,
                    "stress-" + layout);
        }
    }

    @Test
    void drawsLegsWithoutAScan() {
        for (Layout layout : Layout.values()) {
            MapSheet sheet =
                    new MapSheet(
                            new LegPicture.NotAssessable(),
                            new LegPicture.NotExamined(),
                            layout,
                            Language.EN);
            show(Drawing.of(sheet), Palette.light(), BufferedImage.TYPE_INT_RGB, "blank-" + layout);
        }
    }

    private static Drawing sample(Layout layout, Language language) {
        return Drawing.of(
                new MapSheet(Studies.sampleRight(), Studies.sampleLeft(), layout, language));
    }

    private static void show(Drawing drawing, Palette palette, int type, String name) {
        BufferedImage image = new PictureRenderer(palette, 2.4).render(drawing, type);
        PictureRenderer.write(image, name);
        long colours =
                IntStream.range(0, image.getWidth() * image.getHeight())
                        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                        .distinct()
                        .count();
        assertThat(colours).as(name).isGreaterThan(20);
    }
}
