package org.saphena.ui.registry;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.saphena.clinical.Coded;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** The parts that these screens are made of. */
record Parts(Texts texts) {
    Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    /** The one to go on with. */
    Button primary(String key, Runnable action) {
        return Styled.styled(button(key, action), Styles.ACCENT);
    }

    Label words(String key, String... classes) {
        Label label = Styled.wrapped("", classes);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    TextField field(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** One of some codes. */
    <C extends Coded> OneOf<C> oneOf(
            String key, List<C> codes, ObjectProperty<Optional<C>> chosen) {
        OneOf<C> choice = oneOf(key, code -> texts.now().of(code), chosen);
        choice.offer(codes);
        return choice;
    }

    /** One of some values that are offered later. */
    <C> OneOf<C> oneOf(String key, Function<C, String> word, ObjectProperty<Optional<C>> chosen) {
        return new OneOf<>(words(key, "field-name"), texts, word, chosen);
    }

    /** A screen that is one form, scrolled where it is long. */
    ScrollPane page(String title, Node... content) {
        Card card = new Card();
        card.title().textProperty().bind(texts.of(title));
        card.fill(content);
        card.getStyleClass().addAll("form", "wide-form");
        ScrollPane scroll = new ScrollPane(Styled.styled(new StackPane(card), "door-room"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("registry");
        return scroll;
    }
}
