package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.saphena.ui.control.FormSheet;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Over the window: why a signed visit is amended. */
final class AmendSheet extends Overlay {
    private final AmendViewModel model;
    private final Texts texts;
    private final TextField because = new TextField();

    AmendSheet(AmendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.askedProperty().subscribe(this::refresh);
    }

    @Override
    protected Node content() {
        Label title = Styled.wrapped("", "panel-title");
        title.textProperty().bind(texts.of("ui.shell.amend.title"));
        Label text = Styled.wrapped("");
        text.textProperty().bind(texts.of("ui.shell.amend.text"));
        because.textProperty().bindBidirectional(model.becauseProperty());
        because.setOnAction(event -> model.amend());
        Button amend = Styled.styled(new Button(), Styles.ACCENT);
        amend.textProperty().bind(texts.of("ui.shell.amend.do"));
        amend.setOnAction(event -> model.amend());
        amend.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.becauseProperty().get().isBlank(),
                                model.becauseProperty()));
        Button back = new Button();
        back.textProperty().bind(texts.of("ui.shell.amend.back"));
        back.setOnAction(event -> model.cancel());
        return new FormSheet(
                amend,
                back,
                title,
                text,
                new LabelledField(because, texts.of("ui.shell.amend.because")));
    }

    private void refresh() {
        boolean asked = model.askedProperty().get().isPresent();
        show(asked);
        if (asked) {
            because.requestFocus();
        }
    }
}
