package org.saphena.ui.people;

import atlantafx.base.theme.Styles;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.NewPassword;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** Somebody new. */
final class NewPersonCard extends VBox {
    private final PeopleViewModel model;
    private final TextField name = new TextField();
    private final RoleBoxes roles;
    private final NewPassword fresh;
    private final PasswordField own = new PasswordField();
    private boolean open;

    NewPersonCard(PeopleViewModel model, Texts texts) {
        this.model = model;
        roles = new RoleBoxes(texts);
        fresh = new NewPassword(texts, "vault.people.password", model::fault);
        Button add =
                Styled.styled(
                        Styled.button(texts, "vault.people.add.do", this::add), Styles.ACCENT);
        own.setOnAction(event -> add());
        Card card =
                new Card(
                        new LabelledField(name, texts.of("vault.people.name")),
                        roles,
                        fresh,
                        new LabelledField(own, texts.of("vault.own-password")),
                        new FlowPane(add));
        card.title().textProperty().bind(texts.of("vault.people.add.title"));
        getChildren().add(card);
        getStyleClass().add("office-room");
    }

    private void add() {
        if (fresh.isSound()) {
            model.add(name.getText(), roles.chosen(), fresh.first(), Secrets.take(own));
        }
    }

    /** An empty card. */
    void open() {
        clear();
        open = true;
    }

    void close() {
        clear();
        open = false;
    }

    private void clear() {
        name.clear();
        roles.choose(Set.of());
        fresh.clear();
        own.clear();
    }

    boolean isOpen() {
        return open;
    }

    void focusFirst() {
        name.requestFocus();
    }
}
