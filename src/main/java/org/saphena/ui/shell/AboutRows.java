package org.saphena.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.service.Program;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Which program this is in the settings, what answers in it, and what it is not. */
final class AboutRows {
    private final KnowledgeNotice knowledge;
    private final Texts texts;

    AboutRows(KnowledgeNotice knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    List<SettingsRow> all() {
        Label used = said(texts.messagesProperty().map(now -> knowledge.used()));
        VBox all =
                new VBox(
                        Styled.wrapped(Program.nameAndVersion()),
                        used,
                        said(texts.of("ui.settings.about.options")),
                        said(texts.of("ui.settings.about.licence")));
        return List.of(
                SettingsRow.of(
                        all,
                        "ui.settings.about.knowledge",
                        "ui.settings.about.options",
                        "ui.settings.about.licence"));
    }

    private static Label said(ObservableValue<String> words) {
        Label label = Styled.wrapped("");
        label.textProperty().bind(words);
        return label;
    }
}
