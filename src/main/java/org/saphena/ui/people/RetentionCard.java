package org.saphena.ui.people;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.saphena.service.ClinicRules;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.Secrets;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** For how many years signed records stay. */
final class RetentionCard {
    private RetentionCard() {}

    static Card of(RetentionViewModel model, Texts texts) {
        Card card = Styled.styled(new Card(), "retention");
        TextField years = new TextField();
        years.textProperty().bindBidirectional(model.yearsProperty());
        PasswordField own = new PasswordField();
        Runnable set = () -> model.set(Secrets.take(own));
        own.setOnAction(event -> set.run());
        model.yearsProperty()
                .subscribe(now -> {
                    if (now.isEmpty()) {
                        own.clear();
                    }
                });
        Label what = Styled.wrapped("");
        texts.messagesProperty()
                .subscribe(now ->
                        what.setText(
                                now.get("vault.keep.what", ClinicRules.USUAL_RETENTION_YEARS)));
        card.fill(
                what,
                new LabelledField(years, texts.of("vault.keep.years")),
                new LabelledField(own, texts.of("vault.own-password")),
                new FlowPane(Styled.button(texts, "vault.keep.change", set)),
                new Outcomes(model.toldProperty(), model.problemProperty()));
        card.title().textProperty().bind(texts.of("vault.keep.title"));
        return card;
    }
}
