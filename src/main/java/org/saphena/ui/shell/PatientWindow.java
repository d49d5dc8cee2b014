package org.saphena.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.saphena.settings.WindowKey;
import org.saphena.ui.compare.CompareViewModel;
import org.saphena.ui.compare.PatientScreen;
import org.saphena.ui.support.Texts;

/**
 * A window of its own for the patient's eyes, on the second screen where there is one. Its title
 * says nothing of the patient; it closes with the comparison.
 */
final class PatientWindow {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 760;

    private final CompareViewModel model;
    private final Texts texts;
    private final Look look;
    private final KeysViewModel keys;
    private final Runnable input;
    private Optional<Stage> open = Optional.empty();

    /**
     * @param keys of the window, one of which closes this one too
     * @param input told of every key and movement in it
     */
    PatientWindow(
            CompareViewModel model, Texts texts, Look look, KeysViewModel keys, Runnable input) {
        this.keys = keys;
        this.input = input;
        this.model = model;
        this.texts = texts;
        this.look = look;
        model.patientScreenProperty().subscribe(this::follow);
    }

    private void follow(boolean wanted) {
        if (wanted && open.isEmpty()) {
            open = Optional.of(show());
        } else if (!wanted) {
            Optional<Stage> closed = open;
            open = Optional.empty();
            closed.ifPresent(Stage::close);
        }
    }

    private Stage show() {
        PatientScreen screen = new PatientScreen(model, texts);
        Scene scene = new Scene(screen, WIDTH, HEIGHT);
        Look own = look.follower();
        own.dress(scene);
        own.scale(screen::setTextScale);
        scene.addEventFilter(InputEvent.ANY, event -> input.run());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Stage stage = new Stage();
        stage.setTitle("Saphena");
        stage.setScene(scene);
        stage.setOnHidden(event -> model.patientScreenProperty().set(false));
        secondScreen().ifPresent(place -> fill(stage, place));
        stage.show();
        return stage;
    }

    private static Optional<Rectangle2D> secondScreen() {
        return Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .map(Screen::getVisualBounds)
                .findFirst();
    }

    private static void fill(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                || keys.are(KeyStroke.of(event), WindowKey.PATIENT_SCREEN)) {
            model.patientScreenProperty().set(false);
            event.consume();
        }
    }
}
