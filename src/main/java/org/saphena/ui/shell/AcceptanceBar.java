package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** Says that the clinic's own knowledge base waits for an administrator, who accepts it here. */
final class AcceptanceBar extends HBox {
    private final KnowledgeAcceptance acceptance;
    private final KnowledgeNotice knowledge;
    private final Texts texts;

    AcceptanceBar(KnowledgeAcceptance acceptance, KnowledgeNotice knowledge, Texts texts) {
        this.acceptance = acceptance;
        this.knowledge = knowledge;
        this.texts = texts;
        getStyleClass().addAll("problem-bar", "acceptance-bar");
        acceptance.waitingProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void show() {
        boolean waiting = acceptance.waitingProperty().get();
        getChildren().clear();
        if (waiting) {
            String which = knowledge.own().orElse("");
            Problem problem =
                    new Problem(
                            "K-03",
                            texts.now().get("ui.shell.knowledge.waiting", which),
                            List.of(texts.now().get("ui.shell.knowledge.waiting.next")));
            getChildren().add(Styled.growing(new Notice(problem)));
            if (acceptance.isMine()) {
                getChildren().add(accept());
            }
        }
        Styled.show(this, waiting);
    }

    private Button accept() {
        Button button = Styled.button(texts, "ui.shell.knowledge.accept", acceptance::accept);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
