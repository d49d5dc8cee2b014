package org.saphena.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Over everything: how long until the records lock, and what keeps them open. */
final class IdleBar extends HBox {
    private final IdleLock idle;
    private final Texts texts;
    private final Label words = Styled.wrapped("", "idle-words");

    IdleBar(IdleLock idle, Texts texts) {
        this.idle = idle;
        this.texts = texts;
        getStyleClass().add("idle-bar");
        setAlignment(Pos.CENTER);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setMaxHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(Icons.of(Feather.LOCK), words);
        idle.secondsLeftProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void show() {
        int seconds = idle.secondsLeftProperty().get();
        words.setText(seconds > 0 ? texts.now().get("vault.idle", seconds) : "");
        setAccessibleText(words.getText());
        Styled.show(this, seconds > 0);
    }
}
