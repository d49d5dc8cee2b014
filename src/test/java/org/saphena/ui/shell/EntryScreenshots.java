package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.saphena.clinical.Language;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Theme;

/** Pictures of the editor, into {@code target/screens}. Run with the arguments of the tests. */
public final class EntryScreenshots {
    private EntryScreenshots() {}

    /** Takes every section in light and Korean, light and small, dark. */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                for (Section section : Section.values()) {
                    take(section, 1440, 900, Theme.LIGHT, Language.EN);
                    take(section, 1440, 900, Theme.DARK, Language.KO);
                    take(section, 1440, 900, Theme.HIGH_CONTRAST, Language.EN);
                    take(section, 1000, 640, Theme.LIGHT, Language.EN);
                    take(section, 1000, 640, Theme.LIGHT, Language.EN, 200);
                }
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void take(
            Section section, int width, int height, Theme theme, Language language) {
        take(section, width, height, theme, language, 100);
    }

    private static void take(
            Section section, int width, int height, Theme theme, Language language, int percent) {
        EntryWindow window =
                EntryWindow.open(
                        SampleCases.full(), width, height, section, theme, language, percent);
        Scene scene = window.scene();
        Screenshots.settle(scene);
        window.pane().entry().focusFirst();
        Screenshots.settle(scene);
        String name =
                String.join(
                        "-",
                        "entry",
                        section.code(),
                        theme.name().toLowerCase(Locale.ROOT),
                        language.code(),
                        percent == 100 ? Integer.toString(width) : width + "-" + percent);
        Screenshots.save(scene.snapshot(null), Path.of("target/screens", name + ".png"));
    }
}
