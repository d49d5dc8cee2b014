package org.saphena.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.ui.support.Named;

/** A field with its name above it and what is to be said about it below. */
public final class LabelledField extends VBox {
    private final Label message = Styled.wrapped("", "field-message");

    public LabelledField(Control field, ObservableValue<String> name) {
        getStyleClass().add("labelled-field");
        Label label = Styled.wrapped("", "field-name");
        label.textProperty().bind(name);
        label.setLabelFor(field);
        Named.name(field, name);
        field.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, field, message);
        say("", false);
        message.textProperty().subscribe(field::setAccessibleHelp);
    }

    /**
     * @param text nothing when empty
     * @param wrong whether the field cannot be taken as it is
     */
    public void say(String text, boolean wrong) {
        message.setText(text);
        message.getStyleClass().setAll("label", "field-message", wrong ? "wrong" : "hint");
        Styled.show(message, !text.isEmpty());
    }
}
