package org.saphena.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.WorkBar;
import org.saphena.ui.support.Texts;

/** Over the window that closes: how far the backup is that it waits for. */
final class QuitSheet extends Overlay {
    private final Closing closing;
    private final Texts texts;
    private final Button now;

    QuitSheet(Closing closing, Texts texts) {
        this.closing = closing;
        this.texts = texts;
        now = Styled.button(texts, "vault.quit.now", closing::quitNow);
        closing.quitsProperty().subscribe(this::refresh);
    }

    @Override
    protected Node content() {
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("vault.quit.title"));
        Label text = Styled.wrapped("");
        text.textProperty().bind(texts.of("vault.quit.text"));
        VBox sheet = new VBox(title, text, new WorkBar(closing.workProperty(), texts), now);
        sheet.setMaxHeight(USE_PREF_SIZE);
        return Styled.styled(sheet, "key-sheet", "sign-sheet");
    }

    private void refresh(boolean quits) {
        if (show(quits)) {
            now.requestFocus();
        }
    }
}
