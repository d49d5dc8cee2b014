package org.saphena.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The floor for the start of the window: an empty window that closes after its first frame. */
public final class BareWindow {
    private BareWindow() {}

    /** Opens, draws, closes. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new Label("Saphena"), 1440, 900);
            scene.addPostLayoutPulseListener(Platform::exit);
            stage.setScene(scene);
            stage.show();
        });
    }
}
