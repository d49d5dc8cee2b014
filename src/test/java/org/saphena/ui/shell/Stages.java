package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.saphena.clinical.Language;
import org.saphena.service.Consultations;
import org.saphena.settings.Settings;
import org.saphena.ui.support.Background;

/** Windows for tests; work is done at once. */
final class Stages {
    private Stages() {}

    static Shell shell(Scene scene, Consultations consultations, Dialogs dialogs) {
        Settings settings =
                new Settings(
                        Language.EN,
                        org.saphena.settings.Theme.LIGHT,
                        100,
                        Settings.DEFAULTS.paper(),
                        "default");
        return Shell.in(
                scene,
                new Start(consultations, settings, Optional.empty(), false),
                Background.immediate(),
                texts -> dialogs);
    }

    static Scene scene(double width, double height) {
        return new Scene(new StackPane(), width, height);
    }

    /** Dialogs that answer with the same files every time. */
    record Answers(Optional<Path> caseFile, Optional<Path> place) implements Dialogs {
        static final Answers NONE = new Answers(Optional.empty(), Optional.empty());

        @Override
        public Optional<Path> placeFor(String proposed) {
            return place;
        }
    }
}
