package org.saphena.ui.shell;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/**
 * Says that the clinic's own copy of the knowledge base was refused, and why; it stays until the
 * copy is put right.
 */
final class KnowledgeBar extends HBox {
    KnowledgeBar(ShellViewModel model, Texts texts) {
        getStyleClass().addAll("problem-bar", "knowledge-bar");
        texts.messagesProperty()
                .subscribe(now -> {
                    Optional<Problem> refused = model.knowledge().refused();
                    getChildren().clear();
                    refused.ifPresent(
                            shown -> getChildren().add(Styled.growing(new Notice(shown))));
                    Styled.show(this, refused.isPresent());
                });
    }
}
