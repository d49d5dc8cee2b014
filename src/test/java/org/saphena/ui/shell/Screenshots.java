package org.saphena.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;
import org.saphena.service.Program;
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
            int percent) {
        boolean expanded() {
            return name.contains("reasons");
        }

        boolean printing() {
            return name.contains("print");
        }
    }

    /**
     * @param args part of the names of the demo pictures to take, or nothing; then case files, each
     *     of which is shown with the knowledge base of the program instead
     */
    public static void main(String[] args) throws InterruptedException {
        List<String> arguments = List.of(args);
        CountDownLatch done = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            try {
                takeAll(arguments);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    /** The screens of the records: argument {@code records}. */
    private static void takeRecords() {
        for (Screens screen :
                List.of(
                        Screens.WELCOME,
                        Screens.DAMAGED,
                        Screens.PATIENTS,
                        Screens.NEW_PATIENT,
                        Screens.CHART,
                        Screens.SIGN)) {
            for (Theme theme : Theme.values()) {
                Language language = theme == Theme.LIGHT ? Language.EN : Language.KO;
                Scene scene = Stages.scene(1280, 720);
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.show();
                Shell shell = screen.open(scene);
                shell.setTheme(theme);
                shell.texts().speak(language);
                settle(scene);
                String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language.code();
                save(scene.snapshot(null), FOLDER.resolve("records-" + name + ".png"));
                stage.hide();
            }
        }
    }

    private static void takeAll(List<String> arguments) {
        if (arguments.equals(List.of("records"))) {
            takeRecords();
            return;
        }
        if (arguments.size() < 2) {
            demo().stream()
                    .filter(shot -> shot.name().contains(String.join("", arguments)))
                    .forEach(shot -> take(shot, new FakeConsultations()));
            return;
        }
        Consultations real =
                new LocalConsultations(
                        KnowledgeReader.read(KnowledgeSource.shipped()), Program.nameAndVersion());
        arguments.stream()
                .skip(1)
                .flatMap(file -> real(Path.of(file)).stream())
                .forEach(shot -> take(shot, real));
    }

    private static List<Shot> demo() {
        Path full = FakeConsultations.FULL;
        Path flag = FakeConsultations.RED_FLAG;
        return List.of(
                new Shot("light", full, 1440, 900, Theme.LIGHT, Language.EN, 100),
                new Shot("dark-reasons", full, 1440, 900, Theme.DARK, Language.EN, 100),
                new Shot("korean-reasons", full, 1440, 900, Theme.LIGHT, Language.KO, 100),
                new Shot("small", flag, 1000, 640, Theme.LIGHT, Language.EN, 100),
                new Shot("flag-reasons", flag, 1440, 900, Theme.LIGHT, Language.EN, 100),
                new Shot("print", full, 1440, 900, Theme.LIGHT, Language.EN, 100),
                new Shot("large", full, 1440, 900, Theme.LIGHT, Language.EN, 150),
                new Shot("huge", full, 1000, 640, Theme.DARK, Language.EN, 200),
                new Shot("wide-reasons", full, 1920, 1080, Theme.LIGHT, Language.EN, 100),
                shot720("bare", FakeConsultations.BARE),
                shot720("off", FakeConsultations.NO_ANSWER),
                shot720("broken", FakeConsultations.BROKEN));
    }

    private static Shot shot720(String name, Path file) {
        return new Shot(name, file, 1280, 720, Theme.LIGHT, Language.EN, 100);
    }

    private static List<Shot> real(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".case.json", "-");
        return List.of(
                new Shot(name + "light", file, 1440, 900, Theme.LIGHT, Language.EN, 100),
                new Shot(name + "reasons", file, 1440, 900, Theme.LIGHT, Language.EN, 100),
                new Shot(name + "dark-reasons", file, 1440, 900, Theme.DARK, Language.EN, 100),
                new Shot(name + "ko-reasons", file, 1440, 900, Theme.LIGHT, Language.KO, 100),
                new Shot(name + "small", file, 1000, 640, Theme.LIGHT, Language.EN, 100),
                new Shot(name + "print", file, 1440, 900, Theme.LIGHT, Language.EN, 100));
    }

    private static void take(Shot shot, Consultations consultations) {
        Scene scene = Stages.scene(shot.width(), shot.height());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Shell shell = Stages.shell(scene, consultations, Stages.Answers.NONE);
        shell.setTheme(shot.theme());
        shell.setTextPercent(shot.percent());
        shell.texts().speak(shot.language());
        shell.open(shot.file());
        shell.model().printingProperty().set(shot.printing());
        settle(scene);
        if (shot.expanded()) {
            Node card = scene.getRoot().lookup(".option-card");
            card.requestFocus();
            card.executeAccessibleAction(AccessibleAction.FIRE);
        }
        settle(scene);
        save(scene.snapshot(null), FOLDER.resolve(shot.name() + ".png"));
        stage.hide();
    }

    static void settle(Scene scene) {
        WindowTest.finished(scene);
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    static void save(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
