package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.saphena.clinical.Language;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Theme;

/** Pictures of the office, into the folder that is given. */
final class OfficePictures {
    private static final long PULSES_MS = 300;

    private record Manner(
            String name, Theme theme, Language language, int width, int height, int percent) {}

    private OfficePictures() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        String wanted = arguments.length > 1 ? arguments[1] : "";
        LiveWindow.startToolkit();
        screens()
                .forEach((name, screen) -> {
                    if (name.contains(wanted)) {
                        take(folder, name, screen);
                    }
                });
        Platform.exit();
    }

    private static Map<String, Consumer<Shell>> screens() {
        Map<String, Consumer<Shell>> all = new LinkedHashMap<>();
        all.put("first-run", shell -> {});
        all.put("reset", OfficeScreens::reset);
        all.put("kit", OfficeScreens::create);
        all.put("not-ready", OfficeScreens::notReady);
        all.put("people", OfficeScreens::person);
        all.put("mine", shell -> OfficeScreens.enter(shell, Room.MINE));
        all.put("lock", shell -> OfficeScreens.enter(shell, Room.LOCK));
        all.put("backup", OfficeScreens::backups);
        all.put("restore", OfficeScreens::restore);
        all.put("audit", OfficeScreens::audit);
        return all;
    }

    private static void take(Path folder, String name, Consumer<Shell> screen) {
        Scene scene = LiveWindow.fx(() -> Stages.scene(1440, 900));
        Stage stage = LiveWindow.fx(Stage::new);
        Shell shell =
                LiveWindow.fx(() -> {
                    stage.setScene(scene);
                    stage.show();
                    Shell made = Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE);
                    screen.accept(made);
                    return made;
                });
        for (Manner manner :
                new Manner[] {
                    new Manner("light", Theme.LIGHT, Language.EN, 1440, 900, 100),
                    new Manner("dark", Theme.DARK, Language.EN, 1440, 900, 100),
                    new Manner("ko", Theme.LIGHT, Language.KO, 1440, 900, 100),
                    new Manner("small", Theme.LIGHT, Language.EN, 1000, 640, 100),
                    new Manner("small200", Theme.LIGHT, Language.KO, 1000, 640, 200)
                }) {
            LiveWindow.fxDo(() -> {
                stage.setWidth(manner.width());
                stage.setHeight(manner.height());
                shell.setTheme(manner.theme());
                shell.setTextPercent(manner.percent());
                shell.texts().speak(manner.language());
            });
            LiveWindow.pause(PULSES_MS);
            LiveWindow.fxDo(() -> Screenshots.settle(scene));
            Screenshots.save(
                    LiveWindow.fx(() -> scene.snapshot(null)),
                    folder.resolve(name.toLowerCase(Locale.ROOT) + "-" + manner.name() + ".png"));
        }
        LiveWindow.fxDo(() -> {
            shell.leave();
            stage.hide();
        });
    }
}
