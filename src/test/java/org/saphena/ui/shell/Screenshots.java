package org.saphena.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.saphena.clinical.Language;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.support.Theme;

/** Pictures of the window, into {@code target/screens}. Run with the arguments of the tests. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target/screens");

    private Screenshots() {}

    /** One picture. */
    private record Shot(
            String name,
            Path file,
            int width,
            int height,
            Theme theme,
            Language language,
            int percent,
            boolean expanded,
            boolean printing) {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                takeAll(args.length == 0 ? "" : args[0]);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                done.countDown();
                Platform.exit();
            }
        });
        done.await();
    }

    private static void takeAll(String only) throws IOException {
        Path full = FakeConsultations.FULL;
        Path flag = FakeConsultations.RED_FLAG;
        Shot[] shots = {
            new Shot("light-en", full, 1440, 900, Theme.LIGHT, Language.EN, 100, false, false),
            new Shot("dark-en", full, 1440, 900, Theme.DARK, Language.EN, 100, true, false),
            new Shot("light-ko", full, 1440, 900, Theme.LIGHT, Language.KO, 100, true, false),
            new Shot("small-en", flag, 1000, 640, Theme.LIGHT, Language.EN, 100, false, false),
            new Shot("flag-en", flag, 1440, 900, Theme.LIGHT, Language.EN, 100, true, false),
            new Shot("print-en", full, 1440, 900, Theme.LIGHT, Language.EN, 100, false, true),
            new Shot("large-en", full, 1440, 900, Theme.LIGHT, Language.EN, 150, false, false),
            new Shot("huge-en", full, 1000, 640, Theme.DARK, Language.EN, 200, false, false),
            new Shot("wide-en", full, 1920, 1080, Theme.LIGHT, Language.EN, 100, true, false),
            new Shot(
                    "bare-en",
                    FakeConsultations.BARE,
                    1280,
                    720,
                    Theme.LIGHT,
                    Language.EN,
                    100,
                    false,
                    false),
            new Shot(
                    "off-en",
                    FakeConsultations.NO_ANSWER,
                    1280,
                    720,
                    Theme.LIGHT,
                    Language.EN,
                    100,
                    false,
                    false),
            new Shot(
                    "broken-en",
                    FakeConsultations.BROKEN,
                    1280,
                    720,
                    Theme.DARK,
                    Language.EN,
                    100,
                    false,
                    false),
        };
        for (Shot shot : shots) {
            if (shot.name().contains(only)) {
                take(shot);
            }
        }
    }

    private static void take(Shot shot) throws IOException {
        Scene scene = Stages.scene(shot.width(), shot.height());
        Shell shell = Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE);
        shell.setTheme(shot.theme());
        shell.setTextPercent(shot.percent());
        shell.texts().speak(shot.language());
        shell.open(shot.file());
        shell.model().printingProperty().set(shot.printing());
        settle(scene);
        if (shot.expanded()) {
            Node card = scene.getRoot().lookup(".option-card");
            card.requestFocus();
            card.executeAccessibleAction(javafx.scene.AccessibleAction.FIRE);
        }
        settle(scene);
        save(scene.snapshot(null), FOLDER.resolve(shot.name() + ".png"));
    }

    private static void settle(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file.toFile());
    }
}
