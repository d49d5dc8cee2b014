package org.saphena.ui.people;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.NewPassword;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.people.OwnKeysViewModel.Mine;
import org.saphena.ui.support.Texts;

/** One's own password, and the PIN of those who sign. */
public final class OwnKeysView extends VBox {
    private final OwnKeysViewModel model;
    private final Texts texts;
    private final PasswordField own = new PasswordField();
    private final NewPassword fresh;
    private final PasswordField pin = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final PasswordField toSetPin = new PasswordField();
    private final Card pinCard;
    private final Label pinState = Styled.wrapped("", "hint");

    public OwnKeysView(OwnKeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("office-room");
        fresh = new NewPassword(texts, "vault.own.password.new", model::fault);
        Card password =
                new Card(
                        new LabelledField(own, texts.of("vault.own-password")),
                        fresh,
                        new FlowPane(button("vault.own.password.change", this::change)));
        password.title().textProperty().bind(texts.of("vault.own.password"));
        Label what = Styled.wrapped("");
        what.textProperty().bind(texts.of("vault.own.pin.what"));
        pinCard =
                new Card(
                        what,
                        pinState,
                        new LabelledField(pin, texts.of("vault.own.pin.new")),
                        new LabelledField(again, texts.of("vault.own.pin.again")),
                        new LabelledField(toSetPin, texts.of("vault.own-password")),
                        new FlowPane(button("vault.own.pin.set", this::setPin)));
        pinCard.title().textProperty().bind(texts.of("vault.own.pin"));
        toSetPin.setOnAction(event -> setPin());
        getChildren()
                .addAll(
                        new Outcomes(model.toldProperty(), model.problemProperty()),
                        password,
                        pinCard);
        model.mineProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private Button button(String key, Runnable action) {
        return Styled.styled(Styled.button(texts, key, action), Styles.ACCENT);
    }

    private void show() {
        Optional<Mine> mine = model.mineProperty().get();
        Styled.show(pinCard, mine.filter(Mine::signs).isPresent());
        pinState.setText(
                texts.now()
                        .get(
                                mine.filter(Mine::hasPin).isPresent()
                                        ? "vault.own.pin.there"
                                        : "vault.own.pin.none"));
        if (mine.isEmpty()) {
            own.clear();
            fresh.clear();
            pin.clear();
            again.clear();
            toSetPin.clear();
        }
    }

    private void change() {
        if (fresh.isSound()) {
            model.changePassword(Secrets.take(own), fresh.first());
            fresh.clear();
        }
    }

    private void setPin() {
        model.setPin(Secrets.take(pin), Secrets.take(again), Secrets.take(toSetPin));
    }

    /** Where typing begins. */
    public void focusFirst() {
        own.requestFocus();
    }
}
