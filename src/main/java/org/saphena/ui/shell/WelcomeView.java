package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** What to do while no case is open. */
final class WelcomeView extends VBox {
    WelcomeView(Texts texts, Runnable open) {
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Button button = Styled.styled(new Button(), Styles.ACCENT);
        button.setGraphic(Icons.of(Feather.FOLDER));
        button.textProperty().bind(texts.of("ui.welcome.open"));
        button.setOnAction(event -> open.run());
        getChildren()
                .addAll(
                        line(texts, "ui.welcome.title", "panel-title"),
                        line(texts, "ui.welcome.text", "welcome-text"),
                        button,
                        line(texts, "ui.welcome.hint", "caption"));
    }

    private static Label line(Texts texts, String key, String style) {
        Label label = Styled.wrapped("", style);
        label.textProperty().bind(texts.of(key));
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
