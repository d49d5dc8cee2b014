package org.saphena.ui.people;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.Account;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.NewPassword;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** One person: roles, name, and whether they open the records. */
final class PersonCard extends VBox {
    private final PeopleViewModel model;
    private final Texts texts;
    private final Card card = new Card();
    private final RoleBoxes roles;
    private final TextField name = new TextField();
    private final PasswordField own = new PasswordField();
    private final NewPassword fresh;
    private final Button setRoles;
    private final Button rename;
    private final Button disable;
    private final Button enable;
    private final Label password = Styled.wrapped("", "hint");

    PersonCard(PeopleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        roles = new RoleBoxes(texts);
        fresh = new NewPassword(texts, "vault.people.password", model::fault);
        setRoles =
                button(
                        "vault.people.roles.set",
                        () -> with(own -> model.setRoles(roles.chosen(), own)));
        rename =
                button("vault.people.rename", () -> with(own -> model.rename(name.getText(), own)));
        disable = button("vault.people.disable", () -> with(model::disable));
        enable = button("vault.people.enable", this::enable);
        password.textProperty().bind(texts.of("vault.people.own"));
        card.fill(
                roles,
                new LabelledField(name, texts.of("vault.people.name")),
                fresh,
                new LabelledField(own, texts.of("vault.own-password")),
                password,
                Styled.styled(new FlowPane(setRoles, rename, disable, enable), "buttons"));
        getChildren().add(card);
        getStyleClass().add("office-room");
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    private void with(Consumer<char[]> change) {
        change.accept(Secrets.take(own));
    }

    private void enable() {
        if (fresh.isSound()) {
            model.enable(fresh.first(), Secrets.take(own));
            fresh.clear();
        }
    }

    void show(Account account) {
        card.title().setText(account.name() + " – " + PeopleView.roles(account, texts));
        roles.choose(account.roles());
        name.setText(account.name());
        clearPasswords();
        Styled.show(fresh, account.disabled());
        Styled.show(enable, account.disabled());
        Styled.show(disable, !account.disabled());
    }

    /** Leaves nothing that was typed. */
    void clear() {
        card.title().setText("");
        roles.choose(Set.of());
        name.clear();
        clearPasswords();
    }

    private void clearPasswords() {
        own.clear();
        fresh.clear();
    }

    void focusFirst() {
        roles.getChildrenUnmodifiable().get(1).requestFocus();
    }
}
